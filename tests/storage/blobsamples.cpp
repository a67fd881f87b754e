// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/storage/blobsamples.h"

#include "tests/storage/conformance.h"

namespace restdock::test {

RepositoryPath repositoryAt(const QList<QByteArray> &segments)
{
    return RepositoryPath::fromSegments(segments).value();
}

BlobRef blobOf(const QByteArray &content, BlobType type, const RepositoryPath &repository)
{
    return {repository, type, type == BlobType::Config ? BlobName() : nameOf(content)};
}

QByteArray randomContent(qsizetype byteCount, quint32 seed)
{
    QByteArray content(byteCount, Qt::Uninitialized);
    quint32 state = seed * 2654435761U + 1;
    for (char &byte : content) {
        state = state * 1664525U + 1013904223U;
        byte = char(state >> 24);
    }
    return content;
}

} // namespace restdock::test
