// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/headlesscommands.h"

#include <algorithm>

namespace restdock::ui {

namespace {

/// What the name of a unit takes as it is (systemd.unit(5)), and a shell too.
bool isPlain(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9')
        || c == u'-' || c == u'_' || c == u'.';
}

QString plainName(const QString &name)
{
    QString plain = name.toLower();
    std::replace_if(
        plain.begin(), plain.end(), [](QChar c) { return !isPlain(c); }, u'-');
    return plain;
}

QString shellWord(const QString &text)
{
    return u'\'' + QString(text).replace(u'\'', QStringLiteral("'\\''")) + u'\'';
}

/// A word of a unit's command line: systemd undoes quotes, "%" and "$" in it.
QString unitWord(const QString &text)
{
    QString word;
    for (const QChar c : text) {
        if (c == u'"' || c == u'\\')
            word += u'\\';
        if (c == u'%' || c == u'$')
            word += c;
        word += c;
    }
    return u'"' + word + u'"';
}

} // namespace

QString headlessCommands(const Profile &profile)
{
    const bool isUnitName = std::all_of(profile.name.begin(), profile.name.end(), isPlain);
    const QString instance = isUnitName ? profile.name : plainName(profile.name);
    const QString unit = u"restdock@" + instance + u".service";
    QStringList lines;
    if (!isUnitName) { // the unit gets the name as it is
        const QString folder = u"~/.config/systemd/user/" + unit + u".d";
        const QString command =
            u"ExecStart=restdock --serve --backend-config " + unitWord(profile.name);
        lines << QString(u"mkdir -p " + folder)
              << QString(u"printf '%s\\n' '[Service]' ExecStart= " + shellWord(command) + u" > "
                         + folder + u"/profile.conf")
              << QStringLiteral("systemctl --user daemon-reload");
    }
    lines << QString(u"systemctl --user enable --now " + unit)
          << QStringLiteral("loginctl enable-linger")
          << QString(u"journalctl --user -f -u " + unit);
    return lines.join(u'\n');
}

} // namespace restdock::ui
