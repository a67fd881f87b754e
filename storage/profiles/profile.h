// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/listenaddress.h"
#include "storage/profiles/backendtype.h"

#include <chrono>

namespace restdock {

/// How clients prove who they are.
enum class ProfileAccess {
    Users,    ///< the profile's own users
    Htpasswd, ///< an htpasswd file; it is read again when it changes
    Proxy,    ///< a reverse proxy names the user in a header field
    None,     ///< nobody has to; only where no other computer can connect
};

/// What a user may do with the repositories that it reaches.
enum class UserRights {
    Full,
    AddOnly,  ///< nothing but locks can be deleted
    ReadOnly, ///< nothing but locks can be written or deleted
};

enum class MetricsAccess { Off, Users, Everyone };

enum class CertificateSource {
    None,  ///< no TLS
    Files, ///< the person's own
    Made,  ///< made by Restdock, which may replace the two files
};

/// A user of a profile. For ProfileAccess::Htpasswd: what a user of that file may do, without hash.
struct ProfileUser
{
    QString name;
    QByteArray passwordHash = {}; ///< bcrypt; empty: nobody can sign in by this name
    UserRights rights = UserRights::Full;
    qint64 maximumBytes = 0; ///< of the user's own folder; 0: no limit
    TomlTable unknownKeys = {};

    bool operator==(const ProfileUser &) const = default;
};

/// After how many days without a backup a repository is late, and a person is told. 0: never.
struct LateBackupRule
{
    int days = 0;
    QMap<QString, int> daysOf = {}; ///< of single repositories, by their paths

    int daysFor(const QString &repository) const { return daysOf.value(repository, days); }
    bool operator==(const LateBackupRule &) const = default;
};

/// A storage place, how it is served, and its rules: what a person saves under a name.
///
/// A value: command line, TOML, keychain and dialogs all pass this. It may hold anything that its
/// types allow; validateProfile() says whether it can be saved and served.
struct Profile
{
    QString name;
    BackendSettings backend;

    ListenAddress listen{.host = QStringLiteral("127.0.0.1"), .port = QStringLiteral("8000")};
    ProfileAccess access = ProfileAccess::Users;
    QString htpasswdFile;
    QString proxyHeader;
    QList<ProfileUser> users; ///< each name once

    CertificateSource certificate = CertificateSource::None;
    QString tlsCert;
    QString tlsKey;
    bool onlyTls13 = false;
    QStringList tlsNames; ///< further names for a made certificate

    bool appendOnly = false;
    bool privateRepos = false; ///< users reach only the folder of their name
    bool verifyUploads = true;
    qint64 maximumBytes = 0;  ///< of all that is stored; 0: no limit
    qint64 keepFreeBytes = 0; ///< refuse new data when less is left on the disk; 0: never
    LateBackupRule lateBackups;

    MetricsAccess metrics = MetricsAccess::Off;
    QString requestLog; ///< file, or "-" for standard output; empty: none
    bool startAutomatically = false;

    std::chrono::seconds headTimeout{10};
    std::chrono::seconds idleTimeout{120};
    qint64 minimumBodyRate = 1024; ///< bytes a second
    qint64 maximumReceiveRate = 0; ///< bytes a second, of all clients; 0: no limit
    qint64 maximumSendRate = 0;    ///< likewise
    int maximumConnections = 10000;
    int maximumConnectionsPerAddress = 256;

    /// Keys of its TOML table that this version does not know: kept for the one that does.
    TomlTable unknownKeys = {};

    const ProfileUser *user(const QString &userName) const;
    bool usesTls() const { return certificate != CertificateSource::None; }
    /// The backend's secrets that have a value: a profile with any has to live in a keychain.
    QStringList secretKeys() const;
    /// Of the profile or of a user: what this version does not know may be a secret.
    bool hasUnknownKeys() const;
    /// A copy without the values of its secrets. What is left may be written to a file.
    Profile withoutSecrets() const;

    bool operator==(const Profile &) const = default;
};

} // namespace restdock
