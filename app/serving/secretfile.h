// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/profiles/secret.h"
#include "storage/result.h"

#include <QString>

namespace restdock {

/// Reads a key from a file that only its owner may read (or write), without the white space around
/// it. SignInRequired: it cannot be read, or is empty; InvalidArgument: others may read it.
Result<Secret> readSecretFile(const QString &path);

} // namespace restdock
