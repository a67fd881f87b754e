// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/local/filedescriptor.h"
#include "storage/storageprovider.h"

namespace restdock {

/// Reads a blob from its file. Every read() completes during the call.
class LocalReader final : public BlobReader
{
public:
    /// Takes over the open @p file, which is a regular one of @p size bytes.
    LocalReader(FileDescriptor file, qint64 size);

    qint64 size() const override { return m_size; }
    int fileDescriptor() const override { return m_file.get(); }
    void setRange(qint64 offset, qint64 byteCount) override;
    void read(qint64 maxBytes, Completion<QByteArray> done) override;

private:
    Result<QByteArray> readNext(qint64 maxBytes);

    FileDescriptor m_file;
    qint64 m_size;
    qint64 m_offset = 0;
    qint64 m_end;
};

} // namespace restdock
