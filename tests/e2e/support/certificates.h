// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace restdock::test {

enum class KeyKind { Rsa, Ecdsa };

/// Makes a key and a certificate of its own for localhost and 127.0.0.1 with openssl.
[[nodiscard]] bool makeCertificate(const QString &certificateFile, const QString &keyFile,
                                   KeyKind kind = KeyKind::Ecdsa,
                                   const QString &commonName = QStringLiteral("localhost"));

} // namespace restdock::test
