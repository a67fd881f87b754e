// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/http/byterange.h"

#include "app/server/http/characters.h"

#include <algorithm>
#include <limits>

namespace restdock::http {

namespace {

constexpr RangeDecision unsatisfiable{RangeVerdict::Unsatisfiable, {}};

// `first-last`, `first-` or `-suffix`; -1 for what is not there.
struct RangeSpec
{
    qint64 first = -1;
    qint64 last = -1;
};

// Plain digits; more than 2^63-1 is 2^63-1 (RFC 9110 14.1.2: large numbers are no error).
std::optional<qint64> parsePosition(QByteArrayView text)
{
    constexpr qint64 maximum = std::numeric_limits<qint64>::max();
    if (text.isEmpty())
        return {};
    qint64 result = 0;
    for (const char c : text) {
        if (!isDigit(c))
            return {};
        const int digit = c - '0';
        result = result > (maximum - digit) / 10 ? maximum : result * 10 + digit;
    }
    return result;
}

std::optional<RangeSpec> parseSpec(QByteArrayView text)
{
    const qsizetype dash = text.indexOf('-');
    if (dash < 0)
        return {};
    const auto firstText = withoutOuterWhiteSpace(text.first(dash));
    const auto lastText = withoutOuterWhiteSpace(text.sliced(dash + 1));
    const auto first = parsePosition(firstText);
    const auto last = parsePosition(lastText);
    if ((!first && !firstText.isEmpty()) || (!last && !lastText.isEmpty()) || (!first && !last))
        return {};
    if (first && last && *first > *last)
        return {};
    return RangeSpec{first.value_or(-1), last.value_or(-1)};
}

RangeDecision resolve(const RangeSpec &spec, qint64 size)
{
    const RangeDecision whole{RangeVerdict::Whole, {0, size}};
    if (size == 0)
        return whole;
    if (spec.first < 0) {
        if (spec.last == 0)
            return unsatisfiable;
        const qint64 byteCount = std::min(spec.last, size);
        return {RangeVerdict::Partial, {size - byteCount, byteCount}};
    }
    if (spec.first >= size)
        return unsatisfiable;
    const qint64 last = spec.last < 0 ? size - 1 : std::min(spec.last, size - 1);
    return {RangeVerdict::Partial, {spec.first, last - spec.first + 1}};
}

} // namespace

RangeDecision decideRange(std::optional<QByteArrayView> rangeField, qint64 size)
{
    const RangeDecision whole{RangeVerdict::Whole, {0, size}};
    if (!rangeField)
        return whole;
    const qsizetype equals = rangeField->indexOf('=');
    if (equals < 0 || !equalsIgnoringCase(rangeField->first(equals), "bytes"))
        return whole;

    std::optional<RangeSpec> only;
    int count = 0;
    auto rest = rangeField->sliced(equals + 1);
    while (!rest.isEmpty()) {
        const qsizetype comma = rest.indexOf(',');
        const auto element = withoutOuterWhiteSpace(comma < 0 ? rest : rest.first(comma));
        rest = comma < 0 ? QByteArrayView() : rest.sliced(comma + 1);
        if (element.isEmpty())
            continue;
        only = parseSpec(element);
        if (!only)
            return unsatisfiable;
        ++count;
    }
    return count == 1 ? resolve(*only, size) : whole;
}

} // namespace restdock::http
