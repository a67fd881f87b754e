// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/profiles/profile.h"

namespace restdock {

/// A setting of every profile, whatever its backend: its description, and where it is in a Profile.
struct ProfileField
{
    using Get = std::function<SettingValue(const Profile &)>;
    /// Takes a value of the field's kind; an Error when the text form is not understood.
    using Set = std::function<Result<void>(Profile &, const SettingValue &)>;

    SettingField setting;
    Get get;
    Set set;
    /// Written to TOML even when it has its default: people look for it.
    bool isAlwaysWritten = false;
};

/// All of them, in the order in which files show them. Name, type, the backend's settings and the
/// users are not among them.
const QList<ProfileField> &profileFields();

/// Of one user: "password_hash", "rights", "max_size".
struct UserField
{
    SettingField setting;
    std::function<SettingValue(const ProfileUser &)> get;
    std::function<void(ProfileUser &, const SettingValue &)> set;
};
const QList<UserField> &userFields();

const ProfileField *findProfileField(const QString &key);

/// Whether a key of a profile's table means the same for every backend: no backend may have it.
bool isProfileKey(const QString &key);

/// "add-only", "full", "read-only".
QString userRightsName(UserRights rights);

} // namespace restdock
