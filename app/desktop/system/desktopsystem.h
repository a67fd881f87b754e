// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/system/autostart.h"
#include "app/desktop/system/backgroundportal.h"
#include "ui/settings/systemaccess.h"

#include <functional>
#include <memory>

namespace restdock {

class ProfileKeeper;

/// The system as the settings see it: the entry for the login, and the keychain. GUI thread.
class DesktopSystem final : public ui::SystemAccess
{
public:
    /// @p keeper outlives it. @p tray says which kind of tray there is; without it there is none.
    /// @p portal is asked in place of the entry: in a sandbox.
    DesktopSystem(ProfileKeeper &keeper, Autostart autostart,
                  std::function<ui::TrayKind()> tray = {},
                  std::unique_ptr<BackgroundPortal> portal = {});
    ~DesktopSystem() override;

    ui::LoginEntry loginEntry() const override;
    void setStartsAtLogin(bool starts, Completion<void> done) override;
    ui::TrayKind tray() const override;
    void inspectKeychain(Completion<ui::KeychainReport> done) override;
    void lookAtKeychain(Completion<ui::KeychainReport> done) override;
    void testKeychain(Completion<void> done, const PendingChange::Handle &change = {}) override;
    void forgetKeychainEntry(const QString &key, Completion<void> done,
                             const PendingChange::Handle &change = {}) override;

private:
    ProfileKeeper &m_keeper;
    const Autostart m_autostart;
    const std::function<ui::TrayKind()> m_tray;
    const std::unique_ptr<BackgroundPortal> m_portal;
};

} // namespace restdock
