// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

using SSL = struct ssl_st;
using SSL_CTX = struct ssl_ctx_st;

namespace restdock::bench {

/// A server on loopback.
struct Endpoint
{
    std::uint16_t port = 0;
    bool tls = false;
};

struct Answer
{
    int status = 0;
    std::int64_t bodyBytes = 0; ///< as received; for HEAD as announced
    std::int64_t objects = 0;   ///< opening braces in the body, if they were to be counted
};

enum class BodyUse {
    None,         ///< the answer to HEAD
    Discard,      ///< on a plain connection the kernel drops the bytes without copying (MSG_TRUNC)
    CountObjects, ///< received and looked through
};

/// A blocking keep-alive HTTP/1.1 connection that costs as little as possible, because the client
/// shares the cores with the server it measures: no allocation per request, uploads by sendfile,
/// bodies dropped in the kernel. Every failure ends the run.
class Connection
{
public:
    explicit Connection(const Endpoint &endpoint);
    ~Connection();
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    /// @p more: further bytes of the same request follow at once.
    void send(std::string_view bytes, bool more = false);
    void send(std::span<const unsigned char> bytes, bool more = false);

    /// Sends what descriptor @p file holds from offset 0, which is also mapped as @p content.
    void sendFile(int file, std::span<const unsigned char> content);

    Answer receiveAnswer(BodyUse use);

private:
    struct Head
    {
        int status = 0;
        std::int64_t contentLength = -1;
        bool chunked = false;
    };

    void startTls();
    void failSending();
    std::int64_t receive(char *buffer, std::size_t bytes, int flags);
    void fill(std::size_t atMost);
    std::string_view buffered() const;
    Head receiveHead();
    void receiveBody(std::int64_t bytes, BodyUse use, Answer &answer);
    void receiveChunks(BodyUse use, Answer &answer);
    std::string_view receiveLine();

    int m_socket = -1;
    SSL *m_tls = nullptr;
    std::vector<char> m_buffer; ///< received and not yet used: [m_begin, m_end)
    std::size_t m_begin = 0;
    std::size_t m_end = 0;
};

} // namespace restdock::bench
