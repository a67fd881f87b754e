// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QUrl>

#include <chrono>
#include <memory>
#include <optional>
#include <utility>

namespace restdock::drime {

struct HttpBody;

/// One request, as a value.
struct HttpRequest
{
    QByteArray method = "GET";
    QUrl url;
    QList<std::pair<QByteArray, QByteArray>> fields;
    std::shared_ptr<const HttpBody> body; ///< null: none
    /// Given up when nothing moves for so long: time for the service to work counts.
    std::chrono::milliseconds patience{std::chrono::seconds(30)};

    void addField(const QByteArray &name, const QByteArray &value) { fields.append({name, value}); }
};

/// How far an attempt got when no answer came.
enum class HttpFault {
    None,      ///< there is an answer
    NeverSent, ///< the service cannot have got the whole request
    Broken,    ///< the connection ended before the answer did
    TimedOut,
    Untrusted, ///< TLS could not be set up
};

/// The head of an answer, or why there is none.
struct HttpHead
{
    HttpFault fault = HttpFault::None;
    QByteArray faultName; ///< for the log; never an address
    int status = 0;
    QList<std::pair<QByteArray, QByteArray>> fields;

    std::optional<QByteArray> field(QByteArrayView name) const;
    /// What Retry-After asks for, whether as seconds or as a date; 0: nothing.
    std::chrono::milliseconds retryAfter() const;
};

struct HttpAnswer : HttpHead
{
    QByteArray body;
};

/// True when a request to @p url may carry what is meant for @p base: same scheme, host and port.
bool isSameOrigin(const QUrl &base, const QUrl &url);

/// True when data may be exchanged with @p url for a service at @p base: http only where the service
/// itself is plain http (a test on this machine).
bool isSafeTarget(const QUrl &base, const QUrl &url);

} // namespace restdock::drime
