// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/drime/uploadmemory.h"

#include <QCryptographicHash>

#include <algorithm>
#include <cstring>

namespace restdock::drime {

PartBuffer::PartBuffer(std::shared_ptr<UploadMemory> memory, qint64 capacity)
    : m_memory(std::move(memory)),
      m_capacity(capacity),
      m_data(m_memory->memoryFor(capacity))
{
}

PartBuffer::~PartBuffer()
{
    m_memory->giveBack(m_capacity, std::move(m_data));
}

qint64 PartBuffer::append(QByteArrayView bytes)
{
    const auto count = std::min<qint64>(bytes.size(), m_capacity - m_size);
    if (count > 0)
        std::memcpy(m_data.get() + m_size, bytes.data(), std::size_t(count));
    m_size += count;
    return count;
}

void PartBuffer::seal()
{
    QCryptographicHash hash(QCryptographicHash::Md5);
    hash.addData(view());
    m_md5 = hash.result().toHex();
}

UploadMemory::UploadMemory(qint64 limitBytes, qint64 partBytes)
    : m_limit(limitBytes),
      m_partBytes(partBytes)
{
}

/// Something bigger than the limit is let in alone.
bool UploadMemory::fits(qint64 bytes) const
{
    return m_used + bytes <= m_limit || m_used == 0;
}

PartBufferPtr UploadMemory::take(qint64 bytes)
{
    {
        const std::lock_guard guard(m_lock);
        if (!m_waiting.empty() || !fits(bytes))
            return nullptr;
        m_used += bytes;
    }
    return std::make_unique<PartBuffer>(shared_from_this(), bytes);
}

PartBufferPtr UploadMemory::takeBeyondLimit(qint64 bytes)
{
    {
        const std::lock_guard guard(m_lock);
        m_used += bytes;
    }
    return std::make_unique<PartBuffer>(shared_from_this(), bytes);
}

void UploadMemory::takeLater(qint64 bytes, Granted granted)
{
    {
        const std::lock_guard guard(m_lock);
        if (!m_waiting.empty() || !fits(bytes)) {
            m_waiting.push_back({bytes, std::move(granted)});
            return;
        }
        m_used += bytes;
    }
    granted(std::make_unique<PartBuffer>(shared_from_this(), bytes));
}

qint64 UploadMemory::usedBytes() const
{
    const std::lock_guard guard(m_lock);
    return m_used;
}

std::unique_ptr<char[]> UploadMemory::memoryFor(qint64 bytes)
{
    if (bytes == m_partBytes) {
        const std::lock_guard guard(m_lock);
        if (!m_spare.empty()) {
            auto data = std::move(m_spare.back());
            m_spare.pop_back();
            return data;
        }
    }
    return std::make_unique_for_overwrite<char[]>(std::size_t(bytes));
}

void UploadMemory::giveBack(qint64 bytes, std::unique_ptr<char[]> data)
{
    std::vector<Waiting> served;
    std::vector<std::unique_ptr<char[]>> freed;
    {
        const std::lock_guard guard(m_lock);
        m_used -= bytes;
        if (bytes == m_partBytes)
            m_spare.push_back(std::move(data));
        while (!m_waiting.empty() && fits(m_waiting.front().bytes)) {
            m_used += m_waiting.front().bytes;
            served.push_back(std::move(m_waiting.front()));
            m_waiting.pop_front();
        }
        if (m_used == 0)
            freed.swap(m_spare);
    }
    for (const auto &waiting : served)
        waiting.granted(std::make_unique<PartBuffer>(shared_from_this(), waiting.bytes));
}

} // namespace restdock::drime
