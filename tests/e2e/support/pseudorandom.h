// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace restdock::test {

/// @p byteCount bytes that do not compress and are the same for the same @p seed.
QByteArray pseudoRandom(qsizetype byteCount, quint64 seed);

/// The name a blob with this content has: its SHA-256 in 64 lower-case hexadecimal digits.
QByteArray blobNameOf(QByteArrayView content);

} // namespace restdock::test
