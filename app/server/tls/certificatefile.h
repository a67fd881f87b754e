// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/message.h"
#include "storage/profiles/certificatefacts.h"

#include <openssl/types.h>

namespace restdock {

/// What the first certificate of the PEM file @p certificateFile says at the time @p now, and whether
/// a server can use it with @p keyFile. Reads both files; never asks for a passphrase.
CertificateFacts readCertificate(const QString &certificateFile, const QString &keyFile,
                                 const QDateTime &now);

/// The same of what such files hold.
CertificateFacts readCertificate(const CertificatePair &pair, const QDateTime &now);

/// Why a server cannot use the certificate or the key: "it belongs to another certificate". Empty
/// where that is not about what is in the files.
Message reasonOf(CertificateFlaw flaw);

namespace openssl {

/// SHA-256, "AB:CD:…".
QByteArray fingerprintOf(const X509 *certificate);

} // namespace openssl

} // namespace restdock
