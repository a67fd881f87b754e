// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/blobref.h"

#include <QByteArrayView>

#include <openssl/types.h>

#include <memory>

namespace restdock {

/// A running SHA-256, by OpenSSL (which uses the processor's SHA instructions; Qt's own does not).
class Sha256
{
public:
    Sha256();
    ~Sha256();

    void add(QByteArrayView bytes);
    /// The digest, as the blob name it would be. Last call.
    BlobName finish();

private:
    struct Deleter
    {
        void operator()(EVP_MD_CTX *context) const;
    };
    std::unique_ptr<EVP_MD_CTX, Deleter> m_context;
};

} // namespace restdock
