// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/servingreport.h"

#include "app/cli/failure.h"
#include "app/serving/profilesettings.h"

#include <QLocale>

namespace restdock {

namespace {

void printLine(std::FILE *stream, const QByteArray &line)
{
    std::fprintf(stream, "%s\n", line.constData());
    std::fflush(stream); // a pipe or a file would keep it
}

QString wordBefore(LogLevel level)
{
    switch (level) {
    case LogLevel::Info: break;
    case LogLevel::Warning: return QStringLiteral("warning: ");
    case LogLevel::Error: return QStringLiteral("error: ");
    }
    return {};
}

QString onOneLine(QString text)
{
    for (auto &character : text) {
        if (character.category() == QChar::Other_Control)
            character = u'?';
    }
    return text;
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

void ServingReport::fact(const QString &profileName, const QString &text) const
{
    print(stdout, LogLevel::Info, profileName, text);
}

void ServingReport::warning(const QString &profileName, const QString &text) const
{
    print(stderr, LogLevel::Warning, profileName, text);
}

void ServingReport::error(const QString &profileName, const ServeTrouble &trouble) const
{
    const auto code = troubleCodeName(trouble.code);
    auto text = trouble.error.message;
    // What comes from the keychain has its code in it.
    if (m_format == LogFormat::Text && !text.contains(u'(' + code + u')'))
        text += u" (" + code + u')';
    print(stderr, LogLevel::Error, profileName, text, code);
}

void ServingReport::event(const QString &profileName, const ServingEvent &event) const
{
    const auto time = QDateTime::currentDateTimeUtc().toString(Qt::ISODate).toLatin1();
    const QByteArray line = time + ' ' + logName(profileName)
        + (event.isWarning() ? " WARN " : " INFO ") + logText(event);
    printLine(event.isWarning() ? stderr : stdout,
              m_format == LogFormat::Json ? jsonOfEvent(line) : line);
}

void ServingReport::line(const QString &text) const
{
    const auto lines = text.split(u'\n');
    for (const auto &each : lines)
        printLine(stderr,
                  m_format == LogFormat::Json ? jsonOfMessage(LogLevel::Info, each)
                                              : each.toUtf8());
}

void ServingReport::warningLine(const QString &text) const
{
    printLine(stderr,
              m_format == LogFormat::Json ? jsonOfMessage(LogLevel::Warning, text)
                                          : QString(u"WARNING: " + text).toUtf8());
}

ExitCode ServingReport::failure(ExitCode code, const Error &error) const
{
    if (m_format == LogFormat::Text)
        return fail(code, error);
    printLine(stderr, jsonOfMessage(LogLevel::Error, error.message));
    return code;
}

void ServingReport::print(std::FILE *stream, LogLevel level, const QString &profileName,
                          const QString &text, const QString &code) const
{
    if (m_format == LogFormat::Json) {
        printLine(stream, jsonOfMessage(level, text, profileName, code));
        return;
    }
    const QString name = profileName.isEmpty() ? QString() : QString(profileName + u": ");
    printLine(stream, onOneLine(name + wordBefore(level) + text).toUtf8());
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
