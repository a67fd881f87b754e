// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/drime/drimereader.h"

#include <utility>

namespace restdock::drime {

struct DrimeReader::Transfer
{
    std::shared_ptr<Download> download; // null for small files
    bool isWanted = true;
};

DrimeReader::DrimeReader(NetworkThread &thread, Drive &drive, SmallDownloads &smallDownloads,
                         Located file, milliseconds trust)
    : m_thread(thread),
      m_drive(drive),
      m_smallDownloads(smallDownloads),
      m_file(std::move(file)),
      m_trust(trust),
      m_byteCount(m_file.file.bytes),
      m_queue(std::make_shared<DownloadQueue>(drive.tuning().downloadBufferBytes))
{
}

DrimeReader::~DrimeReader()
{
    if (!m_transfer)
        return;
    m_thread.post([transfer = std::move(m_transfer)] {
        transfer->isWanted = false;
        // Taken out: the queue's onRoom holds the transfer, the download holds the queue.
        if (const auto download = std::exchange(transfer->download, nullptr))
            download->cancel();
    });
}

void DrimeReader::setRange(qint64 offset, qint64 byteCount)
{
    m_offset = offset;
    m_byteCount = byteCount;
}

void DrimeReader::prepare(Completion<void> done)
{
    if (m_transfer) {
        done({});
        return;
    }
    m_transfer = std::make_shared<Transfer>();
    if (m_smallDownloads.wants(m_file.file)) {
        m_thread.post([&smallDownloads = m_smallDownloads, file = m_file, trust = m_trust,
                       queue = m_queue, offset = m_offset, byteCount = m_byteCount,
                       done = std::move(done)]() mutable {
            smallDownloads.fetch(
                file, trust,
                [queue, offset, byteCount,
                 done = std::move(done)](const Result<QByteArray> &content) mutable {
                    if (!content) {
                        queue->fail(content.error());
                        done(content.error());
                        return;
                    }
                    queue->push(content->mid(qsizetype(offset), qsizetype(byteCount)));
                    queue->end();
                    done({});
                });
        });
        return;
    }
    // Room is reported in the reader's thread, while the reader lives.
    m_queue->setOnRoom([&thread = m_thread, transfer = m_transfer] {
        thread.post([transfer] {
            if (transfer->download)
                transfer->download->resume();
        });
    });
    m_thread.post([&drive = m_drive, transfer = m_transfer, file = m_file, offset = m_offset,
                   byteCount = m_byteCount, queue = m_queue, done = std::move(done)]() mutable {
        if (!transfer->isWanted)
            return;
        transfer->download =
            std::make_shared<Download>(drive, file, offset, byteCount, std::move(queue));
        transfer->download->begin(std::move(done));
    });
}

void DrimeReader::read(qint64 maxBytes, Completion<QByteArray> done)
{
    if (!m_transfer)
        prepare([](const Result<void> &) {}); // a failure reaches the queue too
    m_queue->read(maxBytes, std::move(done));
}

} // namespace restdock::drime
