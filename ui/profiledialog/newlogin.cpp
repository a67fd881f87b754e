// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/profiledialog/newlogin.h"

#include "storage/profiles/username.h"

#include <QRandomGenerator>
#include <QStringView>
#include <QSysInfo>

namespace restdock::ui {

QString makePassword()
{
    static constexpr QStringView letters = u"abcdefghjkmnpqrstuvwxyz23456789A"; // 32, no l 1 o 0 i
    static_assert(letters.size() == 32);
    QString password;
    for (int i = 0; i < 20; ++i)
        password += letters[QRandomGenerator::system()->bounded(int(letters.size()))];
    return password;
}

QString suggestedUserName()
{
    const QString name = QSysInfo::machineHostName().section(u'.', 0, 0).toLower();
    return isValidUserName(name.toUtf8()) ? name : QStringLiteral("restic");
}

} // namespace restdock::ui
