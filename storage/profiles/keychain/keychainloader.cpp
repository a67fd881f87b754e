// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/profiles/keychain/keychainplugin.h"

#include <QFileInfo>
#include <QPluginLoader>

namespace restdock {

Result<std::unique_ptr<SecretStore>> openKeychain(const QStringList &folders)
{
    Message why = QT_TRANSLATE_NOOP("Error", "Restdock's keychain part is not installed");
    for (const auto &folder : folders) {
        const QString file = folder + QStringLiteral("/librestdock_keychain.so");
        if (!QFileInfo::exists(file))
            continue;
        QPluginLoader loader(file); // the library stays when the loader goes
        if (auto *plugin = qobject_cast<KeychainPlugin *>(loader.instance()))
            return plugin->open();
        why = Message::raw(loader.errorString(),
                           QT_TRANSLATE_NOOP("Error", "Restdock's keychain part cannot be loaded"));
        break;
    }
    return noKeychain(why);
}

} // namespace restdock
