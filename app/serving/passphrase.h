// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/profiles/secret.h"
#include "storage/result.h"

namespace restdock {

/// The passphrase of the encrypted file, and of files that people carry around, where nobody can be
/// asked: from systemd's credentials (restdock.passphrase) or from RESTDOCK_PASSPHRASE.
/// SignInRequired: it is in neither, or cannot be read; InvalidArgument: it is too long for one.
Result<Secret> passphraseFromOutside();

} // namespace restdock
