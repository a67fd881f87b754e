// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <chrono>

namespace restdock {

/// A login that was refused, as the log tells it. The client learns less: not why.
struct LoginFailure
{
    enum class Reason : quint8 { BadPassword, UnknownUser, Malformed, RateLimited };

    QByteArray client; ///< numeric address, "@" for a Unix socket
    QByteArray user;   ///< as sent, any bytes; empty if not understood
    Reason reason = Reason::BadPassword;

    bool operator==(const LoginFailure &) const = default;
};

/// "bad-password", "unknown-user", "malformed" or "rate-limited".
QByteArrayView reasonName(LoginFailure::Reason reason);

/// The line of the log, without its end, whose shape fail2ban relies on:
/// `2026-01-31T14:05:40Z home WARN auth-fail ip=192.168.1.30 user="bob" reason=bad-password`.
/// The user is escaped (see quoted()); an empty profile or client is "-".
QByteArray loginFailureLine(const LoginFailure &failure, QByteArrayView profile,
                            std::chrono::system_clock::time_point at);

} // namespace restdock
