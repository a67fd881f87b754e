// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/server/exchange.h"
#include "app/server/http/bodydecoder.h"
#include "app/server/net/inputbuffer.h"
#include "app/server/net/transport.h"

namespace restdock {

/// Moves one request's body from the transport into a sink, as far as both let it.
///
/// Holds no body bytes but those a full sink has not taken (one buffer at most). Knows no threads:
/// run() is called again whenever what stopped it has passed.
class BodyReceiver
{
public:
    enum class Step {
        Complete,   ///< the sink has the whole body
        MustWait,   ///< for the transport, as waitKind() says
        SinkFull,   ///< until the sink reports whenWritable()
        Yield,      ///< as much was moved as run() was told
        ClientGone, ///< the connection ended inside the body
        BadFraming, ///< the chunked coding is broken
        SinkFailed, ///< error() tells why
    };

    BodyReceiver(http::BodyDecoder &decoder, std::unique_ptr<BodySink> sink)
        : m_decoder(decoder),
          m_sink(std::move(sink))
    {
    }

    /// Yields after @p mostBytes, about.
    Step run(net::Transport &transport, net::InputBuffer &input, qint64 mostBytes);

    BodySink &sink() { return *m_sink; }
    std::unique_ptr<BodySink> takeSink() { return std::move(m_sink); }
    net::IoResult::Kind waitKind() const { return m_waitKind; }
    const Error &error() const { return m_error; }
    qint64 receivedBytes() const { return m_receivedBytes; }

private:
    std::optional<Step> receiveMore(net::Transport &transport, net::InputBuffer &input,
                                    qint64 mostBytes);
    std::optional<Step> deliver(QByteArrayView content);
    std::optional<Step> deliverHeld();

    http::BodyDecoder &m_decoder;
    std::unique_ptr<BodySink> m_sink;
    QByteArray m_held; // content that the sink had no room for
    net::IoResult::Kind m_waitKind = net::IoResult::Kind::WaitRead;
    Error m_error;
    qint64 m_receivedBytes = 0;
};

} // namespace restdock
