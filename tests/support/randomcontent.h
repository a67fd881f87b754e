// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace restdock::test {

/// Bytes without a pattern; the same for the same seed.
inline QByteArray randomContent(qsizetype byteCount, quint32 seed = 1)
{
    QByteArray content(byteCount, Qt::Uninitialized);
    quint32 state = seed * 2654435761U + 1;
    for (char &byte : content) {
        state = state * 1664525U + 1013904223U;
        byte = char(state >> 24);
    }
    return content;
}

} // namespace restdock::test
