// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/blobref.h"
#include "storage/error.h"

#include <QByteArray>

#include <array>
#include <chrono>
#include <mutex>
#include <optional>
#include <vector>

namespace restdock {

/// What a request asked for, in restic's terms.
enum class Operation : quint8 {
    None, ///< not understood, or not of the REST protocol
    CreateRepository,
    List,
    Stat,
    Read,
    Write,
    Remove,
};

/// One request and how it ended: a row of the activity log.
struct Activity
{
    quint64 number = 0; ///< counts from 1 without gaps; set by the feed
    std::chrono::system_clock::time_point startedAt;
    std::chrono::microseconds duration{0};
    QByteArray client; ///< numeric address, "@" for a Unix socket
    QByteArray user;   ///< empty without authentication
    QByteArray method; ///< as sent
    QByteArray target; ///< as sent, without secrets: restic puts none there
    Operation operation = Operation::None;
    RepositoryPath repository;
    std::optional<BlobType> type;
    int status = 0;                  ///< HTTP status; 0: the connection ended before an answer
    qint64 bytesReceived = 0;        ///< body bytes
    qint64 bytesSent = 0;            ///< body bytes
    qint64 bytesRemoved = -1;        ///< of a blob that was deleted; -1: there was none
    bool verificationFailed = false; ///< an upload whose content did not match its name
    SpaceLimit limit = {};           ///< that an upload would have exceeded
    bool isOwn = false;              ///< the server asked itself: is told to nobody
};

namespace http {
class RequestHead;
}

/// Is told of every request that ended. Called on I/O and worker threads, concurrently: it must be
/// quick and must not block.
class ActivityListener
{
public:
    ActivityListener() = default;
    ActivityListener(const ActivityListener &) = delete;
    ActivityListener &operator=(const ActivityListener &) = delete;
    virtual ~ActivityListener() = default;

    /// @p head is as it was sent; empty if it was not understood.
    virtual void requestEnded(const Activity &activity, const http::RequestHead &head) = 0;
};

/// Sums since the server started. Bytes are those of bodies.
struct ActivityTotals
{
    quint64 requests = 0;
    std::array<quint64, 6> byStatusClass{}; ///< [0]: no answer; [n]: nxx
    qint64 bytesReceived = 0;
    qint64 bytesSent = 0;
};

/// The latest requests of a server, in a ring of fixed size, and their totals. Statistics, logs and
/// the desktop read from it at their own pace; nothing waits for them. Any thread.
class ActivityFeed
{
public:
    static constexpr size_t defaultCapacity = 1000;

    explicit ActivityFeed(size_t capacity = defaultCapacity);

    void record(Activity activity);

    ActivityTotals totals() const;

    /// The rows after number @p last (0: all that are kept), oldest first. If rows were lost since,
    /// the first row's number tells.
    std::vector<Activity> after(quint64 last) const;

private:
    mutable std::mutex m_lock;
    std::vector<Activity> m_ring; // grows to m_capacity; row n is at (n - 1) % m_capacity
    size_t m_capacity;
    ActivityTotals m_totals;
};

} // namespace restdock
