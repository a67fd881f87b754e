// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/serving/profilesettings.h"

namespace restdock {

namespace {

LoginSettings loginOf(const Profile &profile)
{
    LoginSettings login;
    switch (profile.access) {
    case ProfileAccess::None: break;
    case ProfileAccess::Proxy:
        login.kind = LoginSettings::Kind::ProxyHeader;
        login.proxyHeader = profile.proxyHeader.toUtf8();
        break;
    case ProfileAccess::Htpasswd:
        login.kind = LoginSettings::Kind::HtpasswdFile;
        login.htpasswdFile = profile.htpasswdFile;
        break;
    case ProfileAccess::Users:
        login.kind = LoginSettings::Kind::KnownUsers;
        login.users = usersOf(profile);
        break;
    }
    return login;
}

} // namespace

/// Rules and users.
Profile withChangeable(const Profile &before, const Profile &after)
{
    Profile profile = before;
    profile.appendOnly = after.appendOnly;
    profile.privateRepos = after.privateRepos;
    profile.lateBackups = after.lateBackups;
    profile.users = after.users;
    profile.startAutomatically = after.startAutomatically;
    profile.tlsNames = after.tlsNames;
    profile.unknownKeys = after.unknownKeys;
    return profile;
}

QHash<QByteArray, qint64> folderLimitsOf(const Profile &profile)
{
    QHash<QByteArray, qint64> limits;
    for (const auto &user : profile.users) {
        if (user.maximumBytes > 0)
            limits.insert(user.name.toUtf8(), user.maximumBytes);
    }
    return limits;
}

AccessRules accessOf(const Profile &profile)
{
    AccessRules rules;
    rules.appendOnly = profile.appendOnly;
    rules.privateRepos = profile.privateRepos && profile.access != ProfileAccess::None;
    for (const auto &user : profile.users) {
        if (user.rights != UserRights::Full)
            rules.rights.insert(user.name.toUtf8(), user.rights);
    }
    return rules;
}

Users usersOf(const Profile &profile)
{
    Users users;
    for (const auto &user : profile.users) {
        if (!user.passwordHash.isEmpty())
            users.set(user.name.toUtf8(), PasswordHash::parse(user.passwordHash));
    }
    return users;
}

QByteArray logName(const QString &profileName)
{
    QString name = profileName;
    for (auto &character : name) {
        if (character.isSpace())
            character = u'_';
    }
    return name.toUtf8();
}

ServerSettings settingsOf(const Profile &profile)
{
    ServerSettings settings;
    settings.listen = profile.listen;
    settings.login = loginOf(profile);
    settings.access = accessOf(profile);
    if (profile.usesTls()) {
        settings.tls = TlsSettings{profile.tlsCert, profile.tlsKey,
                                   profile.onlyTls13 ? TlsVersion::Tls13 : TlsVersion::Tls12};
    }
    settings.rest.verifyUploads = profile.verifyUploads;
    settings.maximumBytes = profile.maximumBytes;
    settings.keepFreeBytes = profile.keepFreeBytes;
    settings.folderLimits = folderLimitsOf(profile);
    settings.metrics.enabled = profile.metrics != MetricsAccess::Off;
    settings.metrics.needsLogin = profile.metrics == MetricsAccess::Users;
    settings.accessLog = profile.requestLog;
    settings.name = logName(profile.name);
    settings.limits.headTimeout = profile.headTimeout;
    settings.limits.idleTimeout = profile.idleTimeout;
    settings.limits.minimumTransferRate = profile.minimumBodyRate;
    settings.speed = {profile.maximumReceiveRate, profile.maximumSendRate};
    settings.connections.total = profile.maximumConnections;
    settings.connections.perAddress = profile.maximumConnectionsPerAddress;
    return settings;
}

bool canChangeWhileRunning(const Profile &before, const Profile &after)
{
    return withChangeable(before, after) == after;
}

} // namespace restdock
