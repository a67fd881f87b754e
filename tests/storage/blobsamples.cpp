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

} // namespace restdock::test
