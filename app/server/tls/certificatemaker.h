// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/profiles/secret.h"
#include "storage/result.h"

#include <QDateTime>
#include <QStringList>

namespace restdock {

/// A certificate that vouches for itself, as clients get it by --cacert.
struct MadeCertificate
{
    QByteArray certificate; ///< PEM
    Secret key;             ///< PEM, without a passphrase
    QByteArray fingerprint; ///< SHA-256, "AB:CD:…"
    QDateTime validUntil;
    QStringList names; ///< those in it

    /// Writes the two files, the key first; each is the old or the new one, whole, and for its owner
    /// only. A server that uses them goes on with the old certificate until both are there. Blocks.
    Result<void> write(const QString &certificateFile, const QString &keyFile) const;
};

/// Makes one for a server that clients know by @p names: host names, and IPv4 and IPv6 addresses.
/// ECDSA on P-256. @p keyFile: if it holds such a key, that is used on, so that who trusts the key
/// goes on trusting. InvalidArgument: no names, or one that is none.
Result<MadeCertificate> makeCertificate(const QStringList &names, const QString &keyFile = {});

/// Whether the two files may be replaced by made ones: AlreadyExists if one of them is anything but what
/// makeCertificate() makes, damaged files too. Those that are not there, or empty, may. Blocks.
Result<void> checkMadeHere(const QString &certificateFile, const QString &keyFile);

} // namespace restdock
