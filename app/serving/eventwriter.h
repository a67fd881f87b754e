// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/server/activity.h"
#include "app/serving/servingevent.h"

#include <chrono>
#include <functional>
#include <map>
#include <mutex>

namespace restdock {

/// Turns requests into the few events that a log for people has: a repository was made, a backup has
/// arrived, data were fetched or removed, somebody tried to delete, a damaged upload was refused,
/// there is no room.
///
/// The server cannot read what restic encrypts: a backup has arrived when a snapshot was stored, and
/// its size is what that client sent to the repository before. What else a client does lasts from its
/// lock on the repository to the lock's end. Any thread.
class EventWriter final : public ActivityListener
{
public:
    /// Gets each event; on I/O and worker threads, so it must be quick.
    using Tell = std::function<void(ServingEvent event)>;

    /// For how long a refusal is not told again; nobody sets it.
    using Steady = std::chrono::steady_clock;

    explicit EventWriter(Tell tell, std::function<Steady::time_point()> now = Steady::now)
        : m_tell(std::move(tell)),
          m_now(std::move(now))
    {
    }

    void requestEnded(const Activity &activity, const http::RequestHead &head) override;

private:
    using Clock = std::chrono::system_clock; // of the activities

    /// What one client has sent to one repository since its last snapshot.
    struct Upload
    {
        Clock::time_point began;
        Clock::time_point lastAt;
        qint64 bytes = 0;
        quint64 requests = 0;
    };

    /// What one client does to one repository while it holds a lock there.
    struct Command
    {
        int locks = 0;
        Clock::time_point began;
        Clock::time_point lastAt;
        qint64 fetchedBytes = 0;
        quint64 requests = 0;
        quint64 removedPacks = 0;
        qint64 removedBytes = 0;
        bool isBackup = false;
    };

    void countWrite(const Activity &activity);
    void countCommand(const Activity &activity);
    bool changeLocks(const Activity &activity, Command &command);
    void tellCommand(const Activity &activity, const Command &command);
    void tellRefusal(const Activity &activity, ServingEvent::Kind kind);

    const Tell m_tell;
    const std::function<Steady::time_point()> m_now;
    std::mutex m_lock; // of what follows; held for moments
    std::map<QByteArray, Upload> m_uploads;
    std::map<QByteArray, Command> m_commands;
    std::map<std::pair<ServingEvent::Kind, QByteArray>, Steady::time_point>
        m_refusals; // when they were told last
};

} // namespace restdock
