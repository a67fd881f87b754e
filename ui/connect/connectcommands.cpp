// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connect/connectcommands.h"

#include <QStringList>
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

} // namespace

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
        address += QString::fromLatin1(QUrl::toPercentEncoding(details.repository, "/")) + u'/';
    return address;
}

QString connectCommands(const ConnectDetails &details, Shell shell)
{
    QStringList lines;
    lines << setting(QStringLiteral("RESTIC_REPOSITORY"), repositoryAddress(details), shell);
    if (!details.user.isEmpty()) {
        lines << setting(QStringLiteral("RESTIC_REST_USERNAME"), details.user, shell);
        lines << setting(
            QStringLiteral("RESTIC_REST_PASSWORD"),
            details.password.isEmpty() ? QStringLiteral("<password>") : details.password, shell);
    }
    if (!details.caFile.isEmpty())
        lines << setting(QStringLiteral("RESTIC_CACERT"), details.caFile, shell);
    const bool isPosix = shell == Shell::Posix;
    lines << QStringLiteral("restic init")
          << (isPosix ? QStringLiteral("restic backup ~/Documents")
                      : QStringLiteral("restic backup $HOME\\Documents"))
          << (isPosix ? QStringLiteral("restic restore latest --target ~/restored")
                      : QStringLiteral("restic restore latest --target $HOME\\restored"));
    return lines.join(u'\n');
}

} // namespace restdock::ui
