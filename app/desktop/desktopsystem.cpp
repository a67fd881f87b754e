// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/desktopsystem.h"

#include "app/desktop/profilekeeper.h"

namespace restdock {

DesktopSystem::DesktopSystem(ProfileKeeper &keeper, Autostart autostart,
                             std::function<ui::TrayKind()> tray)
    : m_keeper(keeper),
      m_autostart(std::move(autostart)),
      m_tray(std::move(tray))
{
}

ui::LoginEntry DesktopSystem::loginEntry() const
{
    const auto state = [this] {
        switch (m_autostart.state()) {
        case Autostart::State::Off: break;
        case Autostart::State::On: return ui::LoginEntry::State::On;
        case Autostart::State::OtherProgram: return ui::LoginEntry::State::OtherProgram;
        }
        return ui::LoginEntry::State::Off;
    };
    return {state(), m_autostart.path(), m_autostart.command()};
}

Result<void> DesktopSystem::setStartsAtLogin(bool starts)
{
    return m_autostart.setEnabled(starts);
}

ui::TrayKind DesktopSystem::tray() const
{
    return m_tray ? m_tray() : ui::TrayKind::None;
}

void DesktopSystem::inspectKeychain(Completion<ui::KeychainReport> done)
{
    m_keeper.inspectKeychain(std::move(done));
}

void DesktopSystem::lookAtKeychain(Completion<ui::KeychainReport> done)
{
    m_keeper.lookAtKeychain(std::move(done));
}

void DesktopSystem::testKeychain(Completion<void> done)
{
    m_keeper.testKeychain(std::move(done));
}

void DesktopSystem::forgetKeychainEntry(const QString &key, Completion<void> done)
{
    m_keeper.forgetKeychainEntry(key, std::move(done));
}

} // namespace restdock
