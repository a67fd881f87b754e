// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/server/exchange.h"
#include "app/server/net/transport.h"

#include <atomic>
#include <optional>

namespace restdock {

/// Moves one response's body from a source to the transport, as far as both let it: from a file by
/// the kernel (sendfile), else piece by piece with at most one piece in memory.
///
/// Knows no threads: run() is called again whenever what stopped it has passed.
class BodySender
{
public:
    enum class Step {
        Complete,
        MustWait,   ///< for the transport, as waitKind() says
        Reading,    ///< the source will call back; the callback given to run() then runs
        Yield,      ///< as much was moved as run() was told
        WouldBlock, ///< only for Pace::Quick: the disk has to be waited for
        Failed,     ///< the connection is broken, or the source failed or ended early
    };

    enum class Pace {
        Quick,  ///< on an I/O thread: only what is in memory, and not too much of it
        Patient ///< on a worker thread
    };

    BodySender(std::unique_ptr<BodySource> source, qint64 bodyBytes);

    /// Yields after @p mostBytes, about. @p resume is kept only for Step::Reading, and called once, on
    /// any thread.
    Step run(net::Transport &transport, Pace pace, qint64 mostBytes, std::function<void()> resume);

    net::IoResult::Kind waitKind() const { return m_waitKind; }
    qint64 sentBytes() const { return m_total - m_left; }
    qint64 leftBytes() const { return m_left; }
    /// After Step::Failed: why the source could not go on; null if it was the connection.
    const Error *sourceError() const { return m_sourceError ? &*m_sourceError : nullptr; }
    bool isFile() const { return m_source->fileDescriptor() >= 0; }

private:
    net::IoResult sendSome(net::Transport &transport, qint64 mostBytes);
    bool isNextInMemory();
    enum class Piece { Ready, Pending, Failed };
    Piece readPiece(std::function<void()> resume);

    std::unique_ptr<BodySource> m_source;
    qint64 m_total;
    qint64 m_left;
    qint64 m_inMemoryUntil = 0; ///< of the body, as it was when it was looked at
    QByteArray m_piece;         // of a source without a file
    qsizetype m_pieceSent = 0;
    net::IoResult::Kind m_waitKind = net::IoResult::Kind::WaitWrite;

    std::optional<Error> m_sourceError;

    struct Reading;
    std::shared_ptr<Reading> m_reading;
};

} // namespace restdock
