// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/drime/multipartupload.h"
#include "storage/drime/networkthread.h"
#include "storage/storageprovider.h"

namespace restdock::drime {

/// Cuts an upload into parts and hands them to the network thread. What fits into less than one part
/// is sent in one request when it is committed.
///
/// Full while there is no memory for the next part: that is how a fast client is held back.
class DrimeWriter final : public BlobWriter
{
public:
    /// All but @p target outlive the writer and its commit.
    DrimeWriter(NetworkThread &thread, Uploads &uploads, UploadTarget target, qint64 expectedBytes);
    ~DrimeWriter() override;

    Result<qint64> write(QByteArrayView chunk) override;
    void whenWritable(std::function<void()> ready) override;
    void commit(Completion<void> done) override;

private:
    struct Shared;

    bool hasBuffer();
    qint64 nextCapacity() const;
    void growBuffer();
    void handOver();
    std::optional<Error> failure() const;

    NetworkThread &m_thread;
    Uploads &m_uploads;
    const UploadTarget m_target;
    const qint64 m_expectedBytes;
    const qint64 m_partBytes;
    qint64 m_writtenBytes = 0;
    PartBufferPtr m_buffer;
    std::shared_ptr<MultipartUpload> m_parts; // touched in the network thread; null: small so far
    std::shared_ptr<Shared> m_shared;
};

} // namespace restdock::drime
