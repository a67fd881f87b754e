// SPDX-License-Identifier: GPL-3.0-or-later
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

/// A copy with nothing behind it, so that the address sanitizer sees every byte read too far.
class ExactCopy
{
public:
    explicit ExactCopy(QByteArrayView bytes)
        : m_bytes(std::make_unique<char[]>(static_cast<size_t>(bytes.size()))),
          m_size(bytes.size())
    {
        std::copy(bytes.begin(), bytes.end(), m_bytes.get());
    }

    QByteArrayView view() const { return {m_bytes.get(), m_size}; }

private:
    std::unique_ptr<char[]> m_bytes;
    qsizetype m_size;
};

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
