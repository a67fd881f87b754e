// SPDX-License-Identifier: GPL-3.0-or-later
#include "connection.h"

#include "cleanup.h"
#include "headfields.h"

#include <netinet/in.h>
#include <netinet/tcp.h>
#include <openssl/ssl.h>
#include <sys/sendfile.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <charconv>
#include <cstring>

namespace restdock::bench {

namespace {

constexpr std::size_t bufferBytes = 256 * 1024;
constexpr std::size_t headBytes = 1024; ///< asked for at first, so that little of a body is copied
constexpr int patienceSeconds = 60;

/// One for all connections; the certificate is our own, so nothing is verified.
SSL_CTX *tlsContext()
{
    static SSL_CTX *const context = SSL_CTX_new(TLS_client_method());
    return context;
}

sockaddr_in loopback(std::uint16_t port)
{
    sockaddr_in address = {};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    return address;
}

std::string_view asText(std::span<const unsigned char> bytes)
{
    return {static_cast<const char *>(static_cast<const void *>(bytes.data())), bytes.size()};
}

} // namespace

Connection::Connection(const Endpoint &endpoint) : m_buffer(bufferBytes)
{
    m_socket = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    const sockaddr_in address = loopback(endpoint.port);
    const void *generic = &address;
    if (m_socket < 0
        || connect(m_socket, static_cast<const sockaddr *>(generic), sizeof address) != 0)
        abortRunErrno("cannot connect to port " + std::to_string(endpoint.port));
    const int on = 1;
    setsockopt(m_socket, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    const timeval patience{.tv_sec = patienceSeconds, .tv_usec = 0};
    setsockopt(m_socket, SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience);
    setsockopt(m_socket, SOL_SOCKET, SO_SNDTIMEO, &patience, sizeof patience);
    if (endpoint.tls)
        startTls();
}

Connection::~Connection()
{
    if (m_tls)
        SSL_shutdown(m_tls);
    SSL_free(m_tls);
    close(m_socket);
}

void Connection::startTls()
{
    m_tls = SSL_new(tlsContext());
    if (!m_tls || SSL_set_fd(m_tls, m_socket) != 1 || SSL_connect(m_tls) != 1)
        abortRun("the TLS handshake failed");
}

/// A server that refuses an upload answers and closes while we still send: its status says why.
void Connection::failSending()
{
    const int systemError = errno;
    char text[256] = {};
    const ssize_t got = m_tls ? 0 : recv(m_socket, text, sizeof text - 1, MSG_DONTWAIT);
    std::string message =
        std::string("the server stopped taking an upload: ") + std::strerror(systemError);
    if (got > 0)
        message += "; it answered " + std::string(text).substr(0, std::string(text).find('\r'));
    abortRun(message);
}

void Connection::send(std::string_view bytes, bool more)
{
    while (!bytes.empty()) {
        const ssize_t sent = m_tls
            ? SSL_write(m_tls, bytes.data(), static_cast<int>(std::min(bytes.size(), bufferBytes)))
            : ::send(m_socket, bytes.data(), bytes.size(), MSG_NOSIGNAL | (more ? MSG_MORE : 0));
        if (sent <= 0)
            failSending();
        bytes.remove_prefix(static_cast<std::size_t>(sent));
    }
}

void Connection::send(std::span<const unsigned char> bytes, bool more)
{
    send(asText(bytes), more);
}

void Connection::sendFile(int file, std::span<const unsigned char> content)
{
    if (m_tls) {
        send(content);
        return;
    }
    off_t offset = 0;
    const auto end = static_cast<off_t>(content.size());
    while (offset < end) {
        if (sendfile(m_socket, file, &offset, static_cast<std::size_t>(end - offset)) <= 0)
            failSending();
    }
}

std::int64_t Connection::receive(char *buffer, std::size_t bytes, int flags)
{
    const ssize_t got = m_tls ? SSL_read(m_tls, buffer, static_cast<int>(bytes))
                              : recv(m_socket, buffer, bytes, flags);
    if (got > 0)
        return got;
    if (got < 0 && !m_tls && (errno == EAGAIN || errno == EWOULDBLOCK))
        abortRun("no answer within " + std::to_string(patienceSeconds) + " s");
    abortRun("the server closed the connection in the middle of an exchange");
}

/// Receives more behind what is buffered.
void Connection::fill(std::size_t atMost)
{
    if (m_begin == m_end) {
        m_begin = m_end = 0;
    } else if (m_end == m_buffer.size()) {
        std::memmove(m_buffer.data(), &m_buffer[m_begin], m_end - m_begin);
        m_end -= m_begin;
        m_begin = 0;
        if (m_end == m_buffer.size())
            abortRun("the server sent a head or chunk line of more than 256 KiB");
    }
    const std::size_t room = std::min(atMost, m_buffer.size() - m_end);
    m_end += static_cast<std::size_t>(receive(&m_buffer[m_end], room, 0));
}

std::string_view Connection::buffered() const
{
    return {m_buffer.data() + m_begin, m_end - m_begin};
}

Connection::Head Connection::receiveHead()
{
    std::size_t end = buffered().find("\r\n\r\n");
    while (end == std::string_view::npos) {
        fill(headBytes);
        end = buffered().find("\r\n\r\n");
    }
    const std::string_view text = buffered().substr(0, end + 2);
    Head head;
    head.status = statusOf(text);
    head.chunked = fieldOf(text, "transfer-encoding").ends_with("chunked");
    const std::string_view length = fieldOf(text, "content-length");
    std::from_chars(length.data(), length.data() + length.size(), head.contentLength);
    if (head.status == 0)
        abortRun("not an HTTP/1.1 answer: " + std::string(text.substr(0, 80)));
    m_begin += end + 4;
    return head;
}

void Connection::receiveBody(std::int64_t bytes, BodyUse use, Answer &answer)
{
    answer.bodyBytes += bytes;
    while (bytes > 0) {
        const auto wanted =
            static_cast<std::size_t>(std::min(bytes, static_cast<std::int64_t>(m_buffer.size())));
        if (m_begin == m_end && use == BodyUse::Discard && !m_tls) {
            bytes -= receive(m_buffer.data(), wanted, MSG_TRUNC); // tcp(7): drops, does not copy
            continue;
        }
        if (m_begin == m_end)
            fill(m_buffer.size());
        const std::size_t used = std::min(wanted, m_end - m_begin);
        if (use == BodyUse::CountObjects) {
            const std::string_view part = buffered().substr(0, used);
            answer.objects += std::count(part.begin(), part.end(), '{');
        }
        m_begin += used;
        bytes -= static_cast<std::int64_t>(used);
    }
}

/// The next line of a chunked body, without its end; good until the next fill().
std::string_view Connection::receiveLine()
{
    std::size_t end = buffered().find("\r\n");
    while (end == std::string_view::npos) {
        fill(m_buffer.size());
        end = buffered().find("\r\n");
    }
    const std::string_view line = buffered().substr(0, end);
    m_begin += end + 2;
    return line;
}

/// Chunks are small (Go: 2 to 4 KiB), so they are received many at a time even to be discarded.
void Connection::receiveChunks(BodyUse use, Answer &answer)
{
    for (;;) {
        const std::string_view line = receiveLine();
        std::int64_t bytes = -1;
        std::from_chars(line.data(), line.data() + line.size(), bytes, 16);
        if (bytes < 0)
            abortRun("a broken chunk line: " + std::string(line.substr(0, 80)));
        if (m_begin == m_end && bytes > 0)
            fill(m_buffer.size());
        receiveBody(bytes, use, answer);
        if (!receiveLine().empty())
            abortRun("a chunk is longer than announced, or there are trailers");
        if (bytes == 0)
            return;
    }
}

Answer Connection::receiveAnswer(BodyUse use)
{
    const Head head = receiveHead();
    Answer answer{.status = head.status};
    if (use == BodyUse::None)
        answer.bodyBytes = head.contentLength;
    else if (head.chunked)
        receiveChunks(use, answer);
    else if (head.contentLength >= 0)
        receiveBody(head.contentLength, use, answer);
    else if (head.status != 204 && head.status != 304)
        abortRun("an answer without Content-Length on a connection to be kept");
    return answer;
}

} // namespace restdock::bench
