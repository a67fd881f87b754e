// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/blobref.h"

#include <QByteArrayView>

#include <array>
#include <cstring>

namespace restdock {

/// A terminated path in a fixed buffer: looking a blob up needs no heap.
template<std::size_t capacity>
class PathBuffer
{
public:
    PathBuffer() { m_bytes[0] = '\0'; }

    const char *c_str() const { return m_bytes.data(); }
    QByteArrayView view() const { return {m_bytes.data(), m_size}; }
    bool isEmpty() const { return m_size == 0; }

    void append(QByteArrayView text)
    {
        std::memcpy(grow(text.size()), text.data(), std::size_t(text.size()));
    }
    void append(const BlobName &name) { name.toHex(grow(BlobName::hexCount)); }

private:
    char *grow(qsizetype byteCount)
    {
        Q_ASSERT(m_size + byteCount < qsizetype(capacity));
        char *end = m_bytes.data() + m_size;
        m_size += byteCount;
        m_bytes[std::size_t(m_size)] = '\0';
        return end;
    }

    std::array<char, capacity> m_bytes;
    qsizetype m_size = 0;
};

/// A path relative to the storage's root folder: "<name>/<name>/snapshots/ab/<64 digits>" fits.
using RelativePath = PathBuffer<2 * (RepositoryPath::maximumNameBytes + 1) + 128>;
/// The name of a blob's file or of an upload.
using FileName = PathBuffer<128>;

// restic's layout: config, data/<first two digits>/<name>, index/<name>, keys/<name>, locks/<name>,
// snapshots/<name>.

/// The repository's folder; "." for the one in the root folder.
RelativePath repositoryFolder(const RepositoryPath &repository);

/// The folder of a type, for data the one that holds the 256 others. For config the repository's.
RelativePath typeFolder(const RepositoryPath &repository, BlobType type);

/// The folder that holds the blob's file.
RelativePath blobFolder(const BlobRef &blob);

/// The blob's file.
RelativePath blobPath(const BlobRef &blob);

/// The name of the blob's file within blobFolder().
FileName blobFileName(const BlobRef &blob);

/// A new name for an upload of the blob, to be used in blobFolder():
/// "<name of the blob's file>.restdock-<16 random digits>.tmp".
FileName newUploadName(const BlobRef &blob);

/// True for exactly what newUploadName() makes for the blobs of @p type.
bool isUploadName(QByteArrayView name, BlobType type);

} // namespace restdock
