// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/storage/profiles/sampleprofiles.h"

namespace restdock::test {

namespace {

ListenAddress loopback(int port)
{
    ListenAddress address;
    address.host = QStringLiteral("127.0.0.1");
    address.port = QString::number(port);
    return address;
}

} // namespace

Profile localProfile(const QString &name, const QString &path, int port)
{
    Profile profile;
    profile.name = name;
    profile.backend.type = QStringLiteral("local");
    profile.backend.values.insert(QStringLiteral("path"), path);
    profile.listen = loopback(port);
    profile.users.append({QStringLiteral("laptop"), someHash});
    return profile;
}

Profile drimeProfile(const QString &name, const QByteArray &key, int port)
{
    Profile profile;
    profile.name = name;
    profile.backend.type = QStringLiteral("drime");
    profile.backend.values.insert(QStringLiteral("api_key"), Secret(key));
    profile.backend.values.insert(QStringLiteral("workspace_id"), qint64(7));
    profile.backend.values.insert(QStringLiteral("root_folder"), QStringLiteral("Backups/restic"));
    profile.listen = loopback(port);
    profile.users.append({QStringLiteral("laptop"), someHash});
    return profile;
}

Profile fullProfile(const QString &name)
{
    Profile profile = localProfile(name);
    profile.backend.values.insert(QStringLiteral("group_accessible_repos"), true);
    profile.listen = *ListenAddress::parse(QStringLiteral("[fd00::9]:8443"));
    profile.access = ProfileAccess::Htpasswd;
    profile.htpasswdFile = QStringLiteral("/srv/with \"quotes\" and \\.htpasswd");
    profile.proxyHeader = QStringLiteral("X-Remote-User");
    profile.users = {{QStringLiteral("jürgen"), someHash, UserRights::AddOnly, 200'000'000'000},
                     {QStringLiteral("a.b@c-d_e"), {}, UserRights::ReadOnly}};
    profile.certificate = CertificateSource::Made;
    profile.tlsCert = QStringLiteral("/srv/cert.pem");
    profile.tlsKey = QStringLiteral("/srv/key.pem");
    profile.onlyTls13 = true;
    profile.tlsNames = QStringList{QStringLiteral("nas.example.org"), QStringLiteral("10.0.0.9")};
    profile.appendOnly = true;
    profile.privateRepos = true;
    profile.verifyUploads = false;
    profile.maximumBytes = 1'234'567;
    profile.keepFreeBytes = qint64(5) << 30;
    profile.lateBackups = {3, {{QStringLiteral("weekly=ü/b"), 8}, {QString(), 0}}};
    profile.metrics = MetricsAccess::Everyone;
    profile.requestLog = QStringLiteral("-");
    profile.startAutomatically = true;
    profile.headTimeout = std::chrono::seconds(11);
    profile.idleTimeout = std::chrono::seconds(121);
    profile.minimumBodyRate = 1025;
    profile.maximumReceiveRate = 10 * 1024 * 1024;
    profile.maximumSendRate = 20'000'001;
    profile.maximumConnections = 10001;
    profile.maximumConnectionsPerAddress = 257;
    return profile;
}

BackendCatalogue withVault()
{
    BackendType vault{QStringLiteral("vault"), QStringLiteral("Vault"), {}};
    SettingField place;
    place.key = QStringLiteral("place");
    place.defaultValue = QString();
    SettingField pin;
    pin.key = QStringLiteral("pin");
    pin.kind = SettingField::Kind::Secret;
    pin.defaultValue = Secret();
    vault.fields = {place, pin};
    auto catalogue = BackendCatalogue::builtIn();
    if (const auto added = catalogue.add(vault); !added)
        qFatal("%s", qPrintable(added.error().message));
    return catalogue;
}

Profile vaultProfile(const QString &name)
{
    Profile profile = localProfile(name);
    profile.backend = {QStringLiteral("vault"), {}, {}};
    profile.backend.values.insert(QStringLiteral("place"), QStringLiteral("cellar"));
    profile.backend.values.insert(QStringLiteral("pin"), Secret("1234"));
    return profile;
}

FolderPlaces somePlaces()
{
    return {QStringLiteral("/home/anna"),
            QStringList{QStringLiteral("/tmp"), QStringLiteral("/dev/shm")}};
}

} // namespace restdock::test
