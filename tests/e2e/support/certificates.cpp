// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/support/certificates.h"

#include <QProcess>

namespace restdock::test {

bool makeCertificate(const QString &certificateFile, const QString &keyFile, KeyKind kind,
                     const QString &commonName)
{
    QStringList arguments{QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-nodes"),
                          QStringLiteral("-days"), QStringLiteral("2")};
    if (kind == KeyKind::Rsa)
        arguments += {QStringLiteral("-newkey"), QStringLiteral("rsa:2048")};
    else
        arguments += {QStringLiteral("-newkey"), QStringLiteral("ec"), QStringLiteral("-pkeyopt"),
                      QStringLiteral("ec_paramgen_curve:prime256v1")};
    arguments +=
        {QStringLiteral("-subj"),   QString(QStringLiteral("/CN=") + commonName),
         QStringLiteral("-addext"), QStringLiteral("subjectAltName=DNS:localhost,IP:127.0.0.1"),
         QStringLiteral("-out"),    certificateFile,
         QStringLiteral("-keyout"), keyFile};
    QProcess process;
    process.start(QStringLiteral("openssl"), arguments);
    return process.waitForFinished() && process.exitStatus() == QProcess::NormalExit
        && process.exitCode() == 0;
}

} // namespace restdock::test
