// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/sha256.h"

#include <openssl/evp.h>

namespace restdock {

namespace {

/// Looked up once: OpenSSL 3 searches its providers on each use of EVP_sha256().
const EVP_MD *algorithm()
{
    static const EVP_MD *const fetched = EVP_MD_fetch(nullptr, "SHA256", nullptr);
    return fetched;
}

} // namespace

void Sha256::Deleter::operator()(EVP_MD_CTX *context) const
{
    EVP_MD_CTX_free(context);
}

Sha256::Sha256() : m_context(EVP_MD_CTX_new())
{
    if (!m_context || EVP_DigestInit_ex2(m_context.get(), algorithm(), nullptr) != 1)
        qFatal("OpenSSL offers no SHA-256");
}

Sha256::~Sha256() = default;

void Sha256::add(QByteArrayView bytes)
{
    EVP_DigestUpdate(m_context.get(), bytes.data(), size_t(bytes.size()));
}

BlobName Sha256::finish()
{
    BlobName::Bytes digest{};
    EVP_DigestFinal_ex(m_context.get(), digest.data(), nullptr);
    return BlobName(digest);
}

} // namespace restdock
