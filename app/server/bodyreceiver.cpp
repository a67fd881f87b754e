// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/bodyreceiver.h"

#include <algorithm>
#include <vector>

namespace restdock {

namespace {

using net::IoResult;

constexpr qint64 bufferBytes = 256 * 1024;
constexpr qint64 framingBytes = 1024; // read at once while a chunk's size line is awaited

/// One buffer a worker thread, whatever the number of uploads.
char *threadBuffer()
{
    thread_local std::vector<char> buffer(bufferBytes);
    return buffer.data();
}

} // namespace

BodyReceiver::Step BodyReceiver::run(net::Transport &transport, net::InputBuffer &input,
                                     qint64 mostBytes)
{
    const qint64 yieldAt = m_receivedBytes + mostBytes;
    if (const auto stop = deliverHeld())
        return *stop;
    for (;;) {
        if (m_decoder.atEnd())
            return Step::Complete;
        if (m_decoder.hasError())
            return Step::BadFraming;
        if (m_receivedBytes >= yieldAt)
            return Step::Yield;
        if (input.isEmpty()) {
            if (const auto stop = receiveMore(transport, input, yieldAt - m_receivedBytes))
                return *stop;
            continue;
        }
        const auto decoded = m_decoder.decode(input.view());
        const auto stop = deliver(decoded.content);
        input.consume(decoded.consumed);
        if (stop)
            return *stop;
    }
}

/// Body content goes straight from the socket through the thread's buffer to the sink; only the
/// chunked coding's framing passes through the input buffer.
std::optional<BodyReceiver::Step> BodyReceiver::receiveMore(net::Transport &transport,
                                                            net::InputBuffer &input,
                                                            qint64 mostBytes)
{
    const qint64 contiguous = m_decoder.contiguousBytes();
    const qint64 wanted =
        contiguous > 0 ? std::min({contiguous, bufferBytes, mostBytes}) : framingBytes;
    const auto received = transport.read(threadBuffer(), wanted);
    switch (received.kind) {
    case IoResult::Kind::Done: break;
    case IoResult::Kind::WaitRead:
    case IoResult::Kind::WaitWrite: m_waitKind = received.kind; return Step::MustWait;
    case IoResult::Kind::Closed:
    case IoResult::Kind::Failed:
    case IoResult::Kind::NoFile: return Step::ClientGone;
    }
    const QByteArrayView bytes(threadBuffer(), qsizetype(received.bytes));
    if (contiguous > 0)
        return deliver(m_decoder.decode(bytes).content);
    input.append(bytes);
    return {};
}

std::optional<BodyReceiver::Step> BodyReceiver::deliver(QByteArrayView content)
{
    m_receivedBytes += content.size();
    while (!content.isEmpty()) {
        auto taken = m_sink->write(content);
        if (!taken) {
            m_error = std::move(taken).error();
            return Step::SinkFailed;
        }
        content = content.sliced(qsizetype(*taken));
        if (*taken == 0) {
            m_held = content.toByteArray();
            return Step::SinkFull;
        }
    }
    return {};
}

std::optional<BodyReceiver::Step> BodyReceiver::deliverHeld()
{
    const QByteArray held = std::exchange(m_held, {});
    m_receivedBytes -= held.size(); // counted when it arrived
    return deliver(held);
}

} // namespace restdock
