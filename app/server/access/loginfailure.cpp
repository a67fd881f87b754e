// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/access/loginfailure.h"

#include "app/server/access/quoted.h"

#include <QDateTime>

namespace restdock {

namespace {

/// One word of the line: what could end it becomes '_'.
QByteArray word(QByteArrayView text)
{
    if (text.isEmpty())
        return "-";
    QByteArray result = text.toByteArray();
    for (char &c : result) {
        const auto byte = quint8(c);
        if (byte <= 0x20 || byte == 0x7f || c == '"' || c == '\\')
            c = '_';
    }
    return result;
}

QByteArray utc(std::chrono::system_clock::time_point time)
{
    const auto sinceEpoch =
        std::chrono::duration_cast<std::chrono::milliseconds>(time.time_since_epoch());
    return QDateTime::fromMSecsSinceEpoch(sinceEpoch.count(), Qt::UTC)
        .toString(Qt::ISODate)
        .toLatin1();
}

} // namespace

QByteArrayView reasonName(LoginFailure::Reason reason)
{
    switch (reason) {
    case LoginFailure::Reason::BadPassword: return "bad-password";
    case LoginFailure::Reason::UnknownUser: return "unknown-user";
    case LoginFailure::Reason::Malformed: return "malformed";
    case LoginFailure::Reason::RateLimited: return "rate-limited";
    }
    Q_UNREACHABLE();
}

QByteArray loginFailureLine(const LoginFailure &failure, QByteArrayView profile,
                            std::chrono::system_clock::time_point at)
{
    return utc(at) + ' ' + word(profile) + " WARN auth-fail ip=" + word(failure.client)
        + " user=" + quoted(failure.user) + " reason=" + reasonName(failure.reason).toByteArray();
}

} // namespace restdock
