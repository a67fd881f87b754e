// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/server/activity.h"
#include "storage/result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <condition_variable>
#include <mutex>
#include <thread>

namespace restdock {

/// Writes a line in Apache's combined log format for each request, to a file or standard output.
///
/// Requests only add to a buffer; a thread of its own writes it out, at the latest a second later.
/// Without requests it does not wake up. Lines that could not be written are lost, and counted in
/// one warning when writing works again.
class AccessLog final : public ActivityListener
{
public:
    /// Opens @p path for appending ("-": standard output), mode 0644 as rest-server.
    static Result<std::unique_ptr<AccessLog>> open(const QString &path);
    ~AccessLog() override; ///< writes what is left

    void requestEnded(const Activity &activity, const http::RequestHead &head) override;

    /// Opens the file anew under its name, for log rotation. On an Error the old one is used on.
    Result<void> reopen();

    /// One line without its end; foreign text is escaped.
    static QByteArray format(const Activity &activity, const http::RequestHead &head);

private:
    AccessLog(QString path, int fd);

    void run();
    qint64 writeOut(const QByteArray &lines);
    qsizetype writeSome(QByteArrayView bytes);

    const QString m_path;
    std::mutex m_lock;
    std::condition_variable m_changed;
    QByteArray m_buffer;
    bool m_quit = false;
    qint64 m_lostLines = 0;
    std::mutex m_fileLock; // of what follows
    int m_fd;
    bool m_isCutOff = false;  // the last line in the file has no end
    bool m_isFailing = false; // the last write did
    std::thread m_thread;
};

} // namespace restdock
