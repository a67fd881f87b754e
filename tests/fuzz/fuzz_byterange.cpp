// SPDX-License-Identifier: GPL-3.0-or-later
// Input: eight bytes for the size of the blob, then the value of the Range field.
#include "app/server/http/byterange.h"
#include "tests/fuzz/fuzzing.h"

#include <QByteArray>

#include <cstring>
#include <limits>

using namespace restdock::http;
using namespace restdock::fuzz;

extern "C" int LLVMFuzzerTestOneInput(const quint8 *data, size_t size)
{
    qint64 blobBytes = 0;
    if (size < sizeof blobBytes || size > 1024)
        return 0;
    std::memcpy(&blobBytes, data, sizeof blobBytes);
    blobBytes &= std::numeric_limits<qint64>::max();
    const ExactCopy field(viewOf(data + sizeof blobBytes, size - sizeof blobBytes));

    const auto decision = decideRange(field.view(), blobBytes);
    const ByteRange range = decision.range;
    switch (decision.verdict) {
    case RangeVerdict::Whole: FUZZ_REQUIRE((range == ByteRange{0, blobBytes})); break;
    case RangeVerdict::Unsatisfiable: FUZZ_REQUIRE(range == ByteRange{}); break;
    case RangeVerdict::Partial: {
        FUZZ_REQUIRE(range.offset >= 0 && range.byteCount > 0 && range.byteCount <= blobBytes);
        FUZZ_REQUIRE(range.offset <= blobBytes - range.byteCount);
        QByteArray again = "bytes=";
        again += QByteArray::number(range.offset);
        again += '-';
        again += QByteArray::number(range.offset + range.byteCount - 1);
        FUZZ_REQUIRE(decideRange(QByteArrayView(again), blobBytes) == decision);
        break;
    }
    }
    return 0;
}
