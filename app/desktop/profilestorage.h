// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/drime/ratelimit.h"
#include "storage/profiles/profile.h"
#include "storage/storageprovider.h"
#include "ui/commands.h"

#include <memory>

namespace restdock {

/// What the storages of all profiles share. Outlives them. Thread-safe.
struct StorageSurroundings
{
    QString stateFolder; ///< for what a storage has to remember over a crash
    drime::RateLimits rateLimits;
};

/// The storage of one profile. Completions run in any thread.
class ProfileStorage
{
public:
    ProfileStorage() = default;
    ProfileStorage(const ProfileStorage &) = delete;
    ProfileStorage &operator=(const ProfileStorage &) = delete;
    /// May wait some seconds, for uploads to be taken back.
    virtual ~ProfileStorage() = default;

    /// InvalidArgument: a setting cannot be used, or this version does not know the type.
    static Result<std::unique_ptr<ProfileStorage>> make(const Profile &profile,
                                                        StorageSurroundings &surroundings);

    virtual StorageProvider &provider() = 0;

    /// Before it is served: whether it can be used at all. Blocks for a local disk only.
    virtual void open(Completion<void> done) = 0;
    /// Everything a person wants to know before they save the profile.
    virtual void test(Completion<ui::StorageReport> done) = 0;
    /// The process is about to end, or the person does not want to wait: nothing is repeated any
    /// more.
    virtual void hurry() {}
};

} // namespace restdock
