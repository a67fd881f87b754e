// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <array>
#include <compare>
#include <optional>
#include <vector>

namespace restdock {

/// restic's kinds of files. Config is the one file of its kind in a repository and has no name.
enum class BlobType : quint8 { Data, Index, Keys, Locks, Snapshots, Config };

/// All types that have a folder, in restic's order.
inline constexpr std::array listedBlobTypes{BlobType::Data, BlobType::Index, BlobType::Keys,
                                            BlobType::Locks, BlobType::Snapshots};

/// The type's folder in a repository, or "config" ("data", "index", …). A literal: never freed.
QByteArrayView blobTypeName(BlobType type);

/// The type whose folder or file is called @p name, if there is one.
std::optional<BlobType> blobTypeFromName(QByteArrayView name);

/// The name of a blob: 32 bytes, written as 64 lower-case hexadecimal digits. In a repository made
/// by restic it is the SHA-256 of the content for every type but config.
class BlobName
{
public:
    static constexpr qsizetype byteCount = 32;
    static constexpr qsizetype hexCount = 64;
    using Bytes = std::array<quint8, byteCount>;

    BlobName() = default; ///< all zero
    explicit BlobName(const Bytes &bytes) : m_bytes(bytes) {}

    /// Exactly 64 digits of 0-9a-f, else nothing (upper case is not a blob name to restic).
    static std::optional<BlobName> fromHex(QByteArrayView hex);

    const Bytes &bytes() const { return m_bytes; }
    QByteArray toHex() const;
    /// Writes the 64 digits to @p out, without a terminator.
    void toHex(char *out) const;

    auto operator<=>(const BlobName &) const =
        default; // NOLINT(modernize-use-nullptr): sees a 0 in it

private:
    Bytes m_bytes{};
};

/// Where a repository lies inside a storage: zero to two folder names, each checked once here.
/// The empty path is the storage's own folder.
class RepositoryPath
{
public:
    static constexpr qsizetype maximumDepth = 2; ///< as rest-server 0.14
    static constexpr qsizetype maximumNameBytes = 255;

    RepositoryPath() = default;

    /// Refuses more than two segments and any segment that is empty, ".", "..", the name of a blob
    /// type, longer than 255 bytes, not UTF-8, or contains '/', '\\' or a control character.
    static std::optional<RepositoryPath> fromSegments(const QList<QByteArray> &segments);

    const QList<QByteArray> &segments() const { return m_segments; }
    bool isRoot() const { return m_segments.isEmpty(); }
    /// "" for the root, else "a" or "a/b" (UTF-8).
    QByteArray toString() const { return m_segments.join('/'); }

    bool operator==(const RepositoryPath &) const = default;

private:
    QList<QByteArray> m_segments;
};

/// One file of one repository.
struct BlobRef
{
    RepositoryPath repository;
    BlobType type = BlobType::Config;
    BlobName name; ///< all zero, and ignored, for config

    /// True when the name promises the content's SHA-256: every type but config.
    bool isContentAddressed() const { return type != BlobType::Config; }
    /// "a/b/data/0123…" or "a/config", for logs and messages.
    QString toString() const;

    bool operator==(const BlobRef &) const = default;
};

/// A row of a listing. 40 bytes: a million blobs are listed in 40 MB.
struct BlobEntry
{
    BlobName name;
    qint64 bytes = -1; ///< -1 when sizes were not asked for

    auto operator<=>(const BlobEntry &) const = default;
};
static_assert(sizeof(BlobEntry) == 40);

using BlobList = std::vector<BlobEntry>;

} // namespace restdock
