// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/profiles/keychaincare.h"

#include "ui/look/errortext.h"

#include <QCoreApplication>
#include <QUuid>

#include <algorithm>

namespace restdock {

namespace {

struct KeychainTexts
{
    Q_DECLARE_TR_FUNCTIONS(Keychain)
};

/// The keychain with the change begun: what follows writes an entry of @p key.
Result<SecretStore *> unlockedKeychain(StoreChange &change, const QString &key)
{
    if (auto unlocked = change.unlockFor(ProfileHome::Keychain, key); !unlocked)
        return std::move(unlocked).error();
    if (auto begun = change.begin(); !begun)
        return std::move(begun).error();
    return change.store().store(ProfileHome::Keychain);
}

} // namespace

ui::KeychainReport lookAtKeychain(ProfileStore &store)
{
    ui::KeychainReport report;
    store.setMayAsk(false);
    const auto keychain = store.store(ProfileHome::Keychain);
    if (!keychain) {
        report.problem = ui::errorText(keychain.error());
        return report;
    }
    report.state = (*keychain)->state();
    report.name = (*keychain)->name();
    return report;
}

ui::KeychainReport inspectKeychain(ProfileStore &store)
{
    auto report = lookAtKeychain(store);
    const auto keychain = store.store(ProfileHome::Keychain);
    if (!keychain || report.state == SecretStore::State::Absent)
        return report;
    const auto keys = (*keychain)->list();
    const auto profiles = store.list();
    if (!keys) {
        report.problem = ui::errorText(keys.error());
        report.isRemembered = profiles.has_value();
        if (!profiles)
            return report;
        for (const auto &profile : *profiles) {
            if (profile.home == ProfileHome::Keychain)
                report.entries.append({profile.id, profile.profile.name});
        }
        return report;
    }
    for (const auto &key : *keys) {
        ui::KeychainEntry entry{key, {}};
        if (profiles) {
            const auto owner =
                std::find_if(profiles->begin(), profiles->end(),
                             [&key](const StoredProfile &profile) { return profile.id == key; });
            if (owner != profiles->end())
                entry.profile = owner->profile.name;
        }
        report.entries.append(entry);
    }
    return report;
}

Result<void> testKeychain(StoreChange &change)
{
    const auto key = QStringLiteral("test-of-the-keychain");
    const auto opened = unlockedKeychain(change, key);
    if (!opened)
        return opened.error();
    auto &keychain = **opened;
    const auto content = QUuid::createUuid().toByteArray();
    auto tested =
        keychain.write(key, KeychainTexts::tr("Restdock's test of the keychain"), Secret(content));
    if (!tested)
        return tested;
    const auto read = keychain.read(key);
    tested = keychain.remove(key);
    if (!read)
        return read.error();
    if (read->reveal() != content)
        return Error{ErrorCode::Corrupt,
                     QT_TRANSLATE_NOOP(
                         "Error", "The keychain returned something other than what was written.")};
    return tested;
}

Result<void> forgetKeychainEntry(StoreChange &change, const QString &key)
{
    const auto keychain = unlockedKeychain(change, key);
    if (!keychain)
        return keychain.error();
    return (*keychain)->remove(key);
}

} // namespace restdock
