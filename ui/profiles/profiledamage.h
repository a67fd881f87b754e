// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace restdock::ui {

/// Profiles that are saved and cannot be read.
struct ProfileDamage
{
    enum class Extent {
        None,
        Some,    ///< the others are there
        All,     ///< none can be read
        IsNewer, ///< a later version has written them: those there are can be looked at, no more
    };

    Extent extent = Extent::None;
    int profiles = 0; ///< how many, of Some
    QString file = {};
    QString reason = {}; ///< of the system
    int line = 0;        ///< of the file, where the first of them cannot be read; 0: not known

    bool isOfAll() const { return extent == Extent::All || extent == Extent::IsNewer; }
    bool operator==(const ProfileDamage &) const = default;
};

/// That damage in words: what, why, what to do. The first for a title, the second for what follows,
/// the third, if it is of all, for where the profiles would be.
QString damageTitle(const ProfileDamage &damage);
QString damageText(const ProfileDamage &damage);
QString damageOutlook(const ProfileDamage &damage);

} // namespace restdock::ui
