// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "file.h"

#include <storage/storageprovider.h>

namespace mirror {

/// Reads from the folder that had the blob. Restdock sends from the descriptor where it can.
class MirrorReader final : public restdock::BlobReader
{
public:
    MirrorReader(File file, qint64 size) : m_file(std::move(file)), m_size(size), m_end(size) {}

    qint64 size() const override { return m_size; }
    int fileDescriptor() const override { return m_file.descriptor(); }
    void setRange(qint64 offset, qint64 byteCount) override;
    void read(qint64 maxBytes, restdock::Completion<QByteArray> done) override;

private:
    const File m_file;
    const qint64 m_size;
    qint64 m_offset = 0;
    qint64 m_end;
};

} // namespace mirror
