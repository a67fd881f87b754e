// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/servingreport.h"

#include "app/serving/profilesettings.h"

#include <QLocale>

#include <cstdio>

namespace restdock {

namespace {

void print(std::FILE *stream, const QString &profileName, const QString &text)
{
    QString line = profileName.isEmpty() ? text : QString(profileName + u": " + text);
    for (auto &character : line) {
        if (character.category() == QChar::Other_Control)
            character = u'?';
    }
    std::fprintf(stream, "%s\n", qUtf8Printable(line));
    std::fflush(stream); // a pipe or a file would keep it
}

QString onOff(const char *what, bool isOn)
{
    return QLatin1String(what) + (isOn ? u" on" : u" off");
}

QString describeUsers(const Profile &profile)
{
    switch (profile.access) {
    case ProfileAccess::None: return QStringLiteral("no login");
    case ProfileAccess::Proxy: return u"users named by a proxy in " + profile.proxyHeader;
    case ProfileAccess::Htpasswd: return u"users of " + profile.htpasswdFile;
    case ProfileAccess::Users: break;
    }
    return QStringLiteral("users %1").arg(profile.users.size());
}

} // namespace

void printFact(const QString &profileName, const QString &text)
{
    print(stdout, profileName, text);
}

void printWarning(const QString &profileName, const QString &text)
{
    print(stderr, profileName, u"warning: " + text);
}

void printError(const QString &profileName, const ServeTrouble &trouble)
{
    const auto code = troubleCodeName(trouble.code);
    const auto &text = trouble.error.message;
    // What comes from the keychain has its code in it.
    const bool hasCode = text.contains(u'(' + code + u')');
    print(stderr, profileName,
          u"error: " + text + (hasCode ? QString() : QString(u" (" + code + u')')));
}

void printEvent(const QString &profileName, const ServingEvent &event)
{
    const auto time = QDateTime::currentDateTimeUtc().toString(Qt::ISODate);
    const QString line = time + u' ' + QString::fromUtf8(logName(profileName))
        + (event.isWarning() ? u" WARN " : u" INFO ") + QString::fromUtf8(logText(event));
    print(event.isWarning() ? stderr : stdout, {}, line);
}

QString describeRules(const Profile &profile)
{
    return QStringList{onOff("append-only", profile.appendOnly),
                       onOff("own-folder", profile.privateRepos),
                       onOff("verify", profile.verifyUploads), describeUsers(profile),
                       onOff("TLS", profile.usesTls())}
        .join(QStringLiteral(", "));
}

QString describeStorage(const ServingStatus &status)
{
    QString text = u"storage " + status.storage;
    if (status.freeBytes < 0)
        return text;
    const auto free =
        QLocale::c().formattedDataSize(status.freeBytes, 0, QLocale::DataSizeSIFormat);
    return text + u", " + free + u" free";
}

QString describeAddress(const Profile &profile, const ServingStatus &status)
{
    if (profile.listen.kind == ListenAddress::Kind::Unix)
        return u"listening on unix:" + profile.listen.path;
    const QString url = (profile.usesTls() ? u"https://" : u"http://") + status.address + u'/';
    const bool isObvious = status.urls.isEmpty() || status.urls.first() == url;
    return u"listening on " + url
        + (isObvious ? QString() : QString(u"  (use " + status.urls.first() + u')'));
}

} // namespace restdock
