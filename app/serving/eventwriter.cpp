// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/serving/eventwriter.h"

#include <optional>

namespace restdock {

namespace {

using namespace std::chrono_literals;
using Kind = ServingEvent::Kind;

constexpr size_t mostRemembered = 1000;
constexpr auto longestPause = 1h;     // in one backup; the client before that one was cut off
constexpr auto betweenRefusals = 30s; // of one kind: restic asks again and again

ServingEvent eventOf(ServingEvent::Kind kind, const Activity &activity)
{
    return {.kind = kind,
            .user = activity.user,
            .client = activity.client,
            .repository = activity.repository.toString(),
            .type = activity.type};
}

QByteArray keyOf(const Activity &activity)
{
    return activity.client + '\n' + activity.user + '\n' + activity.repository.toString();
}

/// Makes room: what is old goes.
template<typename Map, typename IsOld>
void shrink(Map &map, IsOld isOld)
{
    if (map.size() < mostRemembered)
        return;
    std::erase_if(map, isOld);
    if (map.size() >= mostRemembered)
        map.clear();
}

} // namespace

void EventWriter::requestEnded(const Activity &activity, const http::RequestHead &)
{
    if (activity.verificationFailed)
        tellRefusal(activity, Kind::DamagedUpload);
    else if (activity.status == 507)
        tellRefusal(activity, Kind::NoSpace);
    else if (activity.status == 403 && activity.operation == Operation::Remove)
        tellRefusal(activity, Kind::DeleteDenied);
    else if (activity.status == 200 && activity.operation == Operation::Write && activity.type)
        countWrite(activity);
}

void EventWriter::countWrite(const Activity &activity)
{
    if (*activity.type == BlobType::Locks)
        return;
    if (*activity.type == BlobType::Config)
        m_tell(eventOf(Kind::RepositoryCreated, activity));
    std::optional<Upload> finished;
    {
        const auto key = keyOf(activity);
        const auto end = activity.startedAt + activity.duration;
        const std::lock_guard guard(m_lock);
        shrink(m_uploads,
               [&end](const auto &entry) { return end - entry.second.lastAt > longestPause; });
        auto &upload = m_uploads[key];
        if (upload.requests == 0 || activity.startedAt - upload.lastAt > longestPause)
            upload = {.began = activity.startedAt, .lastAt = end};
        upload.lastAt = std::max(upload.lastAt, end);
        upload.bytes += activity.bytesReceived;
        ++upload.requests;
        if (*activity.type == BlobType::Snapshots) {
            finished = upload;
            m_uploads.erase(key);
        }
    }
    if (!finished)
        return;
    auto event = eventOf(Kind::BackupReceived, activity);
    event.bytes = finished->bytes;
    event.requests = finished->requests;
    event.duration = std::chrono::round<std::chrono::seconds>(finished->lastAt - finished->began);
    m_tell(std::move(event));
}

void EventWriter::tellRefusal(const Activity &activity, ServingEvent::Kind kind)
{
    const auto now = Clock::now();
    {
        const std::lock_guard guard(m_lock);
        shrink(m_refusals,
               [&now](const auto &entry) { return now - entry.second > betweenRefusals; });
        auto &told = m_refusals[{kind, keyOf(activity)}];
        if (now - told < betweenRefusals)
            return;
        told = now;
    }
    m_tell(eventOf(kind, activity));
}

} // namespace restdock
