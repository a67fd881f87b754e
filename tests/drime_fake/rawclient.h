// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QString>

#include <optional>
#include <utility>

namespace restdock::test {

/// What came back, as it came.
struct RawAnswer
{
    int status = 0;                                  ///< 0: no head arrived
    QList<std::pair<QByteArray, QByteArray>> fields; ///< names in lower case
    QByteArray body;
    bool isWhole = false;  ///< as many bytes as Content-Length says
    bool wasReset = false; ///< the connection ended by a reset

    QByteArray field(const QByteArray &lowerCaseName) const;
    QJsonObject json() const;
};

/// Sends one request on a connection of its own and waits for what comes. Never repeats anything,
/// follows nothing, adds nothing but Host and Content-Length.
class RawClient
{
public:
    using Fields = QList<std::pair<QByteArray, QByteArray>>;

    /// @p url has an IPv4 address as its host. @p timeoutMs: how long to wait for an answer that does not come.
    static RawAnswer send(const QByteArray &method, const QString &url, const Fields &fields,
                          const QByteArray &body = {}, int timeoutMs = 20'000);
};

} // namespace restdock::test
