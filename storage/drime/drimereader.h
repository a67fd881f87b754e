// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/drime/download.h"
#include "storage/drime/networkthread.h"
#include "storage/storageprovider.h"

namespace restdock::drime {

/// Reads a blob from the cloud through a queue that the network thread fills.
class DrimeReader final : public BlobReader
{
public:
    /// @p thread, @p drive and @p smallDownloads outlive the reader. @p trust: see
    /// SmallDownloads::fetch().
    DrimeReader(NetworkThread &thread, Drive &drive, SmallDownloads &smallDownloads, Located file,
                milliseconds trust);
    ~DrimeReader() override;

    qint64 size() const override { return m_file.file.bytes; }
    void setRange(qint64 offset, qint64 byteCount) override;
    void prepare(Completion<void> done) override;
    void read(qint64 maxBytes, Completion<QByteArray> done) override;

private:
    struct Transfer;

    NetworkThread &m_thread;
    Drive &m_drive;
    SmallDownloads &m_smallDownloads;
    const Located m_file;
    const milliseconds m_trust;
    qint64 m_offset = 0;
    qint64 m_byteCount;
    std::shared_ptr<DownloadQueue> m_queue;
    std::shared_ptr<Transfer> m_transfer; // once begun; its content is the network thread's
};

} // namespace restdock::drime
