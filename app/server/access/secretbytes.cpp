// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/access/secretbytes.h"

#include <openssl/crypto.h>

#include <utility>

namespace restdock {

SecretBytes::SecretBytes(qsizetype size)
    : m_bytes(std::make_unique<char[]>(size_t(size))),
      m_size(size)
{
}

SecretBytes::SecretBytes(SecretBytes &&other) noexcept
    : m_bytes(std::move(other.m_bytes)),
      m_size(std::exchange(other.m_size, 0))
{
}

SecretBytes &SecretBytes::operator=(SecretBytes &&other) noexcept
{
    if (this != &other) {
        wipe();
        m_bytes = std::move(other.m_bytes);
        m_size = std::exchange(other.m_size, 0);
    }
    return *this;
}

SecretBytes::~SecretBytes()
{
    wipe();
}

void SecretBytes::wipe()
{
    if (m_bytes)
        OPENSSL_cleanse(m_bytes.get(), size_t(m_size));
}

} // namespace restdock
