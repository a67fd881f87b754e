// SPDX-License-Identifier: GPL-3.0-or-later
// Input: a request target.
#include "app/server/http/target.h"
#include "tests/fuzz/fuzzing.h"

#include <QString>

using namespace restdock::http;
using namespace restdock::fuzz;

namespace {

void requireSafeSegment(const QByteArray &segment)
{
    FUZZ_REQUIRE(!segment.isEmpty() && segment != "." && segment != "..");
    FUZZ_REQUIRE(!segment.contains('/') && !segment.contains('\\'));
    // Another decoder than the one used: what is no UTF-8 does not come back from it unchanged.
    const QString text = QString::fromUtf8(segment);
    FUZZ_REQUIRE(text.toUtf8() == segment);
    for (const QChar c : text)
        FUZZ_REQUIRE(c.category() != QChar::Other_Control);
}

QByteArray escaped(QByteArrayView text)
{
    QByteArray result;
    for (const char c : text) {
        result += '%';
        result += QByteArrayView(&c, 1).toByteArray().toHex();
    }
    return result;
}

void requireSame(const std::optional<Target> &again, const Target &target)
{
    FUZZ_REQUIRE(again && again->segments == target.segments);
    FUZZ_REQUIRE(again->trailingSlash == target.trailingSlash);
}

// Written anew with every byte escaped, the path must mean the same.
void requireRoundTrip(const Target &target)
{
    QByteArray bytes;
    for (const QByteArray &segment : target.segments) {
        bytes += '/';
        bytes += escaped(segment);
    }
    if (target.trailingSlash)
        bytes += '/';
    requireSame(parseTarget(bytes), target);
}

void requireQueryFindsItsPairs(QByteArrayView query)
{
    const qsizetype half = query.size() / 2;
    const auto name = query.first(half);
    const auto value = query.sliced(half);
    queryHas(query, name, value);
    QByteArray pairs = "a&=%zz&";
    pairs += escaped(name);
    pairs += '=';
    pairs += escaped(value);
    FUZZ_REQUIRE(queryHas(pairs, name, value));
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const quint8 *data, size_t size)
{
    if (size > 4096)
        return 0;
    const ExactCopy input(viewOf(data, size));
    requireQueryFindsItsPairs(input.view());

    const auto target = parseTarget(input.view());
    if (!target)
        return 0;
    FUZZ_REQUIRE(input.view().startsWith('/') && !input.view().contains('#'));
    FUZZ_REQUIRE(target->segments.size() <= Target::maximumSegments);
    FUZZ_REQUIRE(!target->segments.isEmpty() || target->trailingSlash);
    for (const QByteArray &segment : target->segments)
        requireSafeSegment(segment);
    FUZZ_REQUIRE(isInside(target->query, input.view()));
    FUZZ_REQUIRE(target->query.isEmpty() || target->query.end() == input.view().end());
    requireRoundTrip(*target);
    return 0;
}
