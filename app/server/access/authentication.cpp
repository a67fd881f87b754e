// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/access/authentication.h"

#include "app/server/access/authenticator.h"

namespace restdock {

void NoAuthentication::authenticate(const Exchange &, Completion<QByteArray> done)
{
    done(QByteArray());
}

void ProxyAuthentication::authenticate(const Exchange &exchange, Completion<QByteArray> done)
{
    const auto name = exchange.head().field(m_fieldName);
    if (name && !name->isEmpty())
        done(name->toByteArray());
    else
        done(Error{ErrorCode::SignInRequired, QStringLiteral("the proxy named no user")});
}

void PasswordAuthentication::authenticate(const Exchange &exchange, Completion<QByteArray> done)
{
    m_authenticator.authenticate(exchange.head().field("Authorization"), exchange.client(),
                                 std::move(done));
}

} // namespace restdock
