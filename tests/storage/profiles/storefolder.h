// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/profiles/encryptedfile.h"
#include "storage/profiles/profilestore.h"
#include "tests/storage/profiles/faultystore.h"
#include "tests/storage/profiles/sampleprofiles.h"

#include <QDirIterator>
#include <QTemporaryDir>

namespace restdock::test {

/// All profiles, or none after an Error.
inline QList<StoredProfile> listed(const ProfileStore &store)
{
    auto profiles = store.list();
    return profiles ? std::move(*profiles) : QList<StoredProfile>();
}

/// A folder with profiles, to be opened as often as wanted: every store() is what another process
/// would see. In place of a keychain it has a second encrypted file, which is as real a store.
class StoreFolder
{
public:
    const QString &path() const { return m_path; }
    QString file(const QString &name) const { return m_path + u'/' + name; }

    /// What happens to the keychain.
    const std::shared_ptr<FaultyStore::Faults> keychain = std::make_shared<FaultyStore::Faults>();

    std::unique_ptr<ProfileStore> store(
        const BackendCatalogue &catalogue = BackendCatalogue::builtIn()) const
    {
        ProfileStoreOptions options;
        options.folder = m_path;
        options.lockPatience = std::chrono::minutes(5); // on a busy machine, too
        options.places = somePlaces();
        options.openKeychain = [this]() -> Result<std::unique_ptr<SecretStore>> {
            return std::unique_ptr<SecretStore>(
                std::make_unique<FaultyStore>(encryptedFile(QStringLiteral("keychain")), keychain));
        };
        options.openEncryptedFile = [this]() -> Result<std::unique_ptr<SecretStore>> {
            return encryptedFile(QStringLiteral("profiles.encrypted"));
        };
        return std::make_unique<ProfileStore>(std::move(options), catalogue);
    }

    /// An entry of the keychain or of the encrypted file, past ProfileStore.
    std::unique_ptr<SecretStore> encryptedFile(const QString &name) const
    {
        return std::make_unique<EncryptedFile>(
            file(name),
            [](bool, bool) -> Result<Secret> { return Secret(QByteArrayView("correct horse")); },
            ScryptCost{4, 1, 1});
    }

    /// All files with their contents.
    QMap<QString, QByteArray> files() const
    {
        QMap<QString, QByteArray> contents;
        QDirIterator entries(m_path, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (entries.hasNext()) {
            QFile one(entries.next());
            if (one.open(QIODevice::ReadOnly))
                contents.insert(one.fileName(), one.readAll());
        }
        return contents;
    }

private:
    QTemporaryDir m_temporary;
    QString m_path = m_temporary.path() + QStringLiteral("/restdock");
};

} // namespace restdock::test
