// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/e2e/support/restdockprocess.h"

#include <QByteArray>
#include <QByteArrayList>
#include <QIODevice>
#include <QList>
#include <QSslConfiguration>

#include <chrono>
#include <memory>
#include <utility>

namespace restdock::test {

/// One answer as it came over the wire.
struct WireResponse
{
    int status = 0;                                  ///< 0: no whole answer arrived; see problem
    QByteArray version;                              ///< "HTTP/1.1"
    QList<std::pair<QByteArray, QByteArray>> fields; ///< in order, values without outer white space
    QByteArray body;                                 ///< without the framing
    QByteArray problem; ///< why there is no whole answer, or what is wrong with it

    bool hasField(QByteArrayView name) const;
    /// The value of a field; several of the same name are joined by ", ".
    QByteArray field(QByteArrayView name) const;
    /// An error answer as rest-server gives it: this status, and a text that says why.
    bool isError(int expectedStatus) const;
    /// For a failure message: status, fields and what went wrong.
    QByteArray summary() const;
};

/// The bytes of one request: HTTP/1.1 with Host, and Content-Length when it has a body or its method
/// usually has one. @p fields are whole lines without their ends.
QByteArray requestBytes(const QByteArray &method, const QByteArray &target,
                        const QByteArray &body = {}, const QByteArrayList &fields = {});

/// @p content in the chunked coding, cut into chunks of these sizes in turn, with its last chunk.
QByteArray chunked(QByteArrayView content, const QList<qsizetype> &sizes);

/// A client that sends exact bytes and reads exact answers. Blocking; for tests only.
class WireClient
{
public:
    enum class Expect { Body, NoBody }; ///< an answer to HEAD has no body whatever its fields say

    explicit WireClient(const Endpoint &endpoint);
    /// Over TLS. Not connected when the handshake failed; the certificate is not checked.
    WireClient(const Endpoint &endpoint, const QSslConfiguration &tls);
    WireClient(WireClient &&) noexcept = default;
    WireClient &operator=(WireClient &&) noexcept = default;
    ~WireClient();

    bool isConnected() const;
    /// What the server showed and was agreed on; empty without TLS.
    QSslConfiguration tls() const;

    /// Puts bytes on their way without waiting; the event loop or a later call sends them.
    void queue(const QByteArray &bytes);
    /// Sends until the kernel took everything. False if the connection ended or @p patience ran out.
    bool send(const QByteArray &bytes,
              std::chrono::milliseconds patience = std::chrono::seconds(30));

    /// The next answer, interim ones (1xx) included.
    WireResponse read(Expect expect = Expect::Body,
                      std::chrono::milliseconds patience = std::chrono::seconds(15));
    /// The next answer if it has wholly arrived; status 0 otherwise. Takes nothing then.
    WireResponse tryRead(Expect expect = Expect::Body);
    /// send() of requestBytes() and read().
    WireResponse exchange(const QByteArray &method, const QByteArray &target,
                          const QByteArray &body = {}, const QByteArrayList &fields = {});

    /// True when the server closed the connection without sending anything more.
    bool isClosedByServer(std::chrono::milliseconds patience = std::chrono::seconds(5));
    /// Everything that has arrived and was not read as an answer.
    QByteArray unread();

    /// Leaves what arrives in the kernel from now on, as a client that is busy with something else,
    /// until the next read().
    void pauseReading();
    void closeSending(); ///< ends our direction only (FIN)
    void close();        ///< ends both directions as a finished program does
    void vanish();       ///< ends it as a crash or a broken network does (RST where there is one)

private:
    void takeWhatArrived();
    void setReadBufferSize(qint64 byteCount);
    int descriptor() const;

    std::unique_ptr<QIODevice> m_socket; // QTcpSocket, QSslSocket or QLocalSocket
    QByteArray m_received;
};

} // namespace restdock::test
