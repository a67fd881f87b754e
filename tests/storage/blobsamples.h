// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/blobref.h"
#include "tests/support/randomcontent.h"

#include <QByteArray>
#include <QList>

#include <array>

namespace restdock::test {

constexpr std::array allBlobTypes{BlobType::Data,  BlobType::Index,     BlobType::Keys,
                                  BlobType::Locks, BlobType::Snapshots, BlobType::Config};

RepositoryPath repositoryAt(const QList<QByteArray> &segments);

/// The blob that has this content: a config has no name.
BlobRef blobOf(const QByteArray &content, BlobType type = BlobType::Data,
               const RepositoryPath &repository = repositoryAt({"repo"}));

} // namespace restdock::test
