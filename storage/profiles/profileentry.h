// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/profiles/profiletable.h"

namespace restdock {

/// What a keychain holds for one profile: all of it, secrets included.
struct ProfileEntry
{
    QString id;
    qint64 revision = 0;
    Profile profile = {};

    /// Errors: Corrupt (KEY-DAMAGED), ReadOnly (from a later version).
    static Result<ProfileEntry> parse(const Secret &content, const BackendCatalogue &catalogue);
    Result<Secret> write(const BackendCatalogue &catalogue) const;
};

} // namespace restdock
