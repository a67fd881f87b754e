// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/versiontext.h"

#include "app/version.h"

#include <QtGlobal>

#include <openssl/crypto.h>
#include <openssl/opensslv.h>

namespace restdock {

namespace {

QString buildType()
{
    const auto type = QStringLiteral(RESTDOCK_BUILD_TYPE);
    const auto sanitizers = QStringLiteral(RESTDOCK_SANITIZERS);
    return (type.isEmpty() ? QStringLiteral("no build type") : type)
        + (sanitizers.isEmpty() ? QString() : QString(u", sanitizers " + sanitizers));
}

} // namespace

QString versionText()
{
    return QStringLiteral("restdock " RESTDOCK_VERSION "\n"
                          "Qt %1, built with %2\n"
                          "%3, built with %4\n"
                          "Built by " RESTDOCK_BUILT_BY " for " RESTDOCK_BUILT_FOR " (%5)\n"
                          "Waits with " RESTDOCK_POLLER
                          "; service manager: " RESTDOCK_SERVICE_MANAGER "\n")
        .arg(QLatin1String(qVersion()), QStringLiteral(QT_VERSION_STR),
             QLatin1String(OpenSSL_version(OPENSSL_VERSION)),
             QStringLiteral(OPENSSL_FULL_VERSION_STR), buildType());
}

} // namespace restdock
