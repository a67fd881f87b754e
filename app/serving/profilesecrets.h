// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/profiles/profile.h"

#include <QMap>

namespace restdock {

/// Places beside a profile's store that its secrets can come from; those of a process are the same
/// as long as it runs.
struct SecretPlaces
{
    QString credentialsFolder; ///< systemd's; empty: none
    QMap<QString, QString>
        keyFiles; ///< by the profile's name; "": for the only profile with a secret

    /// With $CREDENTIALS_DIRECTORY and @p apiKeyFiles, each "[PROFILE=]FILE".
    static SecretPlaces ofThisProcess(const QStringList &apiKeyFiles);
};

/// The environment variable for a secret of a profile: RESTDOCK_HOME_NAS_API_KEY.
QString secretVariable(const QString &profileName, const QString &key);

/// The profile with the secrets that can be had from, in this order: systemd's credentials
/// (PROFILE.token, PROFILE.api_key), a key file (of the command line, then of the profile), the
/// environment, and what the profile has already. @p storedKeys are secrets that its store has:
/// they come before DRIME_API_KEY, which names no profile. Errors: SignInRequired and InvalidArgument
/// as readCredential() and readSecretFile(). Secrets that are nowhere stay missing. Blocks for files.
Result<Profile> withSecrets(Profile profile, const BackendCatalogue &catalogue,
                            const QStringList &storedKeys, const SecretPlaces &places);

/// The profile with the secrets that the files it names have. InvalidArgument: one cannot be read, or
/// others can read it. Blocks for files.
Result<Profile> withSecretFiles(Profile profile);

/// The secrets that it needs and does not have.
QStringList missingSecrets(const Profile &profile, const BackendCatalogue &catalogue);

} // namespace restdock
