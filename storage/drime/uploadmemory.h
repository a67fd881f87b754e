// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/drime/movefunction.h"

#include <QByteArray>

#include <deque>
#include <memory>
#include <mutex>
#include <vector>

namespace restdock::drime {

class UploadMemory;

/// A piece of memory for a part of an upload, or for a small one as a whole. Gives its bytes back
/// when it goes. Used by one thread at a time.
class PartBuffer
{
public:
    PartBuffer(std::shared_ptr<UploadMemory> memory, qint64 capacity);
    ~PartBuffer();
    PartBuffer(const PartBuffer &) = delete;
    PartBuffer &operator=(const PartBuffer &) = delete;

    qint64 capacity() const { return m_capacity; }
    qint64 size() const { return m_size; }
    bool isFull() const { return m_size == m_capacity; }
    /// Takes as much as fits and returns how much that was.
    qint64 append(QByteArrayView bytes);
    QByteArrayView view() const { return {m_data.get(), qsizetype(m_size)}; }
    /// Nothing more comes. Computes md5(), here where the bytes are still in the cache.
    void seal();
    const QByteArray &md5() const { return m_md5; } ///< hexadecimal

private:
    const std::shared_ptr<UploadMemory> m_memory;
    const qint64 m_capacity;
    std::unique_ptr<char[]> m_data;
    qint64 m_size = 0;
    QByteArray m_md5;
};

using PartBufferPtr = std::unique_ptr<PartBuffer>;

/// Bounds the memory of all uploads of a provider together.
///
/// A buffer is promised whole before its first byte is taken, so an upload that has one can always
/// fill and send it: no set of uploads can wait for each other. Who has to wait waits in line.
/// Buffers of a whole part's size are kept for the next ones, because the first touch of fresh pages
/// costs more than the copy; when nothing is in use they are freed.
///
/// Thread-safe.
class UploadMemory : public std::enable_shared_from_this<UploadMemory>
{
public:
    UploadMemory(qint64 limitBytes, qint64 partBytes);

    /// A buffer, if there is room and nobody waits.
    PartBufferPtr take(qint64 bytes);
    /// A buffer in any case: what one upload has begun must not wait for its own end.
    PartBufferPtr takeBeyondLimit(qint64 bytes);
    /// Delivers a buffer as soon as there is room; in any thread, or at once.
    using Granted = MoveFunction<void(PartBufferPtr)>;
    void takeLater(qint64 bytes, Granted granted);

    qint64 usedBytes() const;

private:
    friend class PartBuffer;

    struct Waiting
    {
        qint64 bytes = 0;
        Granted granted;
    };

    bool fits(qint64 bytes) const;
    std::unique_ptr<char[]> memoryFor(qint64 bytes);
    void giveBack(qint64 bytes, std::unique_ptr<char[]> data);

    const qint64 m_limit;
    const qint64 m_partBytes;
    mutable std::mutex m_lock;
    qint64 m_used = 0;
    std::deque<Waiting> m_waiting;
    std::vector<std::unique_ptr<char[]>> m_spare; // each of a part's size
};

} // namespace restdock::drime
