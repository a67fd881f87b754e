// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

#include <optional>

namespace restdock::http {

/// A part of a blob: bytes `offset` to `offset + byteCount - 1`.
struct ByteRange
{
    qint64 offset = 0;
    qint64 byteCount = 0;

    bool operator==(const ByteRange &) const = default;
};

enum class RangeVerdict {
    Whole,         ///< no usable Range: answer 200 with everything
    Partial,       ///< answer 206 with `range`
    Unsatisfiable, ///< answer 416
};

struct RangeDecision
{
    RangeVerdict verdict = RangeVerdict::Whole;
    ByteRange range; ///< for Whole everything; for Unsatisfiable empty

    bool operator==(const RangeDecision &) const = default;
};

/// Decides what a Range field asks of a blob of @p size bytes (RFC 9110 section 14): the three
/// forms `bytes=a-b`, `bytes=a-`, `bytes=-n`. As rest-server (Go's ServeContent) does: a malformed
/// bytes range is Unsatisfiable (also among several and for an empty blob), any well-formed range
/// of an empty blob is Whole, empty list elements and white space around numbers are skipped. As
/// RFC 9110 demands: other units are ignored, "bytes" has no case, `-0` is Unsatisfiable (Go: an
/// empty 206), and a number above 2^63-1 is a large number (Go: malformed). Several ranges in one
/// request are answered with the whole blob.
RangeDecision decideRange(std::optional<QByteArrayView> rangeField, qint64 size);

} // namespace restdock::http
