// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/server/exchange.h"
#include "storage/storageprovider.h"

namespace restdock {

/// A listing as restic's JSON, written piece by piece from the entries (40 bytes a blob): version 1
/// is an array of names, version 2 an array of objects with name and size.
class ListingBody final : public BodySource
{
public:
    ListingBody(BlobList blobs, ListDetail detail);

    /// Length in bytes of the whole JSON text.
    qint64 byteCount() const { return m_byteCount; }

    void read(qint64 maxBytes, Completion<QByteArray> done) override;

private:
    void appendEntry(QByteArray &out, const BlobEntry &entry) const;

    BlobList m_blobs;
    ListDetail m_detail;
    qint64 m_byteCount;
    size_t m_next = 0;
    bool m_atEnd = false;
};

} // namespace restdock
