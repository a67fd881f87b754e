// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/system/desktopsystem.h"

#include "app/desktop/profiles/keychaincare.h"
#include "app/desktop/profiles/profilekeeper.h"

namespace restdock {

DesktopSystem::DesktopSystem(ProfileKeeper &keeper, Autostart autostart,
                             std::function<ui::TrayKind()> tray,
                             std::unique_ptr<BackgroundPortal> portal)
    : m_keeper(keeper),
      m_autostart(std::move(autostart)),
      m_tray(std::move(tray)),
      m_portal(std::move(portal))
{
}

DesktopSystem::~DesktopSystem() = default;

ui::LoginEntry DesktopSystem::loginEntry() const
{
    if (m_portal) {
        using State = ui::LoginEntry::State;
        return {m_portal->startsAtLogin() ? State::On : State::Off, {}, {}};
    }
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

void DesktopSystem::setStartsAtLogin(bool starts, Completion<void> done)
{
    if (m_portal)
        m_portal->setStartsAtLogin(starts, std::move(done));
    else
        done(m_autostart.setEnabled(starts));
}

ui::TrayKind DesktopSystem::tray() const
{
    return m_tray ? m_tray() : ui::TrayKind::None;
}

void DesktopSystem::inspectKeychain(Completion<ui::KeychainReport> done)
{
    m_keeper.withStore<ui::KeychainReport>(
        [](ProfileStore &store) { return Result(restdock::inspectKeychain(store)); },
        std::move(done));
}

void DesktopSystem::lookAtKeychain(Completion<ui::KeychainReport> done)
{
    m_keeper.withStore<ui::KeychainReport>(
        [](ProfileStore &store) { return Result(restdock::lookAtKeychain(store)); },
        std::move(done));
}

void DesktopSystem::testKeychain(Completion<void> done, const PendingChange::Handle &change)
{
    m_keeper.withChange<void>(restdock::testKeychain, std::move(done), change);
}

void DesktopSystem::forgetKeychainEntry(const QString &key, Completion<void> done,
                                        const PendingChange::Handle &change)
{
    m_keeper.withChange<void>(
        [key](StoreChange &unlocking) { return restdock::forgetKeychainEntry(unlocking, key); },
        std::move(done), change);
}

} // namespace restdock
