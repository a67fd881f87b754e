// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/serving/eventwriter.h"

#include "app/server/access/quoted.h"

#include <optional>

namespace restdock {

namespace {

using namespace std::chrono_literals;

constexpr size_t mostRemembered = 1000;
constexpr auto longestPause = 1h;     // in one backup; the client before that one was cut off
constexpr auto betweenRefusals = 30s; // of one kind: restic asks again and again

/// Names that need no quotes are written without, as the auth-fail line does with addresses.
QByteArray word(const QByteArray &text)
{
    for (const char character : text) {
        const bool isPlain = (character >= 'a' && character <= 'z')
            || (character >= 'A' && character <= 'Z') || (character >= '0' && character <= '9')
            || character == '.' || character == '_' || character == '-' || character == '@'
            || character == '/';
        if (!isPlain)
            return quoted(text);
    }
    return text.isEmpty() ? QByteArray("-") : text;
}

QByteArray whoAndWhere(const Activity &activity)
{
    const auto repository = activity.repository.toString();
    QByteArray text = " user=" + word(activity.user);
    text += " repo=" + (repository.isEmpty() ? QByteArray("/") : word(repository));
    return text;
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
        tellRefusal(activity, "damaged-upload");
    else if (activity.status == 507)
        tellRefusal(activity, "no-space");
    else if (activity.status == 403 && activity.operation == Operation::Remove)
        tellRefusal(activity, "delete-denied");
    else if (activity.status == 200 && activity.operation == Operation::Write && activity.type)
        countWrite(activity);
}

void EventWriter::countWrite(const Activity &activity)
{
    if (*activity.type == BlobType::Locks)
        return;
    if (*activity.type == BlobType::Config)
        m_tell({false, "repository-created" + whoAndWhere(activity)});
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
    const auto seconds =
        std::chrono::round<std::chrono::seconds>(finished->lastAt - finished->began).count();
    m_tell({false,
            "backup-received" + whoAndWhere(activity)
                + " bytes=" + QByteArray::number(finished->bytes)
                + " seconds=" + QByteArray::number(qint64(seconds))
                + " requests=" + QByteArray::number(finished->requests)});
}

void EventWriter::tellRefusal(const Activity &activity, const char *what)
{
    const auto now = Clock::now();
    {
        const std::lock_guard guard(m_lock);
        shrink(m_refusals,
               [&now](const auto &entry) { return now - entry.second > betweenRefusals; });
        auto &told = m_refusals[QByteArray(what + ('\n' + keyOf(activity)))];
        if (now - told < betweenRefusals)
            return;
        told = now;
    }
    m_tell({true,
            what + whoAndWhere(activity) + " ip=" + activity.client
                + (activity.type ? " type=" + blobTypeName(*activity.type).toByteArray()
                                 : QByteArray())});
}

} // namespace restdock
