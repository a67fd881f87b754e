// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/abuse/rawsocket.h"

#include <QByteArrayList>

#include <atomic>
#include <chrono>
#include <thread>
#include <vector>

namespace restdock::test {

/// How long an honest client waited for its answers.
struct Latencies
{
    int requests = 0;
    double p50Ms = 0;
    double p99Ms = 0;
    double maxMs = 0;
    QByteArrayList failures; ///< what was not answered as it should be

    static Latencies of(std::vector<double> milliseconds);
};

/// Sends one request on a connection of its own and waits for the whole answer. Status 0: none came.
int exchangeOnce(const Route &route, const QByteArray &request,
                 std::chrono::milliseconds patience = std::chrono::seconds(10));

/// One HTTP/1.1 request. @p fields are whole lines without their ends.
QByteArray request(const QByteArray &method, const QByteArray &target, const QByteArray &body = {},
                   const QByteArrayList &fields = {});

/// Somebody who just wants a backup: asks for a blob, reads it, stores a new one of 4 KiB, again and
/// again over one connection, in a thread of its own. Some 30 requests a second.
class HonestClient
{
public:
    /// @p blobTarget is there; what it stores goes beside it.
    HonestClient(const Route &route, QByteArray blobTarget, QByteArrayList fields);
    ~HonestClient();
    HonestClient(const HonestClient &) = delete;
    HonestClient &operator=(const HonestClient &) = delete;

    void start();
    Latencies stop();
    /// Names of what it stored or may have. After stop().
    const QByteArrayList &storedNames() const { return m_storedNames; }

private:
    void work();
    void perform(const QByteArray &method, const QByteArray &target, const QByteArray &body);
    int answerTo(const QByteArray &bytes, bool isHead);

    const Route m_route;
    const QByteArray m_blobTarget;
    const QByteArrayList m_fields;
    RawSocket m_socket;
    QByteArrayList m_storedNames;
    std::vector<double> m_milliseconds;
    QByteArrayList m_failures;
    std::atomic<bool> m_ending{false};
    std::thread m_thread;
};

} // namespace restdock::test
