// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/profiles/secretstore.h"

#include <QtPlugin>

namespace restdock {

/// Opens the system's keychain. A plug-in of its own, because the libraries behind it (D-Bus, GLib,
/// libsecret) cost start-up time and memory that a server without profiles should not pay.
class KeychainPlugin
{
public:
    KeychainPlugin() = default;
    KeychainPlugin(const KeychainPlugin &) = delete;
    KeychainPlugin &operator=(const KeychainPlugin &) = delete;
    virtual ~KeychainPlugin() = default;

    /// Once a process.
    virtual std::unique_ptr<SecretStore> open() = 0;
};

/// Loads the plug-in from the first of @p folders that has it. Unavailable (KEY-NONE): it is not
/// installed, or what it needs is not.
Result<std::unique_ptr<SecretStore>> openKeychain(const QStringList &folders);

} // namespace restdock

#define RestdockKeychainPluginIid "restdock.KeychainPlugin/3"
Q_DECLARE_INTERFACE(restdock::KeychainPlugin, RestdockKeychainPluginIid)
