// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/serving/eventwriter.h"

#include <algorithm>
#include <optional>

namespace restdock {

namespace {

using namespace std::chrono_literals;
using Kind = ServingEvent::Kind;

constexpr size_t mostRemembered = 1000;
constexpr auto longestPause = 1h;      // in one backup; the client before that one was cut off
constexpr auto betweenRefusals = 30s;  // of one kind: restic asks again and again
constexpr qint64 fewBytes = 1'000'000; // as it reads to list what there is

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
    if ((activity.status == 200 || activity.status == 206) && activity.type)
        countCommand(activity);
}

/// A lock that is renewed is two for a moment. True: the last one has gone.
bool EventWriter::changeLocks(const Activity &activity, Command &command)
{
    if (activity.operation == Operation::Write) {
        if (command.locks++ == 0)
            command = {.locks = 1,
                       .began = activity.startedAt,
                       .lastAt = activity.startedAt,
                       .requests = 1};
        return false;
    }
    return activity.operation == Operation::Remove && command.locks > 0 && --command.locks == 0;
}

void EventWriter::countCommand(const Activity &activity)
{
    const auto key = keyOf(activity);
    const auto end = activity.startedAt + activity.duration;
    const bool isLock = activity.type == BlobType::Locks;
    std::optional<Command> finished;
    {
        const std::lock_guard guard(m_lock);
        shrink(m_commands,
               [&end](const auto &entry) { return end - entry.second.lastAt > longestPause; });
        const auto found = isLock ? m_commands.try_emplace(key).first : m_commands.find(key);
        if (found == m_commands.end())
            return; // without a lock it is a look
        auto &command = found->second;
        command.lastAt = std::max(command.lastAt, end);
        ++command.requests;
        if (isLock) {
            if (changeLocks(activity, command))
                finished = command;
            if (command.locks == 0)
                m_commands.erase(found);
        } else if (activity.operation == Operation::Read && activity.type == BlobType::Data) {
            command.fetchedBytes += activity.bytesSent;
        } else if (activity.operation == Operation::Remove && activity.type == BlobType::Data
                   && activity.bytesRemoved >= 0) {
            ++command.removedPacks;
            command.removedBytes += activity.bytesRemoved;
        } else if (activity.operation == Operation::Write && activity.type == BlobType::Snapshots) {
            command.isBackup = true;
        }
    }
    if (finished)
        tellCommand(activity, *finished);
}

void EventWriter::tellCommand(const Activity &activity, const Command &command)
{
    const bool isPrune = command.removedPacks > 0;
    if (!isPrune && (command.isBackup || command.fetchedBytes < fewBytes))
        return;
    auto event = eventOf(isPrune ? Kind::DataRemoved : Kind::DataFetched, activity);
    event.type.reset();
    event.bytes = isPrune ? command.removedBytes : command.fetchedBytes;
    event.removed = command.removedPacks;
    event.requests = command.requests;
    event.duration = std::chrono::round<std::chrono::seconds>(command.lastAt - command.began);
    m_tell(std::move(event));
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
    const auto now = m_now();
    {
        const std::lock_guard guard(m_lock);
        shrink(m_refusals,
               [&now](const auto &entry) { return now - entry.second > betweenRefusals; });
        const auto [told, isNew] = m_refusals.try_emplace({kind, keyOf(activity)}, now);
        if (!isNew && now - told->second < betweenRefusals)
            return;
        told->second = now;
    }
    auto event = eventOf(kind, activity);
    event.limit = activity.limit;
    m_tell(std::move(event));
}

} // namespace restdock
