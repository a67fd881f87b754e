// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/serving/profilesecrets.h"
#include "app/serving/servetrouble.h"

#include <QList>

#include <memory>
#include <optional>

namespace restdock {

/// A profile that is to be served, with all it needs, or what is in the way.
struct WantedProfile
{
    QString key;     ///< stays the same whatever is changed: tells which server is this profile's
    Profile profile; ///< with a trouble perhaps no more than the name
    std::optional<ServeTrouble> trouble = {};
    QStringList warnings = {}; ///< consequences of its settings, as sentences
};

/// Which of the profiles there are shall be served.
struct ProfileChoice
{
    enum class Kind {
        Named,
        Automatic, ///< those that start with Restdock
        Every,
    };

    Kind kind = Kind::Named;
    QStringList names;
};

/// Where the profiles to serve come from: the user's store, or a file.
///
/// Thread: one at a time; blocks for files, and for a keychain's answer (nobody is asked to unlock).
class ProfileSource
{
public:
    ProfileSource() = default;
    ProfileSource(const ProfileSource &) = delete;
    ProfileSource &operator=(const ProfileSource &) = delete;
    virtual ~ProfileSource() = default;

    static std::unique_ptr<ProfileSource> store(const SecretPlaces &places);
    static std::unique_ptr<ProfileSource> file(const QString &path, const SecretPlaces &places);

    /// As they are now, each checked by itself and beside the others. An Error: none can be read.
    virtual Result<QList<WantedProfile>> read(const ProfileChoice &choice) = 0;
};

} // namespace restdock
