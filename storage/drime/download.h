// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/drime/downloadqueue.h"
#include "storage/drime/drive.h"
#include "storage/drime/smallfiles.h"

#include <set>

namespace restdock::drime {

/// Fetches a range of a file into a queue, as fast as that is emptied.
///
/// A connection that is cut is resumed where it was; a service that ignores Range is read to the
/// place; a redirect is followed without the key. What arrives is counted against the size in the
/// index: the queue gets the whole range or an error. Lives in the network thread.
class Download final : public HttpDownload::Listener, public std::enable_shared_from_this<Download>
{
public:
    Download(Drive &drive, Located file, qint64 offset, qint64 byteCount,
             std::shared_ptr<DownloadQueue> queue);
    ~Download() override; ///< the queue gets an error if it was not to the end

    /// Begins, and reports when data is certain to come; NotFound: the file is gone.
    void begin(Completion<void> began);
    /// The queue has room.
    void resume() { pump(); }
    /// Nobody wants it any more.
    void cancel();

private:
    void downloadBegan(const HttpHead &head) override;
    void downloadHasData() override;
    void downloadEnded(HttpFault fault) override;

    void request();
    void requestFrom(const QUrl &url);
    void follow(const HttpHead &head);
    void pump();
    void takeErrorBody();
    bool isRightAnswer(const HttpHead &head);
    void attemptFailed();
    void retry(const Verdict &verdict);
    void fileMayBeGone(const Error &reason);
    void finish();
    void fail(Error error);
    void settleRate(const HttpHead &head);
    qint64 position() const { return m_offset + m_taken; }

    enum class State { Idle, AwaitingHead, Reading, ReadingError, Over };

    Drive &m_drive;
    Located m_file;
    const qint64 m_offset;
    const qint64 m_byteCount;
    const std::shared_ptr<DownloadQueue> m_queue;
    Completion<void> m_began;

    State m_state = State::Idle;
    AttemptHandle<HttpDownload> m_attempt;
    bool m_isAtApi = true;   ///< the attempt goes to the API itself
    bool m_owesRate = false; ///< took a turn of the rate limit, which waits to hear of the answer
    int m_redirects = 0;
    qint64 m_skip = 0;  ///< bytes of this answer that come before the position
    qint64 m_taken = 0; ///< bytes of the range that are in the queue
    std::optional<HttpFault> m_ended;
    QByteArray m_errorBody;
    int m_failures = 0; ///< since the last byte
    Deadline m_deadline;
};

/// Fetches small files whole, and keeps what restic will want again.
class SmallDownloads
{
public:
    SmallDownloads(Drive &drive, SmallFiles &files) : m_drive(drive), m_files(files) {}

    /// True for files that are better fetched whole, and kept.
    bool wants(const FileRecord &file) const { return m_files.wants(file.bytes); }
    /// What is kept counts only while a recent look has shown that the file exists.
    void fetch(const Located &file, milliseconds trust, Completion<QByteArray> done);

private:
    struct Fetch;

    void collect(const std::shared_ptr<Fetch> &fetch);
    void ended(const std::shared_ptr<Fetch> &fetch, Result<QByteArray> content);

    Drive &m_drive;
    SmallFiles &m_files;
    std::set<std::shared_ptr<Fetch>> m_underWay;
};

} // namespace restdock::drime
