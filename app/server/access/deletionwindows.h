// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/server/access/unsleepingclock.h"

#include <QByteArray>
#include <QHash>

#include <mutex>

namespace restdock {

/// For whom, and until when, deleting is allowed although the rules forbid it: maintenance of an
/// append-only storage. A window ends by itself. Any thread.
class DeletionWindows
{
public:
    using Clock = UnsleepingClock;
    using TimePoint = Clock::time_point;

    /// For @p user, or for everybody if it is empty; replaces an earlier end.
    void open(const QByteArray &user, TimePoint end);
    /// The ones that were still open.
    QHash<QByteArray, TimePoint> closeAll();
    /// Forgets those that have ended, and returns their users.
    QList<QByteArray> takeEnded(TimePoint now);

    bool isOpenFor(const QByteArray &user, TimePoint now) const;
    /// The ends of all windows by user; "" is everybody.
    QHash<QByteArray, TimePoint> all() const;

private:
    mutable std::mutex m_lock; // held for moments
    QHash<QByteArray, TimePoint> m_ends;
};

} // namespace restdock
