// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/drime/drimewriter.h"

#include "storage/drime/multipartupload.h"
#include "storage/drime/smallupload.h"

#include <algorithm>

namespace restdock::drime {

namespace {

using namespace Qt::StringLiterals;

constexpr qint64 mebibyte = 1024 * 1024;

/// The service's minimum, unless a file needs bigger parts to have few enough of them.
qint64 partBytesFor(qint64 expectedBytes, qint64 usual)
{
    const qint64 needed =
        (expectedBytes + MultipartUpload::mostParts - 1) / MultipartUpload::mostParts;
    return needed <= usual ? usual : (needed + mebibyte - 1) / mebibyte * mebibyte;
}

} // namespace

/// Where the writer's thread and the network thread meet.
struct DrimeWriter::Shared
{
    std::mutex lock;
    std::optional<Error> failure;
    PartBufferPtr granted;
    std::function<void()> ready; // somebody waits for memory, or to hear of a failure

    void fail(const Error &error)
    {
        std::function<void()> wake;
        {
            const std::lock_guard guard(lock);
            failure = error;
            wake = std::exchange(ready, nullptr);
        }
        if (wake)
            wake();
    }

    void grant(PartBufferPtr buffer)
    {
        std::function<void()> wake;
        {
            const std::lock_guard guard(lock);
            granted = std::move(buffer);
            wake = std::exchange(ready, nullptr);
        }
        if (wake)
            wake();
    }
};

DrimeWriter::DrimeWriter(NetworkThread &thread, Uploads &uploads, UploadTarget target,
                         qint64 expectedBytes)
    : m_thread(thread),
      m_uploads(uploads),
      m_target(std::move(target)),
      m_expectedBytes(expectedBytes),
      m_partBytes(partBytesFor(expectedBytes, uploads.drive.tuning().partBytes)),
      m_shared(std::make_shared<Shared>())
{
}

DrimeWriter::~DrimeWriter()
{
    if (!m_parts)
        return;
    m_thread.post([parts = std::move(m_parts)] { parts->abandon(); });
}

std::optional<Error> DrimeWriter::failure() const
{
    const std::lock_guard guard(m_shared->lock);
    return m_shared->failure;
}

/// What is left of a small upload, else a part.
qint64 DrimeWriter::nextCapacity() const
{
    const qint64 left = m_expectedBytes - m_writtenBytes;
    return left > 0 ? std::min(left, m_partBytes) : m_partBytes;
}

bool DrimeWriter::hasBuffer()
{
    if (m_buffer)
        return true;
    {
        const std::lock_guard guard(m_shared->lock);
        m_buffer = std::move(m_shared->granted);
    }
    if (!m_buffer)
        m_buffer = m_uploads.memory->take(nextCapacity());
    return m_buffer != nullptr;
}

/// More came than was announced.
void DrimeWriter::growBuffer()
{
    auto bigger = m_uploads.memory->takeBeyondLimit(m_partBytes);
    bigger->append(m_buffer->view());
    m_buffer = std::move(bigger);
}

Result<qint64> DrimeWriter::write(QByteArrayView chunk)
{
    if (const auto error = failure())
        return *error;
    qint64 taken = 0;
    while (taken < chunk.size()) {
        if (!hasBuffer())
            break;
        if (m_buffer->isFull())
            growBuffer();
        const qint64 count = m_buffer->append(chunk.sliced(qsizetype(taken)));
        taken += count;
        m_writtenBytes += count;
        if (m_buffer->size() == m_partBytes)
            handOver();
    }
    return taken;
}

void DrimeWriter::whenWritable(std::function<void()> ready)
{
    bool isReady = m_buffer != nullptr;
    {
        const std::lock_guard guard(m_shared->lock);
        isReady = isReady || m_shared->failure || m_shared->granted;
        if (!isReady)
            m_shared->ready = ready;
    }
    if (isReady) {
        ready();
        return;
    }
    const std::weak_ptr<Shared> weak = m_shared;
    m_uploads.memory->takeLater(nextCapacity(), [weak](PartBufferPtr buffer) {
        if (const auto shared = weak.lock())
            shared->grant(std::move(buffer));
    });
}

void DrimeWriter::handOver()
{
    if (!m_parts) {
        m_parts = std::make_shared<MultipartUpload>(
            m_uploads, m_target, m_expectedBytes, m_partBytes,
            [shared = m_shared](const Error &error) { shared->fail(error); });
    }
    m_buffer->seal();
    m_thread.post([parts = m_parts, buffer = std::move(m_buffer)]() mutable {
        parts->addPart(std::move(buffer));
    });
}

void DrimeWriter::commit(Completion<void> done)
{
    if (const auto error = failure()) {
        done(*error);
        return;
    }
    if (m_parts) {
        if (m_buffer)
            handOver();
        m_thread.post([parts = m_parts, done = std::move(done)]() mutable {
            parts->commit(std::move(done));
        });
        return;
    }
    if (!m_buffer)
        m_buffer = m_uploads.memory->takeBeyondLimit(0);
    m_thread.post([&uploads = m_uploads, target = m_target,
                   content = std::shared_ptr<const PartBuffer>(std::move(m_buffer)),
                   done = std::move(done)]() mutable {
        SmallUpload::run(uploads, std::move(target), std::move(content), std::move(done));
    });
}

} // namespace restdock::drime
