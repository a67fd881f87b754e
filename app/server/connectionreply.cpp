// SPDX-License-Identifier: GPL-3.0-or-later
// The answers of a connection; what comes before them and after them is in connection.cpp.
#include "app/server/connection.h"

#include <utility>

namespace restdock {

namespace {

using net::IoResult;

constexpr qint64 quickYieldBytes = 2 * 1024 * 1024; // on an I/O thread

} // namespace

Connection::Ending Connection::planEnding() const
{
    const bool mayKeep = m_head.keepAlive && !m_context.stopping && !m_clientGone;
    if (m_badHead || m_decoder.hasError())
        return Ending::Linger;
    if (m_decoder.atEnd())
        return mayKeep ? Ending::KeepAlive : Ending::Close;
    // The body was not wanted. Whether a client that expected 100 sends it now is its choice, so
    // where the next request begins is unknown.
    const bool unknownBody = m_head.expectsContinue && !m_continueSent;
    if (!mayKeep || unknownBody || m_decoder.remainingBytes() > m_context.limits.drainBytes)
        return Ending::Linger;
    return Ending::DrainAndKeepAlive;
}

void Connection::reply(http::ResponseHead head, QByteArray body)
{
    sendHead(std::move(head), m_head.method == http::Method::Head ? QByteArray() : std::move(body));
}

void Connection::reply(http::ResponseHead head, std::unique_ptr<BodySource> body, qint64 bodyBytes)
{
    if (bodyBytes > 0 && m_head.method != http::Method::Head)
        m_sender.emplace(std::move(body), bodyBytes);
    sendHead(std::move(head), {});
}

void Connection::sendHead(http::ResponseHead head, QByteArray body)
{
    m_record.answered(head.status(), body.size());
    m_ending = planEnding();
    const bool keep = m_ending == Ending::KeepAlive || m_ending == Ending::DrainAndKeepAlive;
    m_output = head.finish(keep, m_head.minorVersion);
    m_output += body;
    m_outputSent = 0;
    m_deadline.beginTransfer();
    flush();
}

/// Any owner: a head nearly always fits into the socket's buffer at once.
void Connection::flush()
{
    while (m_outputSent < m_output.size()) {
        const auto rest = QByteArrayView(m_output).sliced(m_outputSent);
        const auto sent = m_transport->write(rest, m_sender.has_value());
        if (sent.mustWait()) {
            m_deadline.setForTransfer(m_outputSent);
            wait(Waiting::ToFlush, sent.kind);
            return;
        }
        if (sent.kind != IoResult::Kind::Done) {
            abandon();
            return;
        }
        m_outputSent += qsizetype(sent.bytes);
    }
    m_output = {};
    if (m_sender)
        sendQuickly();
    else
        replySent();
}

/// A file that is in memory is sent by whoever is here, mostly the I/O thread; what may have to wait
/// for a disk or a service goes to a worker.
void Connection::sendQuickly()
{
    using Step = BodySender::Step;
    if (!m_sender->isFile()) {
        m_context.workers.runHere([self = shared_from_this()] { self->runSender(); });
        return;
    }
    auto &limit = m_context.sending;
    if (pause(Waiting::ToSend, limit))
        return;
    const auto step =
        m_sender->run(*m_transport, BodySender::Pace::Quick, limit.portion(quickYieldBytes), {});
    limit.charge(m_record.sent(m_sender->sentBytes()));
    m_deadline.setForTransfer(m_sender->sentBytes());
    switch (step) {
    case Step::Complete: replySent(); break;
    case Step::MustWait: wait(Waiting::ToSend, m_sender->waitKind()); break;
    case Step::Yield: // the others of this thread have their turn first
        wait(Waiting::ToSend, IoResult::Kind::WaitWrite);
        break;
    case Step::WouldBlock:
    case Step::Reading:
        m_context.workers.runHere([self = shared_from_this()] { self->runSender(); });
        break;
    case Step::Failed: abandon(); break;
    }
}

/// Worker thread; waits a moment for a fast reader, as runReceiver() does for a sender.
void Connection::runSender()
{
    using Step = BodySender::Step;
    auto &limit = m_context.sending;
    for (;;) {
        if (pause(Waiting::ToSend, limit))
            return;
        const qint64 before = m_sender->sentBytes();
        const auto self = shared_from_this();
        const auto resume = [self] {
            self->m_context.workers.start([self] { self->runSender(); });
        };
        m_deadline.holdTransfer(); // while a storage is waited for, which may be from here on
        const auto step = m_sender->run(*m_transport, BodySender::Pace::Patient,
                                        limit.portion(workerYieldBytes), resume);
        if (step == Step::Reading)
            return; // the source's answer owns the connection
        const qint64 sent = m_sender->sentBytes();
        limit.charge(m_record.sent(sent));
        m_deadline.setForTransfer(sent);
        switch (step) {
        case Step::Complete: replySent(); return;
        case Step::MustWait:
            if (sent - before >= lingerWorthBytes
                && m_transport->waitFor(m_sender->waitKind(), lingerMs))
                continue;
            wait(Waiting::ToSend, m_sender->waitKind());
            return;
        case Step::Yield:
            if (!m_context.workers.isBusy())
                continue;
            m_context.workers.start(resume);
            return;
        case Step::Failed: abandon(); return;
        case Step::WouldBlock:
        case Step::Reading: return;
        }
    }
}

void Connection::replySent()
{
    m_record.end(m_head);
    m_sender.reset();
    m_head = {};
    if (m_ending == Ending::KeepAlive)
        nextRequest();
    else
        beginDrain();
}

} // namespace restdock
