// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/autostart.h"
#include "ui/settings/systemaccess.h"

namespace restdock {

class ProfileKeeper;

/// The system as the settings see it: the entry for the login, and the keychain. GUI thread.
class DesktopSystem final : public ui::SystemAccess
{
public:
    /// @p keeper outlives it.
    DesktopSystem(ProfileKeeper &keeper, Autostart autostart);

    ui::LoginEntry loginEntry() const override;
    Result<void> setStartsAtLogin(bool starts) override;
    void inspectKeychain(Completion<ui::KeychainReport> done) override;
    void lookAtKeychain(Completion<ui::KeychainReport> done) override;
    void testKeychain(Completion<void> done) override;
    void forgetKeychainEntry(const QString &key, Completion<void> done) override;

private:
    ProfileKeeper &m_keeper;
    const Autostart m_autostart;
};

} // namespace restdock
