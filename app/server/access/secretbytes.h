// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

#include <memory>

namespace restdock {

/// Bytes that nobody should find in memory later: never copied, overwritten before they are freed.
class SecretBytes
{
public:
    SecretBytes() = default;
    explicit SecretBytes(qsizetype size); ///< zeroed
    SecretBytes(SecretBytes &&other) noexcept;
    SecretBytes &operator=(SecretBytes &&other) noexcept;
    ~SecretBytes();

    char *data() { return m_bytes.get(); }
    qsizetype size() const { return m_size; }
    QByteArrayView view() const { return {m_bytes.get(), m_size}; }

private:
    void wipe();

    std::unique_ptr<char[]> m_bytes;
    qsizetype m_size = 0;
};

} // namespace restdock
