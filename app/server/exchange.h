// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/server/activity.h"
#include "app/server/http/requesthead.h"
#include "app/server/http/responsehead.h"
#include "storage/completion.h"

#include <QByteArray>

#include <functional>
#include <memory>

namespace restdock {

/// Takes a request's body as it arrives. Used by one thread at a time, on worker threads.
class BodySink
{
public:
    BodySink() = default;
    BodySink(const BodySink &) = delete;
    BodySink &operator=(const BodySink &) = delete;
    virtual ~BodySink() = default; ///< without finish(): the request was given up

    /// Takes bytes from the front of @p content; fewer than offered means full until whenWritable()
    /// reports. An Error ends the body.
    virtual Result<qint64> write(QByteArrayView content) = 0;
    virtual void whenWritable(std::function<void()> ready) = 0;
    /// The body has arrived whole. Last call.
    virtual void finish(Completion<void> done) = 0;
};

/// Delivers a response's body. Used by one thread at a time.
class BodySource
{
public:
    BodySource() = default;
    BodySource(const BodySource &) = delete;
    BodySource &operator=(const BodySource &) = delete;
    virtual ~BodySource() = default;

    /// A file whose bytes from fileOffset() on are the body, or -1: then read() is used.
    virtual int fileDescriptor() const { return -1; }
    virtual qint64 fileOffset() const { return 0; }
    /// The next 1 to @p maxBytes bytes; an empty array at the end. One call at a time.
    virtual void read(qint64 maxBytes, Completion<QByteArray> done) = 0;
};

/// One request and its answer, as a handler sees them.
///
/// A handler owns the exchange from RequestHandler::handle() until it replies, on any thread, one
/// thread at a time. It replies exactly once; what it has not read of the body is dealt with.
class Exchange
{
public:
    Exchange() = default;
    Exchange(const Exchange &) = delete;
    Exchange &operator=(const Exchange &) = delete;
    virtual ~Exchange() = default;

    virtual const http::RequestHead &head() const = 0;

    /// The client's numeric address, "@" for a Unix socket.
    virtual const QByteArray &client() const = 0;

    /// What will be recorded of this request; the handler fills in what it learns.
    virtual Activity &activity() = 0;

    /// It is known and allowed: from here on those who watch see it as under way. At most once, and
    /// before receiveBody() and reply().
    virtual void announce() = 0;

    /// Streams the request's body into @p sink on worker threads, then reports on one of them: the
    /// sink's own result, or an Error if the body did not arrive (Cancelled: the client is gone;
    /// InvalidArgument: broken framing). At most once, and before reply().
    virtual void receiveBody(std::unique_ptr<BodySink> sink, Completion<void> done) = 0;

    /// Answers with a short body from memory. For HEAD the body is not sent.
    virtual void reply(http::ResponseHead head, QByteArray body = {}) = 0;

    /// Answers with @p bodyBytes bytes from @p body. The head already tells their number.
    virtual void reply(http::ResponseHead head, std::unique_ptr<BodySource> body,
                       qint64 bodyBytes) = 0;

    /// The answer most errors get, as rest-server (Go's http.Error) words it: the status' phrase as
    /// plain text. @p extra adds fields to the head.
    void replyStatus(int status, std::initializer_list<http::HeaderField> extra = {});
};

using ExchangePtr = std::shared_ptr<Exchange>;

/// What answers the requests of a server. Its thread safety is its own: handle() is called on every
/// I/O thread and must not block there.
class RequestHandler
{
public:
    RequestHandler() = default;
    RequestHandler(const RequestHandler &) = delete;
    RequestHandler &operator=(const RequestHandler &) = delete;
    virtual ~RequestHandler() = default;

    virtual void handle(ExchangePtr exchange) = 0;
};

} // namespace restdock
