// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/profiles/secret.h"

#include <QByteArray>
#include <QDateTime>
#include <QStringList>

namespace restdock {

/// Why a certificate cannot be used, or should not.
enum class CertificateFlaw {
    None,
    CertificateMissing,    ///< there is no such file
    CertificateUnreadable, ///< or it is no certificate
    KeyMissing,
    KeyUnreadable,
    KeyLocked,   ///< with a passphrase, for which a server cannot ask
    KeyMismatch, ///< it belongs to another certificate
    NotYetValid, ///< with what follows a server starts, but clients refuse it
    Expired,
};

/// What a certificate's file says. With a flaw that is not about time only the flaw counts.
struct CertificateFacts
{
    CertificateFlaw flaw = CertificateFlaw::None;
    QStringList names; ///< host names and addresses
    QDateTime validFrom;
    QDateTime validUntil;
    QByteArray fingerprint;        ///< SHA-256, as people compare it: "AB:CD:…"
    QByteArray pem;                ///< the file's first certificate
    bool vouchesForItself = false; ///< clients have to be given it

    bool isUsable() const { return flaw == CertificateFlaw::None || isAboutTime(); }
    bool isAboutTime() const
    {
        return flaw == CertificateFlaw::NotYetValid || flaw == CertificateFlaw::Expired;
    }
    bool operator==(const CertificateFacts &) const = default;
};

/// A certificate that was made, as it travels from one computer to another.
struct CertificatePair
{
    QByteArray certificate; ///< PEM
    Secret key;             ///< PEM, without a passphrase

    bool isEmpty() const { return certificate.isEmpty(); }
    bool operator==(const CertificatePair &) const = default;
};

/// Where a certificate that was made is.
struct CertificateFiles
{
    QString certificate;
    QString key;

    bool operator==(const CertificateFiles &) const = default;
};

} // namespace restdock
