// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/ownrequest.h"

#include "app/server/net/socketio.h"

#include <openssl/err.h>
#include <openssl/ssl.h>

#include <array>
#include <cerrno>

namespace restdock {

void OwnRequest::FreeTls::operator()(ssl_ctx_st *context) const
{
    SSL_CTX_free(context);
}

void OwnRequest::FreeTls::operator()(ssl_st *connection) const
{
    SSL_free(connection);
}

OwnRequest::OwnRequest(int fd, bool usesTls, std::chrono::milliseconds patience)
    : m_fd(fd),
      m_deadline(patience)
{
    if (!usesTls)
        return;
    m_context.reset(SSL_CTX_new(TLS_client_method()));
    m_tls.reset(SSL_new(m_context.get()));
    SSL_set_fd(m_tls.get(), fd);
    SSL_set_connect_state(m_tls.get());
}

OwnRequest::~OwnRequest()
{
    net::closeSocket(m_fd);
}

bool OwnRequest::isAnswered(const QByteArray &target)
{
    const QByteArray request =
        "GET " + target + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
    const auto sent = retry(POLLOUT, [this, &request] {
        return m_tls ? SSL_write(m_tls.get(), request.constData(), int(request.size()))
                     : net::sendBytes(m_fd, request);
    });
    std::array<char, 512> buffer{};
    const auto received = sent > 0
        ? retry(POLLIN,
                [this, &buffer] {
                    return m_tls ? SSL_read(m_tls.get(), buffer.data(), int(buffer.size()))
                                 : net::receiveBytes(m_fd, buffer.data(), buffer.size());
                })
        : 0;
    return QByteArrayView(buffer.data(), received).startsWith("HTTP/1.");
}

/// What @p step moved at last; 0: nothing, and it never will, or not in time.
template<typename Step>
qint64 OwnRequest::retry(short interest, Step step)
{
    for (;;) {
        ERR_clear_error(); // what is asked for below reads the oldest one
        const qint64 moved = step();
        if (moved > 0)
            return moved;
        pollfd awaited{};
        awaited.fd = decltype(awaited.fd)(m_fd);
        awaited.events = whatFor(moved, interest);
        if (awaited.events == 0
            || net::pollSockets(&awaited, 1, int(m_deadline.remainingTime())) != 1)
            return 0;
    }
}

/// What to wait for after @p result, where @p interest would move bytes; 0: nothing helps.
short OwnRequest::whatFor(qint64 result, short interest) const
{
    if (!m_tls)
        return result < 0 && (errno == EAGAIN || errno == ENOTCONN) ? interest : short(0);
    switch (SSL_get_error(m_tls.get(), int(result))) {
    case SSL_ERROR_WANT_READ: return POLLIN;
    case SSL_ERROR_WANT_WRITE: return POLLOUT;
    default: return 0;
    }
}

} // namespace restdock
