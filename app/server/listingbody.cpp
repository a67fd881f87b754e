// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/listingbody.h"

#include <algorithm>
#include <charconv>

namespace restdock {

namespace {

constexpr qint64 nameEntryBytes = BlobName::hexCount + 2; // "…"
constexpr QByteArrayView objectStart = "{\"name\":\"";
constexpr QByteArrayView objectMiddle = "\",\"size\":";
constexpr qint64 longestEntryBytes = 128; // separator, object, 19 digits

qint64 digitCount(qint64 number)
{
    qint64 digits = 1;
    for (; number >= 10; number /= 10)
        ++digits;
    return digits;
}

qint64 countBytes(const BlobList &blobs, ListDetail detail)
{
    const auto count = qint64(blobs.size());
    const qint64 punctuation = 2 + std::max<qint64>(count - 1, 0); // brackets, commas
    if (detail == ListDetail::Names)
        return punctuation + count * nameEntryBytes;
    qint64 bytes =
        punctuation + count * (objectStart.size() + BlobName::hexCount + objectMiddle.size() + 1);
    for (const auto &entry : blobs)
        bytes += digitCount(entry.bytes);
    return bytes;
}

} // namespace

ListingBody::ListingBody(BlobList blobs, ListDetail detail)
    : m_blobs(std::move(blobs)),
      m_detail(detail),
      m_byteCount(countBytes(m_blobs, detail))
{
}

void ListingBody::read(qint64 maxBytes, Completion<QByteArray> done)
{
    QByteArray piece;
    if (!m_atEnd) {
        // Room for the bracket and one entry at least; what is left in all is never exceeded.
        const qint64 limit = std::max(maxBytes, 2 * longestEntryBytes);
        piece.reserve(qsizetype(limit));
        if (m_next == 0)
            piece += '[';
        while (m_next < m_blobs.size() && piece.size() + longestEntryBytes <= limit)
            appendEntry(piece, m_blobs[m_next++]);
        if (m_next == m_blobs.size()) {
            piece += ']';
            m_atEnd = true;
        }
    }
    done(std::move(piece));
}

void ListingBody::appendEntry(QByteArray &out, const BlobEntry &entry) const
{
    if (!out.endsWith('[')) // every entry but the first of all
        out += ',';
    const auto appendName = [&out, &entry] {
        const auto at = out.size();
        out.resize(at + BlobName::hexCount);
        entry.name.toHex(out.data() + at);
    };
    if (m_detail == ListDetail::Names) {
        out += '"';
        appendName();
        out += '"';
        return;
    }
    out += objectStart;
    appendName();
    out += objectMiddle;
    char digits[20];
    const auto end = std::to_chars(std::begin(digits), std::end(digits), entry.bytes).ptr;
    out.append(digits, end - digits);
    out += '}';
}

} // namespace restdock
