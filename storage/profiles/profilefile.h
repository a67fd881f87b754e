// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/profiles/profiletable.h"
#include "storage/profiles/sealing.h"

#include <QMap>

namespace restdock {

/// How a file that people carry around holds secrets.
enum class SecretForm {
    Omit,
    Obscured,  ///< as PyRestServer does: anybody can reveal them
    Encrypted, ///< with a passphrase; see Seal
};

struct ProfileFileOptions
{
    SecretForm secrets = SecretForm::Omit;
    Secret passphrase = {}; ///< for Encrypted
    ScryptCost cost = {};
    /// Made ones that go with their profiles, by whose names; but for Omit.
    QMap<QString, CertificatePair> certificates = {};
};

/// Text for a file, and what could not go into it.
struct WrittenProfiles
{
    QByteArray text;
    QList<ProfileNotice> notices;
};

/// What a file holds, in its order.
struct ProfileFile
{
    QList<ReadProfile> profiles;
    QList<ProfileNotice> notices; ///< of the file and of all profiles

    const ReadProfile *find(const QString &name) const;
};

inline constexpr qsizetype maximumProfilesInFile = 10'000;

/// Writes TOML with one table for each profile. readProfileFile() reads the same profiles from it,
/// but for what was left out.
Result<WrittenProfiles> writeProfileFile(const QList<Profile> &profiles,
                                         const BackendCatalogue &catalogue,
                                         const ProfileFileOptions &options);

/// Reads our own exports, files written by hand, and PyRestServer's backends.toml: secrets may be
/// encrypted, obscured or in clear (with a notice). @p askPassphrase is called at most once, and only
/// for a file with encrypted secrets. Blocks then.
///
/// The Error is Corrupt and names line and column; PermissionDenied (wrong passphrase); ReadOnly (the
/// file is from a newer version); or what @p askPassphrase returned.
Result<ProfileFile> readProfileFile(QByteArrayView text, const BackendCatalogue &catalogue,
                                    const std::function<Result<Secret>()> &askPassphrase);

} // namespace restdock
