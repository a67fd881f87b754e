// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/server/exchange.h"

#include <QByteArray>

namespace restdock {

class Authenticator;

/// The value of WWW-Authenticate that goes with every 401.
inline constexpr QByteArrayView loginChallenge = "Basic realm=\"restdock\", charset=\"UTF-8\"";

/// Finds out who sends a request, from its head alone.
class Authentication
{
public:
    Authentication() = default;
    Authentication(const Authentication &) = delete;
    Authentication &operator=(const Authentication &) = delete;
    virtual ~Authentication() = default;

    /// Reports the user's name. Errors: SignInRequired (401), RateLimited (429, with retryAfter),
    /// Unavailable (503). Any thread; does not block; @p done runs here or on another thread.
    virtual void authenticate(const Exchange &exchange, Completion<QByteArray> done) = 0;
};

/// Everybody may come in, and nobody has a name (--no-auth).
class NoAuthentication final : public Authentication
{
public:
    void authenticate(const Exchange &exchange, Completion<QByteArray> done) override;
};

/// A reverse proxy has checked the user and tells the name in a header field
/// (--proxy-auth-username). Whoever reaches the server past the proxy is believed too.
class ProxyAuthentication final : public Authentication
{
public:
    explicit ProxyAuthentication(QByteArray fieldName) : m_fieldName(std::move(fieldName)) {}
    void authenticate(const Exchange &exchange, Completion<QByteArray> done) override;

private:
    QByteArray m_fieldName;
};

/// HTTP Basic authentication against an htpasswd file.
class PasswordAuthentication final : public Authentication
{
public:
    explicit PasswordAuthentication(Authenticator &authenticator) : m_authenticator(authenticator)
    {
    }
    void authenticate(const Exchange &exchange, Completion<QByteArray> done) override;

private:
    Authenticator &m_authenticator;
};

} // namespace restdock
