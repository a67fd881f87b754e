// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/lockedkeychain.h"
#include "ui/settings/systemaccess.h"

#include <QStringList>

namespace restdock::test {

using namespace Qt::StringLiterals;

/// A system as a test wants it.
class SystemStandIn final : public ui::SystemAccess, public LockedKeychain
{
public:
    ui::LoginEntry loginEntry() const override { return login; }
    void setStartsAtLogin(bool starts, Completion<void> done) override
    {
        calls << (starts ? u"login on"_s : u"login off"_s);
        if (!refusal)
            login.state = starts ? ui::LoginEntry::State::On : ui::LoginEntry::State::Off;
        done(refusal ? Result<void>(*refusal) : Result<void>());
    }
    ui::TrayKind tray() const override { return trayKind; }
    void inspectKeychain(Completion<ui::KeychainReport> done) override { done(keychain); }
    void lookAtKeychain(Completion<ui::KeychainReport> done) override { done(keychain); }
    void testKeychain(Completion<void> done, const PendingChange::Handle &change = {}) override
    {
        if (hasLockedKeychain) {
            hold(change, std::move(done),
                 [this](Completion<void> whenUnlocked) { testKeychain(std::move(whenUnlocked)); });
            return;
        }
        calls << u"test keychain"_s;
        done(refusal ? Result<void>(*refusal) : Result<void>());
    }
    void forgetKeychainEntry(const QString &key, Completion<void> done,
                             const PendingChange::Handle &change = {}) override
    {
        if (hasLockedKeychain) {
            hold(change, std::move(done), [this, key](Completion<void> whenUnlocked) {
                forgetKeychainEntry(key, std::move(whenUnlocked));
            });
            return;
        }
        calls << u"forget " + key;
        done({});
    }

    ui::LoginEntry login{
        ui::LoginEntry::State::Off, u"/home/anna/.config/autostart/x.desktop"_s, {}};
    ui::KeychainReport keychain{u"GNOME Keyring"_s,
                                SecretStore::State::Ready,
                                {},
                                {{u"5f1c9a52"_s, u"Drime copy"_s}, {u"c07d11e9"_s, {}}}};
    ui::TrayKind trayKind = ui::TrayKind::StatusNotifier;
    std::optional<Error> refusal;
    QStringList calls;
};

} // namespace restdock::test
