// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

#include <memory>

namespace restdock::net {

/// How one non-blocking call on a transport ended.
struct IoResult
{
    enum class Kind {
        Done,      ///< `bytes` were moved (at least one)
        WaitRead,  ///< nothing moved; try again when the descriptor is readable
        WaitWrite, ///< nothing moved; try again when the descriptor is writable
        Closed,    ///< the peer has ended its side (reading only)
        Failed,    ///< the connection is broken
        NoFile,    ///< the file cannot be read to where it was asked for (sendFile only)
    };

    Kind kind = Kind::Failed;
    qint64 bytes = 0;
    int systemError = 0; ///< with NoFile: an errno, or 0 when the file is shorter than that

    bool mustWait() const { return kind == Kind::WaitRead || kind == Kind::WaitWrite; }
};

/// A connected stream socket, plain or with TLS; TCP or a Unix socket. Non-blocking; owns the
/// descriptor. Used by one thread at a time, but for shutdownNow().
class Transport
{
public:
    explicit Transport(int fd) : m_fd(fd) {}
    Transport(const Transport &) = delete;
    Transport &operator=(const Transport &) = delete;
    virtual ~Transport(); ///< closes the descriptor

    int fd() const { return m_fd; }

    virtual IoResult read(char *buffer, qint64 maxBytes) = 0;
    /// @p more: further bytes follow at once, so the kernel may wait to fill a packet.
    virtual IoResult write(QByteArrayView bytes, bool more) = 0;
    /// Sends up to @p byteCount bytes of the file @p fileFd from @p offset.
    virtual IoResult sendFile(int fileFd, qint64 offset, qint64 byteCount) = 0;
    /// Reads and forgets up to @p maxBytes.
    virtual IoResult discard(qint64 maxBytes) = 0;
    /// True when read() has bytes that the descriptor's readiness does not tell of.
    virtual bool hasBufferedInput() const { return false; }
    /// Tells the peer that nothing more will be sent.
    virtual void finishSending();

    /// Ends both directions at once: pending and later calls fail or report Closed, and a watched
    /// descriptor becomes ready. Any thread, as long as the transport lives.
    void shutdownNow() const;

    /// The same, and what was not sent yet is thrown away instead of being kept for a peer that does
    /// not read it.
    void abortNow() const;

    /// Waits in this thread, up to @p timeoutMs, for what the last call asked for. Worker threads
    /// only. False when it did not come.
    bool waitFor(IoResult::Kind wanted, int timeoutMs) const;

private:
    int m_fd;
};

/// A socket without TLS. Takes over @p fd, which must be non-blocking.
std::unique_ptr<Transport> makePlainTransport(int fd);

} // namespace restdock::net
