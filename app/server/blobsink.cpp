// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/blobsink.h"

namespace restdock {

BlobSink::BlobSink(std::unique_ptr<BlobWriter> writer, std::optional<BlobName> expectedHash,
                   Empty empty)
    : m_writer(std::move(writer)),
      m_expectedHash(expectedHash),
      m_isRefused(empty == Empty::Refused)
{
    if (m_expectedHash)
        m_hash.emplace();
}

Result<qint64> BlobSink::write(QByteArrayView content)
{
    auto taken = m_writer->write(content);
    if (taken && m_hash)
        m_hash->add(content.first(qsizetype(*taken)));
    if (taken && *taken > 0)
        m_isRefused = false;
    return taken;
}

void BlobSink::whenWritable(std::function<void()> ready)
{
    m_writer->whenWritable(std::move(ready));
}

void BlobSink::finish(Completion<void> done)
{
    if (m_hash && m_hash->finish() != *m_expectedHash) {
        m_writer.reset();
        done(Error{ErrorCode::Corrupt, QStringLiteral("the content does not match the name")});
        return;
    }
    if (m_isRefused) {
        m_writer.reset();
        done(Error{ErrorCode::InvalidArgument, QStringLiteral("there is no content")});
        return;
    }
    m_writer->commit(std::move(done));
}

} // namespace restdock
