// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/access/logindigest.h"

#include <QtEndian>

#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <openssl/hmac.h>
#include <openssl/rand.h>

#include <algorithm>

namespace restdock {

LoginDigester::LoginDigester()
{
    if (RAND_priv_bytes(m_key.data(), int(m_key.size())) != 1)
        qFatal("OpenSSL has no random numbers");
}

LoginDigester::~LoginDigester()
{
    OPENSSL_cleanse(m_key.data(), m_key.size());
}

LoginDigest LoginDigester::digest(const Credentials &credentials) const
{
    // The name's length comes first: else "ab" with "c" would be "a" with "bc".
    const auto password = credentials.password();
    const qint64 userBytes = credentials.user().size();
    SecretBytes message(qsizetype(sizeof userBytes) + userBytes + password.size());
    qToLittleEndian(userBytes, message.data());
    char *end =
        std::copy_n(credentials.user().constData(), userBytes, message.data() + sizeof userBytes);
    std::copy_n(password.data(), password.size(), end);

    LoginDigest digest{};
    const auto *bytes =
        static_cast<const unsigned char *>(static_cast<const void *>(message.data()));
    if (!HMAC(EVP_sha256(), m_key.data(), int(m_key.size()), bytes, size_t(message.size()),
              digest.data(), nullptr))
        qFatal("OpenSSL offers no HMAC-SHA-256");
    return digest;
}

} // namespace restdock
