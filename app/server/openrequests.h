// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/server/activity.h"

#include <atomic>
#include <mutex>
#include <unordered_map>
#include <vector>

namespace restdock {

/// A request that has begun, is allowed, and has not ended.
struct OpenRequest
{
    std::chrono::system_clock::time_point startedAt;
    QByteArray client; ///< as in Activity
    QByteArray user;
    Operation operation = Operation::None;
    RepositoryPath repository;
    std::optional<BlobType> type;
    qint64 bytes = 0; ///< of its body or its answer's, so far
};

/// The requests that a server is at. An ActivityFeed hears of them when they have ended, which for a
/// large pack over a slow line is minutes later. Any thread.
class OpenRequests
{
public:
    using Moved = std::atomic<qint64>;

    /// @p moved counts the request's bytes, tells it from others, and outlives end().
    void begin(const Activity &activity, const Moved &moved);
    void end(const Moved &moved);

    std::vector<OpenRequest> all() const;

private:
    mutable std::mutex m_lock; // held for moments
    std::unordered_map<const Moved *, OpenRequest> m_requests;
};

} // namespace restdock
