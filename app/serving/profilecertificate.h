// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/server/tls/certificatemaker.h"
#include "storage/profiles/profilestore.h"

namespace restdock {

/// What clients may call this computer: its host name, its addresses in the network now, localhost.
QStringList namesOfThisComputer();

/// Makes a certificate for a profile and writes it to the profile's two files. Its names are those of
/// this computer and what the profile adds. A key that Restdock made before is used on. Blocks.
Result<MadeCertificate> makeCertificateOf(const Profile &profile);

/// The same in place of what is there: whatever it is in @p folder, which is Restdock's; elsewhere only
/// what Restdock has made. AlreadyExists: it is something else, which a file with profiles may name.
Result<MadeCertificate> renewCertificateOf(const Profile &profile, const QString &folder);

/// The same for a stored profile. One without encryption gets it, with files in @p folder, and one
/// with a certificate of the person's own is refused (InvalidArgument). @p furtherNames are added to
/// the profile's. Saves the profile if it changes; @p made gets the profile as it is then.
Result<MadeCertificate> makeCertificateFor(ProfileStore &store, const QString &name,
                                           const QString &folder, const QStringList &furtherNames,
                                           Profile &made);

/// What people need to use it: "--cacert FILE", fingerprint, names and end, a line each.
QStringList describeCertificate(const MadeCertificate &certificate, const QString &file);

} // namespace restdock
