// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/plugins/storageplugin.h"
#include "tests/support/memoryprovider.h"

#include <QObject>

using namespace restdock;

/// A storage with a secret and settings of many kinds, whose provider answers from other threads. It
/// takes one token only, and one PIN in the place that has one.
class VaultPlugin final : public QObject, public StoragePlugin
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID RestdockStoragePluginIid FILE "vault.json")
    Q_INTERFACES(restdock::StoragePlugin)

public:
    Result<std::unique_ptr<StorageProvider>> open(const PluginSettings &settings) override
    {
        if (settings.secret(QStringLiteral("token")) != "right-vault-token")
            return Error{ErrorCode::SignInRequired,
                         QStringLiteral("The vault does not accept the token. It has %1 copies")
                             .arg(settings.number(QStringLiteral("copies")))};
        if (settings.text(QStringLiteral("path")) == u"behind a PIN"
            && settings.secret(QStringLiteral("pin")) != "right-vault-pin")
            return Error{ErrorCode::SignInRequired,
                         QStringLiteral("The vault does not accept the PIN")};
        auto provider = std::make_unique<test::MemoryProvider>();
        provider->setDeferred(settings.isOn(QStringLiteral("fast")));
        return std::unique_ptr<StorageProvider>(std::move(provider));
    }
};

#include "vaultplugin.moc"
