// SPDX-License-Identifier: GPL-3.0-or-later
// Input: the value of an Authorization field.
#include "app/server/access/credentials.h"
#include "tests/fuzz/fuzzing.h"

#include <QStringBuilder>

using namespace restdock;
using namespace restdock::fuzz;

extern "C" int LLVMFuzzerTestOneInput(const quint8 *data, size_t size)
{
    if (size > 4096)
        return 0;
    const ExactCopy input(viewOf(data, size));
    const auto credentials = Credentials::parse(input.view());

    // Another decoder must agree on what was sent, and on what is none of it.
    const auto encoded = input.view().toByteArray().mid(6);
    const auto decoded =
        QByteArray::fromBase64Encoding(encoded, QByteArray::AbortOnBase64DecodingErrors);
    if (credentials) {
        FUZZ_REQUIRE(!credentials->user().contains(':'));
        FUZZ_REQUIRE(decoded);
        FUZZ_REQUIRE(
            decoded.decoded
            == QByteArray(credentials->user() + ':' + credentials->password().toByteArray()));
    } else if (input.view().startsWith("Basic ") && encoded.size() % 4 == 0 && decoded) {
        FUZZ_REQUIRE(!decoded.decoded.contains(':'));
    }
    return 0;
}
