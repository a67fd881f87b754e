// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/tls/tlstransport.h"

#include "app/server/net/socketio.h"

#include <openssl/err.h>
#include <openssl/ssl.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>

namespace restdock {

namespace {

using net::IoResult;
using Kind = IoResult::Kind;

constexpr qint64 fileBufferBytes = 64 * 1024;

/// What a browser or a restic with http: instead of https: gets to see, as from Go's server.
constexpr QByteArrayView plainHttpAnswer = "HTTP/1.0 400 Bad Request\r\nConnection: close\r\n\r\n"
                                           "Client sent an HTTP request to an HTTPS server.\n";

struct SslDeleter
{
    void operator()(SSL *ssl) const { SSL_free(ssl); }
};

class TlsTransport final : public net::Transport
{
public:
    TlsTransport(int fd, SSL_CTX *context) : Transport(fd), m_ssl(SSL_new(context))
    {
        SSL_set_fd(m_ssl.get(), fd);
        SSL_set_accept_state(m_ssl.get());
    }

    /// OpenSSL gives one record at a time. A full one is probably not the last: taken together they
    /// cost the caller, who hashes and writes what comes, fewer calls.
    IoResult read(char *buffer, qint64 maxBytes) override
    {
        qint64 got = 0;
        while (got < maxBytes) {
            const auto part = readRecord(buffer + got, maxBytes - got);
            if (part.kind != Kind::Done)
                return got > 0 ? IoResult{Kind::Done, got} : part; // it will be the same again
            got += part.bytes;
            if (part.bytes < SSL3_RT_MAX_PLAIN_LENGTH)
                break;
        }
        return {Kind::Done, got};
    }

    IoResult write(QByteArrayView bytes, bool) override
    {
        ERR_clear_error();
        const auto wanted = int(std::min<qint64>(bytes.size(), 1 << 30));
        const auto sent = result(SSL_write(m_ssl.get(), bytes.data(), wanted));
        return sent.kind == Kind::Closed ? IoResult{Kind::Failed, 0} : sent;
    }

    /// A write that had to wait is repeated with the same bytes: the offset has not moved. All that
    /// was read is written, a record a call: it would have to be read again.
    IoResult sendFile(int fileFd, qint64 offset, qint64 byteCount) override
    {
        thread_local const auto buffer = std::make_unique_for_overwrite<char[]>(fileBufferBytes);
        const auto wanted = size_t(std::min(byteCount, fileBufferBytes));
        const auto got = ::pread(fileFd, buffer.get(), wanted, offset);
        if (got <= 0)
            return {Kind::NoFile, 0, got < 0 ? errno : 0};
        const QByteArrayView bytes(buffer.get(), got);
        qint64 sent = 0;
        while (sent < got) {
            const auto part = write(bytes.sliced(sent), true);
            if (part.kind != Kind::Done)
                return sent > 0 ? IoResult{Kind::Done, sent} : part;
            sent += part.bytes;
        }
        return {Kind::Done, sent};
    }

    IoResult discard(qint64 maxBytes) override
    {
        std::array<char, 16 * 1024> scratch;
        return read(scratch.data(), std::min<qint64>(maxBytes, scratch.size()));
    }

    /// OpenSSL counts what it has of a record that has not come whole, too, but read() cannot give
    /// that: who went on because of it would do so without end.
    bool hasBufferedInput() const override
    {
        return !m_awaitsRest && SSL_has_pending(m_ssl.get()) == 1;
    }

    void finishSending() override
    {
        if (!m_broken) {
            ERR_clear_error();
            SSL_shutdown(m_ssl.get()); // close_notify; the peer's is not waited for
        }
        Transport::finishSending();
    }

private:
    IoResult readRecord(char *buffer, qint64 maxBytes)
    {
        ERR_clear_error();
        const auto got =
            result(SSL_read(m_ssl.get(), buffer, int(std::min<qint64>(maxBytes, 1 << 30))));
        m_awaitsRest = got.kind == Kind::WaitRead;
        return got;
    }

    IoResult result(int returned)
    {
        if (returned > 0)
            return {Kind::Done, returned};
        switch (SSL_get_error(m_ssl.get(), returned)) {
        case SSL_ERROR_WANT_READ: return {Kind::WaitRead, 0};
        case SSL_ERROR_WANT_WRITE: return {Kind::WaitWrite, 0};
        case SSL_ERROR_ZERO_RETURN: return {Kind::Closed, 0};
        default:
            m_broken = true;
            if (ERR_GET_REASON(ERR_peek_last_error()) == SSL_R_HTTP_REQUEST)
                net::sendBytes(fd(), plainHttpAnswer);
            ERR_clear_error();
            return {Kind::Failed, 0};
        }
    }

    std::unique_ptr<SSL, SslDeleter> m_ssl;
    bool m_broken = false;
    bool m_awaitsRest = false; // all that had come was read, and was not enough
};

} // namespace

std::unique_ptr<net::Transport> makeTlsTransport(int fd, SSL_CTX *context)
{
    return std::make_unique<TlsTransport>(fd, context);
}

} // namespace restdock
