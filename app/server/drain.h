// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/server/connectiondeadline.h"
#include "app/server/http/bodydecoder.h"
#include "app/server/net/inputbuffer.h"
#include "app/server/net/transport.h"

namespace restdock {

/// Reads what a client still sends after its answer, so that it gets that: closing a socket with
/// unread bytes makes the system send a reset, which overtakes the answer at the client.
///
/// Knows no threads: run() is called again when what stopped it has passed.
class Drain
{
public:
    /// How far to read.
    enum class Until {
        BodyEnd, ///< the next request may follow; of a body that turns out too long: Closed
        Closed,  ///< until the client has stopped
        Now,     ///< what is there already
    };
    enum class Step {
        BodyEnded,
        MustWait, ///< for the transport, as waitKind() says
        Yield,    ///< there is more; others of this thread have their turn first
        Over,     ///< the connection has to be closed
    };

    /// Ends what is sent on @p transport unless the connection shall stay.
    Drain(Until until, net::Transport &transport, qint64 mostBytes);

    Step run(net::Transport &transport, net::InputBuffer &input, http::BodyDecoder &decoder,
             const ConnectionDeadline &deadline);
    net::IoResult::Kind waitKind() const { return m_waitKind; }

private:
    Step runToBodyEnd(net::Transport &transport, net::InputBuffer &input,
                      http::BodyDecoder &decoder, const ConnectionDeadline &deadline);
    Step runToClose(net::Transport &transport, const ConnectionDeadline &deadline);

    Until m_until;
    const qint64 m_mostBytes; // of a body that is read to its end
    qint64 m_bytes = 0;       // of that body
    net::IoResult::Kind m_waitKind = net::IoResult::Kind::WaitRead;
};

} // namespace restdock
