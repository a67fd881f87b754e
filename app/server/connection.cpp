// SPDX-License-Identifier: GPL-3.0-or-later
// Heads, request bodies and endings; answers are in connectionreply.cpp.
#include "app/server/connection.h"

#include "app/server/connectionhome.h"

#include <QLoggingCategory>

#include <algorithm>
#include <array>
#include <utility>

namespace restdock {

namespace {

using net::Interest;
using net::IoResult;

Q_LOGGING_CATEGORY(logConnection, "restdock.server.connection", QtInfoMsg)

constexpr qint64 headReadBytes = 32 * 1024; // a head and, mostly, the body of a small upload
constexpr std::chrono::nanoseconds longestPause = std::chrono::seconds(1);
constexpr auto requestLingerMs = 2;
constexpr auto mostLingering = 8; // the other workers are free for others

/// Marks, for this thread, the connection whose requests are being taken. A reply given within
/// RequestHandler::handle() then returns to takeRequests(), which goes on; one given elsewhere arms
/// the descriptor. Asking the connection itself would be a race: it may have another owner already.
class Taking
{
public:
    explicit Taking(const Connection *connection)
    {
        s_connection = connection;
        s_replied = false;
    }
    ~Taking() { s_connection = nullptr; }
    Taking(const Taking &) = delete;
    Taking &operator=(const Taking &) = delete;

    static bool isUnderWay(const Connection *connection) { return s_connection == connection; }
    static void setReplied() { s_replied = true; }
    static bool hasReplied() { return s_replied; }

private:
    static inline thread_local const Connection *s_connection = nullptr;
    static inline thread_local bool s_replied = false;
};

} // namespace

Connection::Connection(ConnectionContext &context, ConnectionHome &home,
                       std::unique_ptr<net::Transport> transport, QByteArray client,
                       ConnectionLimiter::Place place)
    : m_context(context),
      m_home(home),
      m_transport(std::move(transport)),
      m_client(std::move(client)),
      m_place(std::move(place)),
      m_deadline(context.limits),
      m_parser(context.limits.head),
      m_record(context)
{
}

Connection::~Connection() = default;

void Connection::start()
{
    m_deadline.set(m_context.limits.headTimeout);
    if (!m_home.loop().add(fd(), Interest::Read, this))
        close(); // the kernel has no room for one more, and nobody would ever tell of it
}

void Connection::onReady()
{
    switch (m_waiting) {
    case Waiting::ForHead: readHead(); break;
    case Waiting::ForBody:
        m_context.workers.start([self = shared_from_this()] { self->runReceiver(); });
        break;
    case Waiting::ToFlush: flush(); break;
    case Waiting::ToSend: sendQuickly(); break;
    case Waiting::ToDrain: drain(); break;
    }
}

// ---- Heads

void Connection::readHead()
{
    std::array<char, headReadBytes> buffer;
    const auto received = m_transport->read(buffer.data(), buffer.size());
    switch (received.kind) {
    case IoResult::Kind::Done:
        if (m_idle.exchange(false))
            m_deadline.set(m_context.limits.headTimeout);
        m_input.append(QByteArrayView(buffer.data(), qsizetype(received.bytes)));
        takeRequests();
        break;
    case IoResult::Kind::WaitRead:
    case IoResult::Kind::WaitWrite: wait(Waiting::ForHead, received.kind); break;
    case IoResult::Kind::Closed:
    case IoResult::Kind::Failed:
    case IoResult::Kind::NoFile: close(); break;
    }
}

/// Answers what has arrived, one request after the other, as long as the handler replies at once.
void Connection::takeRequests()
{
    while (!m_input.isEmpty()) {
        auto outcome = m_parser.parse(m_input.view());
        if (const auto *error = std::get_if<http::HeadError>(&outcome)) {
            refuseHead(*error);
            return;
        }
        auto *complete = std::get_if<http::HeadParser::Complete>(&outcome);
        if (!complete) {
            m_idle = false;
            if (!m_deadline.isSet()) // a pipelined head of which only a part has come
                m_deadline.set(m_context.limits.headTimeout);
            wait(Waiting::ForHead, IoResult::Kind::WaitRead);
            return;
        }
        m_input.consume(complete->consumed);
        const Taking taking(this);
        beginExchange(std::move(complete->head));
        if (!Taking::hasReplied())
            return; // somebody else owns the connection now
    }
    m_idle = true;
    if (m_context.stopping) {
        close();
        return;
    }
    m_deadline.set(m_context.limits.idleTimeout);
    awaitRequest();
}

/// On a worker, a client that goes on at once is waited for there: through the loop every request
/// costs one more switch of threads. After the task, so that nothing of the last request is kept;
/// a task that answers several clients, as /health does, waits for the first one only.
void Connection::awaitRequest()
{
    auto &workers = m_context.workers;
    const bool mayLinger =
        workers.isCurrent() && !workers.isBusy() && m_context.lingering < mostLingering;
    if (!mayLinger
        || !workers.tryAfterThis([self = shared_from_this()] { self->lingerForRequest(); }))
        wait(Waiting::ForHead, IoResult::Kind::WaitRead);
}

void Connection::lingerForRequest()
{
    ++m_context.lingering;
    const bool isThere = m_transport->hasBufferedInput()
        || m_transport->waitFor(IoResult::Kind::WaitRead, requestLingerMs);
    --m_context.lingering;
    if (isThere)
        readHead();
    else
        wait(Waiting::ForHead, IoResult::Kind::WaitRead);
}

void Connection::beginExchange(http::RequestHead head)
{
    m_deadline.clear();
    m_head = std::move(head);
    m_decoder = http::BodyDecoder(m_head.framing, m_head.contentLength);
    m_record.begin(m_client);
    m_record.activity().method = m_head.methodName.toByteArray();
    m_record.activity().target = m_head.target.toByteArray();
    m_continueSent = false;
    m_clientGone = false;
    m_context.handler.handle(shared_from_this());
}

void Connection::refuseHead(const http::HeadError &error)
{
    m_head = {};
    m_badHead = true; // where the next request begins is unknown
    m_decoder = {};
    m_record.begin(m_client);
    const QByteArray body = QByteArray(error.reason) + '\n';
    http::ResponseHead answer(error.status);
    answer.add("Content-Type", "text/plain; charset=utf-8").contentLength(body.size());
    reply(std::move(answer), body);
}

// ---- Request bodies

void Connection::receiveBody(std::unique_ptr<BodySink> sink, Completion<void> done)
{
    m_receiver.emplace(m_decoder, std::move(sink));
    m_received = std::move(done);
    m_deadline.beginTransfer();
    m_context.workers.runHere([self = shared_from_this()] {
        self->sendContinue();
        self->runReceiver();
    });
}

void Connection::sendContinue()
{
    if (!m_head.expectsContinue || !m_input.isEmpty() || m_decoder.atEnd())
        return;
    m_continueSent = true;
    // A client that waits for this has read everything before it, so there is room for 25 bytes.
    // If it is not taken all the same, the client goes on by itself after a while (RFC 9110 10.1.1).
    m_transport->write("HTTP/1.1 100 Continue\r\n\r\n", false);
}

/// Worker thread. A sender that keeps up is waited for here for a moment: going through the loop
/// costs two thread switches a buffer.
void Connection::runReceiver()
{
    using Step = BodyReceiver::Step;
    auto &limit = m_context.receiving;
    for (;;) {
        if (pause(Waiting::ForBody, limit))
            return;
        m_deadline.holdTransfer(); // a disk may have to be waited for
        const auto step = m_receiver->run(*m_transport, m_input, limit.portion(workerYieldBytes));
        const qint64 received = m_receiver->receivedBytes();
        const qint64 receivedNow = m_record.received(received);
        limit.charge(receivedNow);
        m_deadline.setForTransfer(received);
        switch (step) {
        case Step::Complete: bodyArrived(); return;
        case Step::MustWait:
            if (receivedNow >= lingerWorthBytes
                && m_transport->waitFor(m_receiver->waitKind(), lingerMs))
                continue;
            wait(Waiting::ForBody, m_receiver->waitKind());
            return;
        case Step::SinkFull:
            m_deadline.holdTransfer(); // the storage is waited for, not the client
            m_receiver->sink().whenWritable([self = shared_from_this()] {
                self->m_context.workers.start([self] { self->runReceiver(); });
            });
            return;
        case Step::Yield:
            if (!m_context.workers.isBusy())
                continue;
            m_context.workers.start([self = shared_from_this()] { self->runReceiver(); });
            return;
        case Step::ClientGone:
            m_clientGone = true;
            bodyFailed({ErrorCode::Cancelled, QStringLiteral("the client went away")});
            return;
        case Step::BadFraming:
            bodyFailed(
                {ErrorCode::InvalidArgument, QStringLiteral("the chunked body is malformed")});
            return;
        case Step::SinkFailed: bodyFailed(m_receiver->error()); return;
        }
    }
}

void Connection::bodyArrived()
{
    m_deadline.clear();
    auto sink = m_receiver->takeSink();
    m_receiver.reset();
    auto &borrowed = *sink;
    // The sink lives as long as its last operation.
    borrowed.finish([sink = std::move(sink), done = std::move(m_received)](
                        Result<void> result) mutable { done(std::move(result)); });
}

void Connection::bodyFailed(Error error)
{
    m_deadline.clear();
    m_receiver.reset(); // gives up the upload before the client hears of it
    auto done = std::move(m_received);
    done(std::move(error));
}

// ---- Endings

void Connection::nextRequest()
{
    m_deadline.clear();
    if (Taking::isUnderWay(this)) {
        Taking::setReplied();
        return;
    }
    if (!m_input.isEmpty() || m_context.stopping) {
        m_home.loop().post([self = shared_from_this()] { self->takeRequests(); });
        return;
    }
    m_deadline.set(m_context.limits.idleTimeout);
    m_idle = true;
    // A stop that began just now either sees us idle or is seen here.
    if (m_context.stopping)
        m_transport->shutdownNow();
    awaitRequest();
}

void Connection::beginDrain()
{
    m_deadline.set(m_context.limits.drainTimeout);
    const auto until = m_ending == Ending::DrainAndKeepAlive ? Drain::Until::BodyEnd
        : m_ending == Ending::Linger                         ? Drain::Until::Closed
                                                             : Drain::Until::Now;
    m_drain.emplace(until, *m_transport, m_context.limits.drainBytes);
    drain();
}

void Connection::drain()
{
    switch (m_drain->run(*m_transport, m_input, m_decoder, m_deadline)) {
    case Drain::Step::BodyEnded: nextRequest(); break;
    case Drain::Step::MustWait: wait(Waiting::ToDrain, m_drain->waitKind()); break;
    case Drain::Step::Yield:
        m_waiting = Waiting::ToDrain;
        m_home.loop().post([self = shared_from_this()] { self->onReady(); }); // last act
        break;
    case Drain::Step::Over: close(); break;
    }
}

/// The answer cannot be finished.
void Connection::abandon()
{
    if (const auto *error = m_sender ? m_sender->sourceError() : nullptr) {
        qCWarning(logConnection, "%s %s was cut off after %lld of %lld bytes: %s",
                  m_record.activity().method.constData(), m_record.activity().target.constData(),
                  m_sender->sentBytes(), m_sender->sentBytes() + m_sender->leftBytes(),
                  qPrintable(error->message));
    }
    m_record.end(m_head);
    close();
}

void Connection::close()
{
    m_receiver.reset();
    m_sender.reset();
    m_home.loop().remove(fd());
    m_transport->shutdownNow();
    m_home.release(this); // last act: the home may let go at once
}

void Connection::wait(Waiting reason, IoResult::Kind kind)
{
    m_waiting = reason;
    if (kind == IoResult::Kind::WaitRead && m_transport->hasBufferedInput()) {
        m_home.loop().post([self = shared_from_this()] { self->onReady(); });
        return;
    }
    const auto interest = kind == IoResult::Kind::WaitWrite ? Interest::Write : Interest::Read;
    m_home.loop().arm(fd(), interest, this); // last act
}

/// Whether a transfer has to make a pause for @p limit, which then has begun: the last act. The
/// client is not to blame for it. In a server that stops nothing pauses.
bool Connection::pause(Waiting reason, const SpeedLimit &limit)
{
    const auto delay = std::min(limit.delay(), longestPause);
    if (delay.count() == 0 || m_context.stopping)
        return false;
    m_deadline.holdTransfer();
    m_waiting = reason;
    m_home.loop().postAfter(delay, [self = shared_from_this()] { self->onReady(); });
    return true;
}

} // namespace restdock
