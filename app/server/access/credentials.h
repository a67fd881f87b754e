// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/server/access/secretbytes.h"

#include <QByteArray>

#include <optional>

namespace restdock {

/// A user name and a password, as a client sent them. The password is wiped with the object.
class Credentials
{
public:
    Credentials() = default; ///< nobody's

    /// Reads the value of an Authorization field in the Basic scheme (RFC 7617), as strictly as
    /// rest-server (Go): one space, padded base64, a colon. Anything else is nothing.
    static std::optional<Credentials> parse(QByteArrayView authorizationField);

    const QByteArray &user() const { return m_user; } ///< up to the first colon; may be empty
    QByteArrayView password() const { return m_decoded.view().sliced(m_passwordAt); }

private:
    QByteArray m_user;
    SecretBytes m_decoded;
    qsizetype m_passwordAt = 0;
};

} // namespace restdock
