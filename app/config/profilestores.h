// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/profiles/encryptedfile.h"
#include "storage/profiles/profilestore.h"

namespace restdock {

/// Where the profiles of this user are: in the keychain of the system if it is there, or, where people chose
/// so, in a file that is encrypted with the passphrase that @p askPassphrase gets.
ProfileStoreOptions userProfiles(EncryptedFile::AskPassphrase askPassphrase);
std::unique_ptr<ProfileStore> openProfileStore(EncryptedFile::AskPassphrase askPassphrase);

/// Where the encrypted file is, if there is one.
QString encryptedFilePath();

} // namespace restdock
