// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/completion.h"
#include "storage/drime/movefunction.h"

#include <QByteArray>

#include <deque>
#include <mutex>

namespace restdock::drime {

/// Bytes on their way from the network thread to whoever reads a blob, at most about as many as it
/// was made for. Thread-safe; one reader, one writer.
class DownloadQueue
{
public:
    explicit DownloadQueue(qint64 limitBytes) : m_limit(limitBytes) {}

    /// Called, from the reader's thread, when there is room again after isFull().
    void setOnRoom(Task onRoom) { m_onRoom = std::move(onRoom); }

    // The writer's side.
    bool isFull();
    void push(QByteArray piece);
    /// All has come.
    void end();
    void fail(const Error &error);

    /// The next 1 to @p maxBytes bytes, empty at the end. The reader's side; one call at a time.
    void read(qint64 maxBytes, Completion<QByteArray> done);

private:
    bool canAnswer() const { return !m_pieces.empty() || m_hasEnded || m_error; }
    Result<QByteArray> next();
    void answer(std::unique_lock<std::mutex> &lock);

    const qint64 m_limit;
    Task m_onRoom;
    std::mutex m_lock;
    std::deque<QByteArray> m_pieces;
    qint64 m_bytes = 0;
    bool m_wantsRoom = false;
    bool m_hasEnded = false;
    std::optional<Error> m_error;
    Completion<QByteArray> m_reading;
    qint64 m_readBytes = 0;
};

} // namespace restdock::drime
