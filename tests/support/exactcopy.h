// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

#include <algorithm>
#include <memory>

namespace restdock::test {

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

} // namespace restdock::test
