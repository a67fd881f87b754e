// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/exactcopy.h"

#pragma once

#include <QByteArrayView>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <memory>

/// States what must hold for every input; prints the condition and aborts if it does not.
#define FUZZ_REQUIRE(condition) \
    do { \
        if (!(condition)) { \
            std::fprintf(stderr, "%s:%d: broken: %s\n", __FILE__, __LINE__, #condition); \
            std::abort(); \
        } \
    } while (false)

namespace restdock::fuzz {

using test::ExactCopy;

inline QByteArrayView viewOf(const quint8 *data, size_t size)
{
    return {data, static_cast<qsizetype>(size)};
}

/// Whether every byte of @p inner lies inside @p outer.
inline bool isInside(QByteArrayView inner, QByteArrayView outer)
{
    return inner.isEmpty() || (inner.begin() >= outer.begin() && inner.end() <= outer.end());
}

} // namespace restdock::fuzz
