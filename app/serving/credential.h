// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/profiles/secret.h"
#include "storage/result.h"

#include <QString>

#include <optional>

namespace restdock {

/// What systemd has handed over to this service as the credential @p name, as it is; @p folder is
/// $CREDENTIALS_DIRECTORY, or empty. The folder is the service's alone, whatever the modes of its files
/// say. Nothing: there is none of that name. SignInRequired: it cannot be read; InvalidArgument: it is
/// larger than any secret. Blocks.
Result<std::optional<Secret>> readCredential(const QString &folder, const QString &name);

} // namespace restdock
