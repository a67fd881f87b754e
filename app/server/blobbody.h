// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/server/exchange.h"
#include "app/server/http/byterange.h"
#include "storage/storageprovider.h"

namespace restdock {

/// A blob, or a part of it, as a response's body.
class BlobBody final : public BodySource
{
public:
    BlobBody(std::unique_ptr<BlobReader> reader, const http::ByteRange &range)
        : m_reader(std::move(reader)),
          m_offset(range.offset)
    {
        if (m_reader->fileDescriptor() < 0)
            m_reader->setRange(range.offset, range.byteCount);
    }

    int fileDescriptor() const override { return m_reader->fileDescriptor(); }
    /// Succeeds when the first bytes are certain to come.
    void prepare(Completion<void> done) { m_reader->prepare(std::move(done)); }

    qint64 fileOffset() const override { return m_offset; }
    void read(qint64 maxBytes, Completion<QByteArray> done) override
    {
        m_reader->read(maxBytes, std::move(done));
    }

private:
    std::unique_ptr<BlobReader> m_reader;
    qint64 m_offset;
};

} // namespace restdock
