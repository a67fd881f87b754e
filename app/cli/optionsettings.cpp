// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/optionsettings.h"

#include "app/cli/failure.h"

#include <limits>

namespace restdock {

namespace {

/// Reads whole numbers and remembers the first that is none.
class NumberReader
{
public:
    qint64 read(const char *option, const QString &text, qint64 least, qint64 most)
    {
        bool isNumber = false;
        const qint64 number = text.toLongLong(&isNumber);
        if (isNumber && number >= least && number <= most)
            return number;
        if (!m_error) {
            m_error = wrong(QStringLiteral("--%1 %2: not a whole number from %3 to %4")
                                .arg(QLatin1String(option), text)
                                .arg(least)
                                .arg(most));
        }
        return least;
    }

    const std::optional<Error> &error() const { return m_error; }

private:
    std::optional<Error> m_error;
};

Result<void> readTls(const ServeOptions &options, ServerSettings &settings)
{
    if (!options.tls) {
        if (!options.tlsCert.isEmpty() || !options.tlsKey.isEmpty())
            return wrong(QStringLiteral("--tls-cert and --tls-key need TLS. Add --tls"));
        return {};
    }
    TlsSettings tls;
    tls.certificateFile =
        options.tlsCert.isEmpty() ? options.path + u"/public_key" : options.tlsCert;
    tls.keyFile = options.tlsKey.isEmpty() ? options.path + u"/private_key" : options.tlsKey;
    if (options.tlsMinVer == u"1.3")
        tls.minimumVersion = TlsVersion::Tls13;
    else if (options.tlsMinVer != u"1.2")
        return wrong(QStringLiteral("--tls-min-ver %1: unknown. Allowed are 1.2 and 1.3")
                         .arg(options.tlsMinVer));
    settings.tls = std::move(tls);
    return {};
}

LoginSettings readLogin(const ServeOptions &options)
{
    LoginSettings login;
    if (options.noAuth)
        return login;
    if (!options.proxyAuthUsername.isEmpty()) {
        login.kind = LoginSettings::Kind::ProxyHeader;
        login.proxyHeader = options.proxyAuthUsername.toUtf8();
        return login;
    }
    login.kind = LoginSettings::Kind::HtpasswdFile;
    login.htpasswdFile = options.htpasswdFile.isEmpty() ? QString(options.path + u"/.htpasswd")
                                                        : options.htpasswdFile;
    return login;
}

Result<void> readLimits(const ServeOptions &options, ServerSettings &settings)
{
    constexpr qint64 anyInt = std::numeric_limits<int>::max();
    constexpr qint64 aDay = 24 * 3600;
    NumberReader numbers;
    if (!options.maxSize.isEmpty()) {
        settings.maximumBytes =
            numbers.read("max-size", options.maxSize, 0, std::numeric_limits<qint64>::max());
    }
    auto &limits = settings.limits;
    limits.headTimeout =
        std::chrono::seconds(numbers.read("head-timeout", options.headTimeout, 1, aDay));
    limits.idleTimeout =
        std::chrono::seconds(numbers.read("idle-timeout", options.idleTimeout, 1, aDay));
    limits.minimumTransferRate = numbers.read("min-body-rate", options.minBodyRate, 1, anyInt);
    constexpr qint64 anyRate = std::numeric_limits<qint64>::max();
    settings.speed.receiving = numbers.read("max-receive-rate", options.maxReceiveRate, 0, anyRate);
    settings.speed.sending = numbers.read("max-send-rate", options.maxSendRate, 0, anyRate);
    settings.connections.total =
        int(numbers.read("max-connections", options.maxConnections, 1, anyInt));
    settings.connections.perAddress = int(
        numbers.read("max-connections-per-address", options.maxConnectionsPerAddress, 1, anyInt));
    if (numbers.error())
        return *numbers.error();
    return {};
}

} // namespace

Result<ServerSettings> settingsFromOptions(const ServeOptions &options)
{
    ServerSettings settings;
    auto listen = ListenAddress::parse(options.listen);
    if (!listen)
        return std::move(listen).error();
    settings.listen = std::move(*listen);
    if (auto read = readTls(options, settings); !read)
        return std::move(read).error();
    if (auto read = readLimits(options, settings); !read)
        return std::move(read).error();
    settings.login = readLogin(options);
    settings.access.appendOnly = options.appendOnly;
    // rest-server ignores the flag without users; so does this.
    settings.access.privateRepos = options.privateRepos && !options.noAuth;
    settings.rest.verifyUploads = !options.noVerifyUpload;
    settings.rest.debug = options.debug;
    settings.metrics.enabled = options.prometheus;
    settings.metrics.needsLogin = !options.prometheusNoAuth;
    settings.accessLog = options.log;
    settings.logFormat = options.logFormat;
    return settings;
}

} // namespace restdock
