// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/drime/drimesettings.h"
#include "storage/drime/ratelimit.h"
#include "storage/local/localprovider.h"
#include "storage/profiles/profile.h"
#include "storage/storagereport.h"

#include <QStringList>

#include <chrono>
#include <functional>
#include <memory>

namespace restdock {

/// A storage, and what belongs to serving it beside the provider.
class ServedStorage
{
public:
    ServedStorage() = default;
    ServedStorage(const ServedStorage &) = delete;
    ServedStorage &operator=(const ServedStorage &) = delete;
    /// Waits for what is under way; for a service some seconds at most.
    virtual ~ServedStorage() = default;

    static std::unique_ptr<ServedStorage> local(const LocalSettings &settings);
    static std::unique_ptr<ServedStorage> drime(const DrimeSettings &settings,
                                                drime::RateLimits &limits);
    /// Told when a service asks to slow down: for how long. Any thread.
    using SlowedDown = std::function<void(std::chrono::milliseconds)>;

    /// The storage of a profile that has all its secrets. @p limits is the process's, and outlives
    /// it. @p rank: whose calls go first where a service limits them. InvalidArgument: the settings
    /// cannot be used.
    static Result<std::unique_ptr<ServedStorage>> of(const Profile &profile,
                                                     drime::RateLimits &limits,
                                                     SlowedDown slowedDown = {},
                                                     drime::Rank rank = drime::Rank::Client);

    /// Makes sure that it can be used: signs in, where that is needed. Once, before anything else.
    /// @p done runs in any thread.
    virtual void open(Completion<StorageSpace> done) = 0;

    virtual StorageProvider &provider() = 0;
    /// Where the data is, for people: "local /srv/restic". After open().
    virtual QString place() const = 0;
    /// What a person wants to know of it before it is used, a line each: account, workspaces, space.
    /// After open(). @p done runs in any thread.
    virtual void describe(Completion<QStringList> done) = 0;
    /// The same for a window that asks, whether it was opened or not. By default that there is room.
    virtual void examine(Completion<StorageReport> done);
    /// Clears away what a crash left, beside the service.
    virtual void startCleaning() = 0;
    /// The process is about to end: nothing is waited for any more.
    virtual void hurry() {}
    /// Takes hurry() back.
    virtual void takeTime() {}
};

/// How to reach the place of a profile in Drime Cloud, with the token that is in it. InvalidArgument:
/// the settings cannot be used.
Result<DrimeSettings> drimeSettingsOf(const BackendSettings &backend);

/// Where this user's programs keep what they know beside the settings: state, not data.
QString stateFolder();
/// Where open uploads to Drime are noted.
QString drimeStateFolder();

} // namespace restdock
