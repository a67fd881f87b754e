// SPDX-License-Identifier: GPL-3.0-or-later
// Input: one byte for the framing and the size of the pieces, one for the length, then the stream.
#include "app/server/http/bodydecoder.h"
#include "tests/fuzz/fuzzing.h"

#include <limits>
#include <optional>

using namespace restdock::http;
using namespace restdock::fuzz;

namespace {

struct Decoded
{
    QByteArray content;
    qsizetype consumed = 0;
    bool ended = false;
    bool failed = false;

    bool operator==(const Decoded &) const = default;
};

Decoded decoded(BodyDecoder decoder, QByteArrayView bytes, qsizetype pieceBytes)
{
    Decoded result;
    while (result.consumed < bytes.size() && !decoder.atEnd() && !decoder.hasError()) {
        const auto rest = bytes.sliced(result.consumed);
        const ExactCopy piece(rest.first(std::min(rest.size(), pieceBytes)));
        const qint64 contiguous = decoder.contiguousBytes();
        const qint64 remaining = decoder.remainingBytes();
        const auto step = decoder.decode(piece.view());

        FUZZ_REQUIRE(step.consumed >= 0 && step.consumed <= piece.view().size());
        FUZZ_REQUIRE(step.consumed > 0 || decoder.hasError());
        FUZZ_REQUIRE(isInside(step.content, piece.view().first(step.consumed)));
        FUZZ_REQUIRE(step.content.isEmpty() || !decoder.hasError());
        // What may be read without framing is content, all of it.
        if (contiguous > 0)
            FUZZ_REQUIRE(step.content.size() == std::min<qint64>(contiguous, piece.view().size()));
        if (remaining >= 0)
            FUZZ_REQUIRE(decoder.remainingBytes() == remaining - step.content.size());
        result.content += step.content;
        result.consumed += step.consumed;
    }
    result.ended = decoder.atEnd();
    result.failed = decoder.hasError();
    return result;
}

// The content of a whole chunked body, read line by line the plain way.
std::optional<QByteArray> contentOfChunks(QByteArrayView body)
{
    QByteArray content;
    while (true) {
        const qsizetype lineEnd = body.indexOf("\r\n");
        if (lineEnd < 0)
            return {};
        const auto line = body.first(lineEnd).toByteArray();
        body = body.sliced(lineEnd + 2);
        const qsizetype semicolon = line.indexOf(';');
        bool isNumber = false;
        const auto size = (semicolon < 0 ? line : line.first(semicolon)).toLongLong(&isNumber, 16);
        if (!isNumber || size < 0)
            return {};
        if (size == 0)
            break;
        if (body.size() < size + 2 || body.sliced(size, 2) != QByteArrayView("\r\n"))
            return {};
        content += body.first(size);
        body = body.sliced(size + 2);
    }
    // Trailers end with the first empty line, and so does the body.
    const bool ends = body == QByteArrayView("\r\n") || body.indexOf("\r\n\r\n") == body.size() - 4;
    return ends ? std::optional(content) : std::nullopt;
}

void requireSoundLength(const Decoded &result, QByteArrayView bytes, qint64 length)
{
    FUZZ_REQUIRE(!result.failed);
    FUZZ_REQUIRE(result.consumed == std::min<qint64>(length, bytes.size()));
    FUZZ_REQUIRE(QByteArrayView(result.content) == bytes.first(result.consumed));
    FUZZ_REQUIRE(result.ended == (result.consumed == length));
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const quint8 *data, size_t size)
{
    if (size < 2 || size > 16 * 1024)
        return 0;
    const auto bytes = viewOf(data + 2, size - 2);
    const qsizetype pieceBytes = 2 + data[0] / 4;
    BodyFraming framing = BodyFraming::Chunked;
    qint64 length = 0;
    switch (data[0] % 4) {
    case 0:
        framing = BodyFraming::ContentLength;
        length = data[1] == 255 ? std::numeric_limits<qint64>::max() : data[1];
        break;
    case 1: framing = BodyFraming::None; break;
    }

    const BodyDecoder decoder(framing, length);
    const Decoded atOnce = decoded(decoder, bytes, std::max<qsizetype>(bytes.size(), 1));
    FUZZ_REQUIRE(atOnce == decoded(decoder, bytes, 1));
    FUZZ_REQUIRE(atOnce == decoded(decoder, bytes, pieceBytes));
    FUZZ_REQUIRE(!(atOnce.ended && atOnce.failed));
    FUZZ_REQUIRE(atOnce.ended || atOnce.failed || atOnce.consumed == bytes.size());
    if (framing != BodyFraming::Chunked)
        requireSoundLength(atOnce, bytes, length);
    else if (atOnce.ended)
        FUZZ_REQUIRE(contentOfChunks(bytes.first(atOnce.consumed)) == atOnce.content);
    return 0;
}
