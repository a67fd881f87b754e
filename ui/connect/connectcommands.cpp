// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connect/connectcommands.h"

#include <QSysInfo>
#include <QUrl>

#include <algorithm>

namespace restdock::ui {

namespace {

bool isPlainWord(const QString &text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9')
            || QStringView(u"_-./:@+,").contains(c);
    });
}

QString setting(const QString &name, const QString &value, Shell shell)
{
    if (shell == Shell::PowerShell)
        return QStringLiteral("$env:%1 = %2").arg(name, quoted(value, shell));
    return QStringLiteral("export %1=%2").arg(name, quoted(value, shell));
}

/// The home folder is the client's, so its shell has to name it.
QString certificateSetting(const QString &fileName, Shell shell)
{
    if (shell == Shell::PowerShell)
        return QStringLiteral("$env:RESTIC_CACERT = \"$HOME\\%1\"").arg(fileName);
    return QStringLiteral("export RESTIC_CACERT=\"$HOME/%1\"").arg(fileName);
}

} // namespace

QString userPlaceholder()
{
    return QStringLiteral("<user>");
}

Shell nativeShell()
{
    return QSysInfo::kernelType() == u"winnt" ? Shell::PowerShell : Shell::Posix;
}

QString quoted(const QString &text, Shell shell)
{
    if (shell == Shell::PowerShell)
        return u'\'' + QString(text).replace(u'\'', QStringLiteral("''")) + u'\'';
    if (isPlainWord(text))
        return text;
    return u'\'' + QString(text).replace(u'\'', QStringLiteral("'\\''")) + u'\'';
}

QString repositoryAddress(const ConnectDetails &details)
{
    QString address = u"rest:" + details.url;
    if (!details.repository.isEmpty())
        address += QString::fromLatin1(QUrl::toPercentEncoding(details.repository, "/<>")) + u'/';
    return address;
}

QString initCommands(const ConnectDetails &details, Shell shell)
{
    QStringList lines;
    QString address = repositoryAddress(details);
    const QString password =
        details.password.isEmpty() ? QStringLiteral("<password>") : details.password;
    const bool hasLogin = !details.user.isEmpty();
    if (hasLogin && details.forOldRestic) {
        const auto encoded = [](const QString &text) {
            return QString::fromLatin1(QUrl::toPercentEncoding(text, "<>"));
        };
        address.replace(QStringLiteral("://"),
                        QStringLiteral("://%1:%2@").arg(encoded(details.user), encoded(password)));
    }
    lines << setting(QStringLiteral("RESTIC_REPOSITORY"), address, shell);
    if (hasLogin && !details.forOldRestic) {
        lines << setting(QStringLiteral("RESTIC_REST_USERNAME"), details.user, shell);
        lines << setting(QStringLiteral("RESTIC_REST_PASSWORD"), password, shell);
    }
    if (!details.caFile.isEmpty())
        lines << certificateSetting(details.caFile, shell);
    lines << QStringLiteral("restic init");
    return lines.join(u'\n');
}

QString backupCommand(Shell shell)
{
    return shell == Shell::Posix ? QStringLiteral("restic backup ~/Documents")
                                 : QStringLiteral("restic backup $HOME\\Documents");
}

QString restoreCommand(Shell shell)
{
    return shell == Shell::Posix ? QStringLiteral("restic restore latest --target ~/restored")
                                 : QStringLiteral("restic restore latest --target $HOME\\restored");
}

QString firewallCommands(int port)
{
    return QStringLiteral("sudo firewall-cmd --permanent --add-port=%1/tcp\n"
                          "sudo firewall-cmd --reload\n"
                          "\n"
                          "sudo ufw allow %1/tcp")
        .arg(port);
}

} // namespace restdock::ui
