// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/profiles/storechange.h"
#include "storage/profiles/profilestore.h"
#include "ui/settings/systemaccess.h"

namespace restdock {

/// What people do with the keychain itself; see ui::SystemAccess. In the store's thread: all of it may
/// block, and what changes something may ask for the keychain to be unlocked: until that is done it can be
/// taken back.

ui::KeychainReport lookAtKeychain(ProfileStore &store);
/// With its entries, and whose they are.
ui::KeychainReport inspectKeychain(ProfileStore &store);
/// Writes an entry, reads it, and removes it again.
Result<void> testKeychain(StoreChange &change);
Result<void> forgetKeychainEntry(StoreChange &change, const QString &key);

} // namespace restdock
