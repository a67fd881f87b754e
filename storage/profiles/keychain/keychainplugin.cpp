// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/profiles/keychain/keychainplugin.h"

#include "storage/profiles/keychain/keychainstore.h"

#include <QObject>

namespace restdock {

class SystemKeychainPlugin final : public QObject, public KeychainPlugin
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID RestdockKeychainPluginIid)
    Q_INTERFACES(restdock::KeychainPlugin)

public:
    std::unique_ptr<SecretStore> open() override
    {
        return std::make_unique<KeychainStore>(QStringLiteral("restdock"),
                                               KeychainStore::Patience());
    }
};

} // namespace restdock

#include "keychainplugin.moc"
