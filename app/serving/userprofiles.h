// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/profiles/profilestore.h"

namespace restdock {

/// The profiles of whoever runs this program: their folder, the keychain, and the encrypted file if
/// there is one. The file's passphrase comes from systemd's credentials (restdock.passphrase) or
/// from RESTDOCK_PASSPHRASE; nobody is asked.
ProfileStoreOptions profilesOfThisUser();

/// That passphrase, also for files that people carry around. SignInRequired: it is nowhere.
Result<Secret> passphraseFromOutside();

} // namespace restdock
