// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/blobref.h"

#include <QUtf8StringView>

#include <algorithm>

namespace restdock {

namespace {

constexpr quint8 notADigit = 0xff;

/// The values of the digits 0-9a-f. A table, because in names, which are random, the processor
/// mispredicts every branch: this took a sixth of the time of a long listing.
constexpr std::array<quint8, 256> digitValues = [] {
    std::array<quint8, 256> values{};
    values.fill(notADigit);
    for (unsigned i = 0; i < 10; ++i)
        values['0' + i] = quint8(i);
    for (unsigned i = 0; i < 6; ++i)
        values['a' + i] = quint8(10 + i);
    return values;
}();

/// C0, DEL and C1 (in UTF-8: C2 80 to C2 9F). They have no place in a path or a log line.
bool containsControlCharacter(QByteArrayView utf8)
{
    quint8 previous = 0;
    for (const char character : utf8) {
        const auto byte = quint8(character);
        if (byte < 0x20 || byte == 0x7f || (previous == 0xc2 && byte < 0xa0))
            return true;
        previous = byte;
    }
    return false;
}

bool isRepositoryName(QByteArrayView name)
{
    return !name.isEmpty() && name.size() <= RepositoryPath::maximumNameBytes && name != "."
        && name != ".." && !blobTypeFromName(name) && !name.contains('/') && !name.contains('\\')
        && !containsControlCharacter(name)
        && QUtf8StringView(name.data(), name.size()).isValidUtf8();
}

} // namespace

QByteArrayView blobTypeName(BlobType type)
{
    switch (type) {
    case BlobType::Data: return "data";
    case BlobType::Index: return "index";
    case BlobType::Keys: return "keys";
    case BlobType::Locks: return "locks";
    case BlobType::Snapshots: return "snapshots";
    case BlobType::Config: return "config";
    }
    Q_UNREACHABLE();
}

std::optional<BlobType> blobTypeFromName(QByteArrayView name)
{
    for (const BlobType type : listedBlobTypes) {
        if (name == blobTypeName(type))
            return type;
    }
    if (name == blobTypeName(BlobType::Config))
        return BlobType::Config;
    return std::nullopt;
}

std::optional<BlobName> BlobName::fromHex(QByteArrayView hex)
{
    if (hex.size() != hexCount)
        return std::nullopt;
    Bytes bytes;
    unsigned seen = 0;
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        const unsigned high = digitValues[quint8(hex[qsizetype(2 * i)])];
        const unsigned low = digitValues[quint8(hex[qsizetype(2 * i + 1)])];
        seen |= high | low;
        bytes[i] = quint8(high << 4 | low);
    }
    if (seen > 0xf)
        return std::nullopt;
    return BlobName(bytes);
}

QByteArray BlobName::toHex() const
{
    QByteArray hex(hexCount, Qt::Uninitialized);
    toHex(hex.data());
    return hex;
}

void BlobName::toHex(char *out) const
{
    static constexpr char digits[] = "0123456789abcdef";
    for (const quint8 byte : m_bytes) {
        *out++ = digits[byte >> 4];
        *out++ = digits[byte & 0xf];
    }
}

std::optional<RepositoryPath> RepositoryPath::fromSegments(const QList<QByteArray> &segments)
{
    if (segments.size() > maximumDepth
        || !std::all_of(segments.cbegin(), segments.cend(), isRepositoryName))
        return std::nullopt;
    RepositoryPath path;
    path.m_segments = segments;
    return path;
}

QString BlobRef::toString() const
{
    QByteArray text = repository.toString();
    if (!text.isEmpty())
        text += '/';
    text += blobTypeName(type);
    if (type != BlobType::Config) {
        text += '/';
        text += name.toHex();
    }
    return QString::fromUtf8(text);
}

} // namespace restdock
