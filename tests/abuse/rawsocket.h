// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

#include <utility>

namespace restdock::test {

/// Where a connection goes to, and which address of the loopback net it comes from.
struct Route
{
    quint16 port = 0;
    quint8 sourceNumber = 1;    ///< 127.0.0.n
    int receiveBufferBytes = 0; ///< 0: the system's default
};

/// A non-blocking TCP connection without a buffer of its own.
class RawSocket
{
public:
    enum class Kind { Done, WouldBlock, Ended, Failed };
    struct Outcome
    {
        Kind kind = Kind::Failed;
        qsizetype byteCount = 0; ///< with Done
    };

    RawSocket() = default;
    /// Begins to connect; on the loopback interface that is nearly always the end of it, too.
    explicit RawSocket(const Route &route);
    ~RawSocket() { close(); }
    RawSocket(RawSocket &&other) noexcept : m_fd(std::exchange(other.m_fd, -1)) {}
    RawSocket &operator=(RawSocket &&other) noexcept
    {
        std::swap(m_fd, other.m_fd);
        return *this;
    }

    bool isOpen() const { return m_fd >= 0; }
    int fd() const { return m_fd; }

    Outcome send(QByteArrayView bytes);
    Outcome read(char *buffer, qsizetype capacity);
    /// Waits until there is something to read; false after @p timeoutMs.
    bool waitForInput(int timeoutMs) const;

    void finishSending(); ///< FIN
    void close();
    void reset(); ///< closes with RST, as a crash or a broken network would

private:
    int m_fd = -1;
};

} // namespace restdock::test
