// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/profiles/profiletable.h"

namespace restdock {

// A certificate that Restdock made, in the table of its profile in a file that people carry around.

/// The key of the certificate's text.
inline const QString carriedCertificateKey = QStringLiteral("tls_cert_pem");
/// The key of its private key, which is kept as secrets are.
inline const QString carriedPrivateKeyKey = QStringLiteral("tls_key_pem");

/// Writes @p pair into the table of @p profile: both parts, or none where @p secrets leaves secrets
/// out.
Result<void> writeCarriedCertificate(TomlTable &table, const Profile &profile,
                                     const CertificatePair &pair, const SecretCoder &secrets);

/// What @p table has of it; empty if it has none. @p profile is what else the table says. The Error
/// (Corrupt) tells place, profile, key, problem and remedy: a part is missing, or the profile's
/// certificate is not a made one.
Result<CertificatePair> readCarriedCertificate(const TomlTable &table, const Profile &profile,
                                               const SecretCoder &secrets);

/// @p table without it.
TomlTable withoutCarriedCertificate(TomlTable table);

} // namespace restdock
