// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/profiles/profilestore.h"

#include <QJsonObject>

namespace restdock {

/// What people see in place of a secret, whatever its length.
extern const QString secretDots;

enum class SecretView { Masked, Shown };

/// A profile as a table, as TOML has it. Masked: secrets, hashes of passwords, and all that is not
/// known (it may be a secret) are dots; secrets that only the store has are there as dots too.
TomlTable viewOf(const StoredProfile &stored, const BackendCatalogue &catalogue, SecretView view);

/// The same as text: a table of TOML below the profile's name.
QByteArray tomlOf(const QString &name, const TomlTable &table);

/// The same for programs.
QJsonObject jsonOf(const TomlTable &table);

/// Where a profile keeps repositories, in few words: "local /srv/restic".
QString storageText(const Profile &profile);

/// Where it is kept itself: "keychain".
QString homeText(ProfileHome home);

} // namespace restdock
