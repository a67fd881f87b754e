// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/local/repositorylayout.h"

#include <QRandomGenerator>

#include <algorithm>

namespace restdock {

namespace {

constexpr QByteArrayView uploadMark = ".restdock-";
constexpr QByteArrayView uploadSuffix = ".tmp";
constexpr qsizetype uploadDigits = 16;

void appendSegment(RelativePath &path, QByteArrayView segment)
{
    if (!path.isEmpty())
        path.append("/");
    path.append(segment);
}

RelativePath segmentsOf(const RepositoryPath &repository)
{
    RelativePath path;
    for (const QByteArray &segment : repository.segments())
        appendSegment(path, segment);
    return path;
}

/// As blobFolder(), but "" for the storage's root folder.
RelativePath folderPrefix(const BlobRef &blob)
{
    RelativePath path = segmentsOf(blob.repository);
    if (blob.type == BlobType::Config)
        return path;
    appendSegment(path, blobTypeName(blob.type));
    if (blob.type == BlobType::Data) {
        std::array<char, BlobName::hexCount> hex;
        blob.name.toHex(hex.data());
        appendSegment(path, QByteArrayView(hex.data(), 2));
    }
    return path;
}

bool isLowerHex(QByteArrayView text)
{
    return std::all_of(text.begin(), text.end(), [](char digit) {
        return (digit >= '0' && digit <= '9') || (digit >= 'a' && digit <= 'f');
    });
}

} // namespace

RelativePath repositoryFolder(const RepositoryPath &repository)
{
    RelativePath path = segmentsOf(repository);
    if (path.isEmpty())
        path.append(".");
    return path;
}

RelativePath typeFolder(const RepositoryPath &repository, BlobType type)
{
    if (type == BlobType::Config)
        return repositoryFolder(repository);
    RelativePath path = segmentsOf(repository);
    appendSegment(path, blobTypeName(type));
    return path;
}

RelativePath blobFolder(const BlobRef &blob)
{
    RelativePath path = folderPrefix(blob);
    if (path.isEmpty())
        path.append(".");
    return path;
}

RelativePath blobPath(const BlobRef &blob)
{
    RelativePath path = folderPrefix(blob);
    if (blob.type == BlobType::Config) {
        appendSegment(path, blobTypeName(BlobType::Config));
    } else {
        path.append("/");
        path.append(blob.name);
    }
    return path;
}

FileName blobFileName(const BlobRef &blob)
{
    FileName name;
    if (blob.type == BlobType::Config)
        name.append(blobTypeName(BlobType::Config));
    else
        name.append(blob.name);
    return name;
}

FileName newUploadName(const BlobRef &blob)
{
    FileName name = blobFileName(blob);
    name.append(uploadMark);
    name.append(QByteArray::number(QRandomGenerator::global()->generate64(), 16)
                    .rightJustified(uploadDigits, '0'));
    name.append(uploadSuffix);
    return name;
}

bool isUploadName(QByteArrayView name, BlobType type)
{
    const QByteArrayView config = blobTypeName(BlobType::Config);
    const qsizetype stemBytes = type == BlobType::Config ? config.size() : BlobName::hexCount;
    if (name.size() != stemBytes + uploadMark.size() + uploadDigits + uploadSuffix.size())
        return false;
    const QByteArrayView stem = name.first(stemBytes);
    const QByteArrayView rest = name.sliced(stemBytes);
    return (type == BlobType::Config ? stem == config : isLowerHex(stem))
        && rest.startsWith(uploadMark) && rest.endsWith(uploadSuffix)
        && isLowerHex(rest.sliced(uploadMark.size(), uploadDigits));
}

} // namespace restdock
