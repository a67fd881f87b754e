// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/serving/userprofiles.h"

#include "app/serving/secretfile.h"
#include "storage/profiles/encryptedfile.h"
#include "storage/profiles/keychain/keychainplugin.h"

#include <QCoreApplication>
#include <QFile>

namespace restdock {

namespace {

/// Where the keychain's part is: beside a program that was just built, and where it is installed.
QStringList pluginFolders()
{
    const QString up = QCoreApplication::applicationDirPath() + u"/../";
    return {up + u"lib/restdock", up + u"" RESTDOCK_LIBDIR "/restdock"};
}

QString encryptedFilePath(const QString &folder)
{
    return folder + u"/secrets.toml";
}

} // namespace

Result<Secret> passphraseFromOutside()
{
    const auto folder = qEnvironmentVariable("CREDENTIALS_DIRECTORY");
    QFile file(folder + u"/restdock.passphrase");
    if (!folder.isEmpty() && file.open(QIODevice::ReadOnly | QIODevice::Unbuffered)) {
        constexpr qint64 longest = 4096;
        auto content = file.read(longest);
        while (content.endsWith('\n') || content.endsWith('\r'))
            content.chop(1);
        const Secret secret(content);
        wipe(content);
        return secret;
    }
    const Secret secret(qgetenv("RESTDOCK_PASSPHRASE"));
    if (!secret.isEmpty())
        return secret;
    return Error{ErrorCode::SignInRequired,
                 QStringLiteral("the passphrase for the encrypted keys is missing. Give it as "
                                "RESTDOCK_PASSPHRASE in the environment, or as the credential "
                                "restdock.passphrase of systemd")};
}

ProfileStoreOptions profilesOfThisUser()
{
    ProfileStoreOptions options;
    options.folder = ProfileStoreOptions::defaultFolder();
    options.openKeychain = [] { return openKeychain(pluginFolders()); };
    options.openEncryptedFile =
        [path = encryptedFilePath(options.folder)]() -> Result<std::unique_ptr<SecretStore>> {
        return std::unique_ptr<SecretStore>(std::make_unique<EncryptedFile>(
            path, [](bool, bool) { return passphraseFromOutside(); }));
    };
    return options;
}

} // namespace restdock
