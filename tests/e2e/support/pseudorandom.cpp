// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/support/pseudorandom.h"

#include <QCryptographicHash>

#include <cstring>

namespace restdock::test {

QByteArray pseudoRandom(qsizetype byteCount, quint64 seed)
{
    QByteArray bytes(byteCount, Qt::Uninitialized);
    quint64 state = seed * 0x9E3779B97F4A7C15ULL + 0x2545F4914F6CDD1DULL;
    char *const out = bytes.data();
    for (qsizetype at = 0; at < byteCount; at += 8) {
        state ^= state >> 12; // xorshift64*
        state ^= state << 25;
        state ^= state >> 27;
        const quint64 word = state * 0x2545F4914F6CDD1DULL;
        std::memcpy(out + at, &word, size_t(qMin(qsizetype(8), byteCount - at)));
    }
    return bytes;
}

QByteArray blobNameOf(QByteArrayView content)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(content);
    return hash.result().toHex();
}

} // namespace restdock::test
