// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/keychaincare.h"

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

Result<void> testKeychain(ProfileStore &store)
{
    store.setMayAsk(true);
    const auto opened = store.store(ProfileHome::Keychain);
    if (!opened)
        return opened.error();
    auto &keychain = **opened;
    const auto key = QStringLiteral("test-of-the-keychain");
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
        return Error{
            ErrorCode::Corrupt,
            QT_TRANSLATE_NOOP("Error", "The keychain gave back something else than was written.")};
    return tested;
}

Result<void> forgetKeychainEntry(ProfileStore &store, const QString &key)
{
    store.setMayAsk(true);
    const auto keychain = store.store(ProfileHome::Keychain);
    if (!keychain)
        return keychain.error();
    return (*keychain)->remove(key);
}

} // namespace restdock
