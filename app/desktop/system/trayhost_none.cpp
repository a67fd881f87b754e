// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/system/trayhost.h"

#include <QSystemTrayIcon>

namespace restdock {

class TrayHost::System
{};

TrayHost::TrayHost(QObject *parent) : QObject(parent) {}

TrayHost::~TrayHost() = default;

ui::TrayKind TrayHost::kind() const
{
    return QSystemTrayIcon::isSystemTrayAvailable() ? ui::TrayKind::System : ui::TrayKind::None;
}

} // namespace restdock
