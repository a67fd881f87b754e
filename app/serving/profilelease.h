// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/result.h"

#include <QString>

namespace restdock {

/// Keeps a second process of this user from serving the same profile: two would not know of each
/// other's limits and uploads. Ends with the process, however that ends.
class ProfileLease
{
public:
    /// @p folder: see runtimeFolder(); @p key stands for the profile. AlreadyExists: somebody has it,
    /// the message tells who; anything else: there can be no lease here.
    static Result<ProfileLease> take(const QString &folder, const QString &key);
    /// The process that took it last; 0: it is not known.
    static qint64 holder(const QString &folder, const QString &key);

    ProfileLease(ProfileLease &&other) noexcept;
    ProfileLease &operator=(ProfileLease &&other) noexcept;
    ~ProfileLease();

private:
    explicit ProfileLease(int descriptor) : m_descriptor(descriptor) {}

    int m_descriptor;
};

} // namespace restdock
