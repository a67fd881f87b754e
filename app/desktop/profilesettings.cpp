// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/profilesettings.h"

#include "storage/profiles/privatefile.h"

namespace restdock {

namespace {

constexpr size_t activityRows = 10'000; // two seconds of the highest rate

QString usersFile(const QString &id, const QString &folder)
{
    return folder + u'/' + id + u".htpasswd";
}

LoginSettings loginOf(const Profile &profile, const QString &id, const QString &folder)
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
        login.kind = LoginSettings::Kind::HtpasswdFile;
        login.htpasswdFile = usersFile(id, folder);
        break;
    }
    return login;
}

} // namespace

Result<void> writeUsers(const Profile &profile, const QString &id, const QString &folder)
{
    QByteArray lines;
    for (const auto &user : profile.users) {
        if (!user.passwordHash.isEmpty())
            lines += user.name.toUtf8() + ':' + user.passwordHash + '\n';
    }
    return writePrivateFile(usersFile(id, folder), lines);
}

Result<ServerSettings> settingsOf(const Profile &profile, const QString &id, const QString &folder)
{
    if (profile.access == ProfileAccess::Users) {
        if (auto written = writeUsers(profile, id, folder); !written)
            return std::move(written).error();
    }
    ServerSettings settings;
    settings.listen = profile.listen;
    settings.login = loginOf(profile, id, folder);
    settings.access.appendOnly = profile.appendOnly;
    settings.access.privateRepos = profile.privateRepos && profile.access != ProfileAccess::None;
    if (profile.usesTls()) {
        settings.tls = TlsSettings{profile.tlsCert, profile.tlsKey,
                                   profile.onlyTls13 ? TlsVersion::Tls13 : TlsVersion::Tls12};
    }
    settings.rest.verifyUploads = profile.verifyUploads;
    settings.maximumBytes = profile.maximumBytes;
    settings.metrics.enabled = profile.metrics != MetricsAccess::Off;
    settings.metrics.needsLogin = profile.metrics == MetricsAccess::Users;
    settings.activityRows = activityRows;
    settings.accessLog = profile.requestLog;
    settings.name = profile.name.toUtf8();
    settings.limits.headTimeout = profile.headTimeout;
    settings.limits.idleTimeout = profile.idleTimeout;
    settings.limits.minimumTransferRate = profile.minimumBodyRate;
    settings.connections.total = profile.maximumConnections;
    settings.connections.perAddress = profile.maximumConnectionsPerAddress;
    return settings;
}

} // namespace restdock
