// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/drime/downloadqueue.h"

namespace restdock::drime {

bool DownloadQueue::isFull()
{
    const std::lock_guard guard(m_lock);
    const bool isFull = m_bytes >= m_limit;
    m_wantsRoom = m_wantsRoom || isFull;
    return isFull;
}

void DownloadQueue::push(QByteArray piece)
{
    if (piece.isEmpty())
        return;
    std::unique_lock lock(m_lock);
    m_bytes += piece.size();
    m_pieces.push_back(std::move(piece));
    answer(lock);
}

void DownloadQueue::end()
{
    std::unique_lock lock(m_lock);
    m_hasEnded = true;
    answer(lock);
}

void DownloadQueue::fail(const Error &error)
{
    std::unique_lock lock(m_lock);
    m_error = error;
    answer(lock);
}

void DownloadQueue::read(qint64 maxBytes, Completion<QByteArray> done)
{
    std::unique_lock lock(m_lock);
    m_reading = std::move(done);
    m_readBytes = maxBytes;
    answer(lock);
}

Result<QByteArray> DownloadQueue::next()
{
    if (m_pieces.empty())
        return m_error ? Result<QByteArray>(*m_error) : Result<QByteArray>(QByteArray());
    QByteArray piece;
    if (m_pieces.front().size() <= m_readBytes) {
        piece = std::move(m_pieces.front());
        m_pieces.pop_front();
    } else {
        piece = m_pieces.front().first(qsizetype(m_readBytes));
        m_pieces.front().remove(0, qsizetype(m_readBytes));
    }
    m_bytes -= piece.size();
    return piece;
}

/// Answers the read under way, if there is one and an answer.
void DownloadQueue::answer(std::unique_lock<std::mutex> &lock)
{
    if (!m_reading || !canAnswer())
        return;
    auto piece = next();
    auto done = std::move(m_reading);
    const bool hasRoom = m_wantsRoom && m_bytes <= m_limit / 2;
    if (hasRoom)
        m_wantsRoom = false;
    lock.unlock();
    if (hasRoom && m_onRoom)
        m_onRoom();
    done(std::move(piece)); // may end the queue's reader
}

} // namespace restdock::drime
