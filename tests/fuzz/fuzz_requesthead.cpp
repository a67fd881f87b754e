// SPDX-License-Identifier: GPL-3.0-or-later
// Input: one byte that chooses the limits, then the bytes of a connection.
#include "app/server/http/requesthead.h"
#include "tests/fuzz/fuzzing.h"

#include <utility>

using namespace restdock::http;
using namespace restdock::fuzz;

namespace {

bool isSame(const RequestHead &a, const RequestHead &b)
{
    const auto sameField = [](const HeaderField &x, const HeaderField &y) {
        return x.name == y.name && x.value == y.value;
    };
    return a.method == b.method && a.methodName == b.methodName && a.target == b.target
        && a.minorVersion == b.minorVersion && a.framing == b.framing
        && a.contentLength == b.contentLength && a.keepAlive == b.keepAlive
        && a.expectsContinue == b.expectsContinue
        && std::equal(a.fields.begin(), a.fields.end(), b.fields.begin(), b.fields.end(),
                      sameField);
}

bool isSame(const HeadParser::Outcome &a, const HeadParser::Outcome &b)
{
    if (a.index() != b.index())
        return false;
    if (const auto *error = std::get_if<HeadError>(&a)) {
        const auto &other = std::get<HeadError>(b);
        return error->status == other.status && error->reason == other.reason;
    }
    if (const auto *complete = std::get_if<HeadParser::Complete>(&a)) {
        const auto &other = std::get<HeadParser::Complete>(b);
        return complete->consumed == other.consumed && isSame(complete->head, other.head);
    }
    return true;
}

qsizetype countOf(const RequestHead &head, const char *lowerName)
{
    return std::count_if(head.fields.begin(), head.fields.end(), [&](const HeaderField &field) {
        return field.name.toByteArray().toLower() == lowerName;
    });
}

// What the rest of the server relies on, checked by other means than the parser's.
void requireSoundHead(const RequestHead &head, QByteArrayView consumed, const HeadLimits &limits)
{
    FUZZ_REQUIRE(consumed.endsWith("\r\n\r\n"));
    FUZZ_REQUIRE(!consumed.contains('\0') && !consumed.contains('\x7f'));
    FUZZ_REQUIRE(consumed.count('\r') == consumed.count("\r\n"));
    FUZZ_REQUIRE(consumed.count('\n') == consumed.count("\r\n"));
    FUZZ_REQUIRE(consumed.size() <= limits.headBytes + 2);
    FUZZ_REQUIRE(qsizetype(head.fields.size()) <= limits.fieldCount);
    FUZZ_REQUIRE(head.methodName.size() + head.target.size() + 10 <= limits.requestLineBytes);
    FUZZ_REQUIRE(head.target.startsWith('/'));
    FUZZ_REQUIRE(head.minorVersion == 0 || head.minorVersion == 1);

    const qsizetype lengths = countOf(head, "content-length");
    const qsizetype codings = countOf(head, "transfer-encoding");
    const qsizetype hosts = countOf(head, "host");
    FUZZ_REQUIRE(lengths + codings <= 1);
    FUZZ_REQUIRE(hosts == 1 || (hosts == 0 && head.minorVersion == 0));
    FUZZ_REQUIRE((head.framing == BodyFraming::ContentLength) == (lengths == 1));
    FUZZ_REQUIRE((head.framing == BodyFraming::Chunked) == (codings == 1));
    if (lengths == 1) {
        bool isNumber = false;
        FUZZ_REQUIRE(head.field("CONTENT-length")->toByteArray().toLongLong(&isNumber)
                     == head.contentLength);
        FUZZ_REQUIRE(isNumber && head.contentLength >= 0);
    }
    if (codings == 1)
        FUZZ_REQUIRE(head.field("transfer-encoding")->toByteArray().toLower() == "chunked");
    FUZZ_REQUIRE(!head.expectsContinue || head.framing != BodyFraming::None);
}

void requireViewsInside(const RequestHead &head, qsizetype consumed)
{
    const QByteArrayView bytes(head.methodName.data(), consumed);
    FUZZ_REQUIRE(isInside(head.target, bytes));
    for (const HeaderField &field : head.fields)
        FUZZ_REQUIRE(isInside(field.name, bytes) && isInside(field.value, bytes));
}

// A head written anew from what was understood must be understood alike.
void requireRoundTrip(const RequestHead &head)
{
    QByteArray bytes = head.methodName.toByteArray();
    bytes += ' ';
    bytes += head.target;
    bytes += head.minorVersion == 1 ? " HTTP/1.1\r\n" : " HTTP/1.0\r\n";
    for (const HeaderField &field : head.fields) {
        bytes += field.name;
        bytes += ':';
        bytes += field.value;
        bytes += "\r\n";
    }
    bytes += "\r\n";
    const auto again = HeadParser().parse(bytes);
    const auto *complete = std::get_if<HeadParser::Complete>(&again);
    FUZZ_REQUIRE(complete && complete->consumed == bytes.size());
    FUZZ_REQUIRE(isSame(head, complete->head));
}

HeadParser::Outcome parsedBytewise(QByteArrayView bytes, const HeadLimits &limits)
{
    HeadParser parser(limits);
    for (qsizetype size = 0; size <= bytes.size(); ++size) {
        // Quadratic, and that is why inputs are short here.
        const ExactCopy copy(bytes.first(size));
        auto outcome = parser.parse(copy.view());
        if (std::holds_alternative<HeadParser::NeedMore>(outcome))
            continue;
        if (const auto *complete = std::get_if<HeadParser::Complete>(&outcome))
            FUZZ_REQUIRE(complete->consumed == size); // with its last byte, no sooner or later
        return outcome;
    }
    return HeadParser::NeedMore{};
}

HeadLimits limitsFor(quint8 choice)
{
    HeadLimits limits;
    if (choice % 2 == 1) {
        limits.requestLineBytes = choice / 2 % 32;
        limits.headBytes = choice;
        limits.fieldCount = choice % 5;
    }
    return limits;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const quint8 *data, size_t size)
{
    if (size == 0 || size > 1024)
        return 0;
    const HeadLimits limits = limitsFor(data[0]);
    auto input = std::make_unique<ExactCopy>(viewOf(data + 1, size - 1));
    const QByteArray bytes = input->view().toByteArray();
    auto atOnce = HeadParser(limits).parse(input->view());
    input.reset(); // a head must not need the buffer it was read from

    FUZZ_REQUIRE(isSame(atOnce, parsedBytewise(bytes, limits)));
    if (const auto *error = std::get_if<HeadError>(&atOnce)) {
        FUZZ_REQUIRE(error->status >= 400 && error->status <= 505 && *error->reason != '\0');
        return 0;
    }
    auto *complete = std::get_if<HeadParser::Complete>(&atOnce);
    if (!complete)
        return 0;
    FUZZ_REQUIRE(complete->consumed > 0 && complete->consumed <= bytes.size());
    RequestHead moved;
    moved = RequestHead(std::move(complete->head));
    requireViewsInside(moved, complete->consumed);
    requireSoundHead(moved, QByteArrayView(bytes).first(complete->consumed), limits);
    requireRoundTrip(moved);
    return 0;
}
