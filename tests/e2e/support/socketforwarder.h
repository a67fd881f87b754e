// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QThread>

#include <memory>

class QTcpServer;

namespace restdock::test {

/// Passes TCP connections on to a unix socket, byte for byte, in a thread of its own.
///
/// restic can reach a REST server behind a unix socket itself only from 0.17 on ("http+unix"); with
/// Debian 12's 0.14 this stands in between. The server still gets and answers every request over its
/// unix socket.
class SocketForwarder : public QObject
{
public:
    explicit SocketForwarder(const QString &socketPath);
    ~SocketForwarder() override;

    quint16 port() const { return m_port; } ///< of 127.0.0.1; 0 if it could not listen
    int connectionCount() const;            ///< accepted so far

private:
    class Listener;

    QThread m_thread;
    Listener *m_listener = nullptr; // lives in m_thread, which deletes it at its end
    quint16 m_port = 0;
};

} // namespace restdock::test
