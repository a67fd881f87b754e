// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDeadlineTimer>

#include <chrono>
#include <memory>

struct ssl_ctx_st;
struct ssl_st;

namespace restdock {

/// A server's question to itself whether it answers: one request over a connection that has begun.
/// Who answers is not verified: it is this process.
///
/// Thread: any but those that serve; it blocks.
class OwnRequest
{
public:
    /// Takes over @p fd, which does not block.
    OwnRequest(int fd, bool usesTls, std::chrono::milliseconds patience);
    ~OwnRequest();
    OwnRequest(const OwnRequest &) = delete;
    OwnRequest &operator=(const OwnRequest &) = delete;

    /// Whether anything of HTTP came back in time. Once.
    bool isAnswered(const QByteArray &target);

private:
    struct FreeTls
    {
        void operator()(ssl_ctx_st *context) const;
        void operator()(ssl_st *connection) const;
    };

    template<typename Step>
    qint64 retry(short interest, Step step);
    short whatFor(qint64 result, short interest) const;

    const int m_fd;
    const QDeadlineTimer m_deadline;
    std::unique_ptr<ssl_ctx_st, FreeTls> m_context; // null without TLS
    std::unique_ptr<ssl_st, FreeTls> m_tls;
};

} // namespace restdock
