// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/drain.h"

#include <array>

namespace restdock {

namespace {

using net::IoResult;

constexpr qint64 readBytes = 32 * 1024;
constexpr qint64 yieldBytes = 2 * 1024 * 1024; // of one run: a fast client never makes it wait

} // namespace

Drain::Drain(Until until, net::Transport &transport, qint64 mostBytes)
    : m_until(until),
      m_mostBytes(mostBytes)
{
    if (m_until != Until::BodyEnd)
        transport.finishSending();
}

Drain::Step Drain::run(net::Transport &transport, net::InputBuffer &input,
                       http::BodyDecoder &decoder, const ConnectionDeadline &deadline)
{
    return m_until == Until::BodyEnd ? runToBodyEnd(transport, input, decoder, deadline)
                                     : runToClose(transport, deadline);
}

Drain::Step Drain::runToBodyEnd(net::Transport &transport, net::InputBuffer &input,
                                http::BodyDecoder &decoder, const ConnectionDeadline &deadline)
{
    for (;;) {
        if (decoder.hasError() || m_bytes > m_mostBytes) {
            m_until = Until::Closed; // a chunked body that turns out too long to be worth it
            input = {};
            transport.finishSending();
            return runToClose(transport, deadline);
        }
        if (!input.isEmpty()) {
            const auto step = decoder.decode(input.view());
            m_bytes += step.consumed;
            input.consume(step.consumed);
        } else {
            std::array<char, readBytes> buffer;
            const auto received = transport.read(buffer.data(), buffer.size());
            if (received.mustWait()) {
                m_waitKind = received.kind;
                return Step::MustWait;
            }
            if (received.kind != IoResult::Kind::Done)
                return Step::Over;
            input.append(QByteArrayView(buffer.data(), qsizetype(received.bytes)));
        }
        if (decoder.atEnd())
            return Step::BodyEnded;
    }
}

Drain::Step Drain::runToClose(net::Transport &transport, const ConnectionDeadline &deadline)
{
    for (qint64 discarded = 0; discarded < yieldBytes;) {
        const auto received = transport.discard(readBytes);
        if (received.mustWait() && m_until == Until::Closed) {
            m_waitKind = received.kind;
            return Step::MustWait;
        }
        if (received.kind != IoResult::Kind::Done
            || deadline.isOver(ConnectionDeadline::Clock::now()))
            return Step::Over;
        discarded += received.bytes;
    }
    return Step::Yield;
}

} // namespace restdock
