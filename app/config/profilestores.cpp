// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/config/profilestores.h"

#include "storage/plugins/storageplugins.h"
#include "storage/profiles/keychain/keychainplugin.h"

#include <QCoreApplication>
#include <QDir>

namespace restdock {

namespace {

using namespace Qt::StringLiterals;

/// Beside the program, as it is built and as it is installed.
QStringList keychainFolders()
{
    const QDir programs(QCoreApplication::applicationDirPath());
    QStringList folders;
    for (const auto &library : {u"lib"_s, QStringLiteral(RESTDOCK_LIBRARY_FOLDER)})
        folders.append(QDir::cleanPath(programs.filePath(u"../%1/restdock"_s.arg(library))));
    folders.removeDuplicates();
    return folders;
}

} // namespace

QString encryptedFilePath()
{
    return ProfileStoreOptions::defaultFolder() + u"/secrets.toml";
}

ProfileStoreOptions userProfiles(EncryptedFile::AskPassphrase askPassphrase)
{
    ProfileStoreOptions options;
    options.folder = ProfileStoreOptions::defaultFolder();
    options.openKeychain = [] { return openKeychain(keychainFolders()); };
    options.openEncryptedFile =
        [ask = std::move(askPassphrase)]() -> Result<std::unique_ptr<SecretStore>> {
        return std::unique_ptr<SecretStore>(
            std::make_unique<EncryptedFile>(encryptedFilePath(), ask));
    };
    return options;
}

std::unique_ptr<ProfileStore> openProfileStore(EncryptedFile::AskPassphrase askPassphrase)
{
    return std::make_unique<ProfileStore>(userProfiles(std::move(askPassphrase)),
                                          installedBackends());
}

} // namespace restdock
