// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/profiles/secret.h"
#include "storage/result.h"

#include <QByteArray>
#include <QString>

namespace restdock {

/// The costs of turning a passphrase into a key (RFC 7914). The default takes 128 MiB and about half
/// a second; what a file asks for is limited to 1 GiB.
struct ScryptCost
{
    int logN = 17;
    int r = 8;
    int p = 1;

    bool operator==(const ScryptCost &) const = default;
};

/// Encrypts with a passphrase: AES-256-GCM under a key made by scrypt. Any thread.
class Seal
{
public:
    /// A new key with a random salt. Blocks for the time that the cost asks for.
    static Result<Seal> create(const Secret &passphrase, ScryptCost cost = {});
    /// The key that header() described. Errors: Corrupt (not such a text, or beyond the limits),
    /// PermissionDenied (the passphrase is wrong).
    static Result<Seal> open(const Secret &passphrase, const QString &header);

    /// What open() needs besides the passphrase, on one line: no secret.
    const QString &header() const { return m_header; }

    /// A random nonce, the ciphertext, and a tag that also covers @p context.
    Result<QByteArray> encrypt(QByteArrayView plain, QByteArrayView context) const;
    /// Corrupt when anything is not as it was encrypted.
    Result<QByteArray> decrypt(QByteArrayView sealed, QByteArrayView context) const;

private:
    Seal(Secret key, QString header) : m_key(std::move(key)), m_header(std::move(header)) {}

    Secret m_key;
    QString m_header;
};

} // namespace restdock
