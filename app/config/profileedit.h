// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/transfer/freeaddress.h"
#include "storage/profiles/profile.h"

namespace restdock {

/// Sets one field of @p profile from text as people write it. @p key is as in TOML: "name",
/// "listen", "path", "api_key_file", "users.anna.rights". An empty text is the default. Paths become
/// absolute.
///
/// The Error (InvalidArgument) names the key, the problem and the remedy. Secrets and passwords are
/// refused: they are no arguments. Whether the profile can be saved is for validateProfile() to tell.
Result<void> setProfileValue(Profile &profile, const QString &key, const QString &text,
                             const BackendCatalogue &catalogue);

/// The same for a setting of the profile or of its backend, for a value of the field's kind.
Result<void> setProfileField(Profile &profile, const SettingField &field,
                             const SettingValue &value);

/// Every key that setProfileValue() knows for this profile.
QStringList profileKeys(const Profile &profile, const BackendCatalogue &catalogue);

/// As a shell would understand it: below the current folder, or with ~/ below the home folder.
QString absolutePath(const QString &path);

} // namespace restdock
