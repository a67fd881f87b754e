// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/drime_fake/content.h"

#include <QJsonObject>
#include <QList>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

namespace restdock::drimefake {

/// A request's query, decoded once as PHP does ('+' is a space).
class Query
{
public:
    static Query parse(QByteArrayView text);

    bool has(QByteArrayView name) const { return find(name) != nullptr; }
    QByteArray value(QByteArrayView name) const; ///< empty when there is none
    std::optional<qint64> number(QByteArrayView name) const;
    const std::vector<std::pair<QByteArray, QByteArray>> &pairs() const { return m_pairs; }

private:
    const QByteArray *find(QByteArrayView name) const;

    std::vector<std::pair<QByteArray, QByteArray>> m_pairs;
};

/// The head of a request.
struct Request
{
    QByteArray method;
    QByteArray target;      ///< as sent
    QByteArray pathText;    ///< target without the query
    QList<QByteArray> path; ///< decoded segments
    Query query;
    std::vector<std::pair<QByteArray, QByteArray>> fields; ///< names in lower case
    qint64 contentLength = -1;                             ///< bytes; -1: none was sent
    bool isChunked = false;

    std::optional<QByteArray> field(QByteArrayView lowerCaseName) const;
};

/// How an answer reaches the client.
struct Delivery
{
    enum class Ending {
        Whole,   ///< as it should be
        Cut,     ///< the connection is closed after `bodyBytes` of the body
        Reset,   ///< the connection is reset after `bodyBytes` of the body; -1: before the head
        Silence, ///< nothing is ever sent
    };

    Ending ending = Ending::Whole;
    qint64 bodyBytes = -1;
    std::chrono::milliseconds delay{0};
    bool closesConnection = false;
};

struct Response
{
    int status = 200;
    std::vector<std::pair<QByteArray, QByteArray>> fields;
    QByteArray body;
    ContentRef content; ///< sent instead of `body`, from `offset`, `byteCount` bytes
    qint64 offset = 0;
    qint64 byteCount = 0;
    Delivery delivery;

    static Response json(const QJsonObject &object, int status = 200);
    static Response html(int status, const QByteArray &title);
    static Response xmlError(int status, const QByteArray &code, const QByteArray &message);

    qint64 bodySize() const { return content ? byteCount : body.size(); }
    bool isSuccess() const { return status >= 200 && status < 300; }
};

/// One request being served. Its destruction before finish() means that the client went away.
class Call
{
public:
    Call() = default;
    Call(const Call &) = delete;
    Call &operator=(const Call &) = delete;
    virtual ~Call() = default;

    /// The next bytes of the body.
    virtual void receive(QByteArrayView bytes) = 0;
    /// The connection is to be reset once this many bytes of the body came in.
    virtual std::optional<qint64> resetsAfterBodyBytes() const { return std::nullopt; }
    /// The body is complete. Once.
    virtual Response finish() = 0;
    /// How sending the answer ended: @p whole, and body bytes sent. Once, after finish().
    virtual void sent(bool whole, qint64 bodyBytes) = 0;
};

/// What answers the requests of a port.
class Service
{
public:
    Service() = default;
    Service(const Service &) = delete;
    Service &operator=(const Service &) = delete;
    virtual ~Service() = default;

    virtual std::unique_ptr<Call> begin(Request request) = 0;
};

} // namespace restdock::drimefake
