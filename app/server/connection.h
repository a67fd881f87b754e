// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/server/bodyreceiver.h"
#include "app/server/bodysender.h"
#include "app/server/connectiondeadline.h"
#include "app/server/connectionlimiter.h"
#include "app/server/drain.h"
#include "app/server/exchange.h"
#include "app/server/exchangerecord.h"
#include "app/server/net/ioloop.h"
#include "app/server/openrequests.h"
#include "app/server/speedlimit.h"
#include "app/server/trafficmeter.h"
#include "app/server/workers.h"

#include <atomic>
#include <chrono>
#include <optional>

namespace restdock {

class ConnectionHome;

/// Bytes of bodies a second, of all connections together; 0: no limit.
struct SpeedSettings
{
    qint64 receiving = 0;
    qint64 sending = 0;
};

/// What all connections of a server share.
struct ConnectionContext
{
    ConnectionContext(RequestHandler &requestHandler, Workers &workerThreads,
                      ActivityFeed &activityFeed, const ConnectionLimits &connectionLimits,
                      const SpeedSettings &speed)
        : handler(requestHandler),
          workers(workerThreads),
          activity(activityFeed),
          limits(connectionLimits),
          receiving(speed.receiving),
          sending(speed.sending)
    {
    }

    RequestHandler &handler;
    Workers &workers;
    ActivityFeed &activity;
    std::vector<ActivityListener *> listeners; ///< set before the first connection
    ConnectionLimits limits;
    SpeedLimit receiving;
    SpeedLimit sending;
    TrafficMeter traffic;
    OpenRequests open;
    bool keepsOpenRequests = false;    ///< set before the first connection
    std::atomic<int> lingering{0};     ///< connections that a worker waits for
    std::atomic<bool> stopping{false}; ///< finish what is under way, take nothing new
};

/// One client's connection: reads heads, hands exchanges to the handler, moves bodies, answers.
///
/// Why it exists: QHttpServer collects a request's whole body in memory before anybody may look at
/// its head, and sends files through a 512-byte buffer. Here the head is checked before a body byte
/// is taken, bodies stream in both directions, and at most one buffer a worker thread is in use.
///
/// Thread: it has one owner at a time, and no lock. While it waits, that is nobody: the I/O loop
/// watches the descriptor, and the event makes the loop's thread the owner. A handler passes it on
/// by replying from wherever it is; a transfer owns it on a worker thread. The last act of an owner
/// is to arm the descriptor (or to post to the loop), and it touches nothing afterwards.
/// Exceptions, for any thread: isIdle(), isOverdue(), cutOff().
class Connection final : public Exchange,
                         public net::IoHandler,
                         public std::enable_shared_from_this<Connection>
{
public:
    Connection(ConnectionContext &context, ConnectionHome &home,
               std::unique_ptr<net::Transport> transport, QByteArray client,
               ConnectionLimiter::Place place);
    ~Connection() override;

    /// Begins to watch for the first request. Loop's thread.
    void start();

    int fd() const { return m_transport->fd(); }
    bool isIdle() const { return m_idle; }
    bool isOverdue(std::chrono::steady_clock::time_point now) const
    {
        return m_deadline.isOver(now);
    }
    /// Breaks the connection: whatever is under way on it ends soon.
    void cutOff() const { m_transport->abortNow(); }
    /// Ends a connection that isIdle(); an answer on its way still arrives.
    void hangUp() const { m_transport->shutdownNow(); }

    // net::IoHandler
    void onReady() override;

    // Exchange
    const http::RequestHead &head() const override { return m_head; }
    const QByteArray &client() const override { return m_client; }
    Activity &activity() override { return m_record.activity(); }
    void announce() override { m_record.announce(); }
    void receiveBody(std::unique_ptr<BodySink> sink, Completion<void> done) override;
    void reply(http::ResponseHead head, QByteArray body) override;
    void reply(http::ResponseHead head, std::unique_ptr<BodySource> body,
               qint64 bodyBytes) override;

private:
    enum class Waiting { ForHead, ForBody, ToFlush, ToSend, ToDrain };
    /// What follows an answer. Linger: the client may still be sending, so the connection is closed
    /// only when it has stopped, or after a while.
    enum class Ending { KeepAlive, DrainAndKeepAlive, Close, Linger };

    // Of a worker thread: others may want it; a fast client is waited for a moment.
    static constexpr qint64 workerYieldBytes = 32 * 1024 * 1024;
    static constexpr qint64 lingerWorthBytes = 64 * 1024;
    static constexpr int lingerMs = 10;

    void readHead();
    void takeRequests();
    void awaitRequest();
    void lingerForRequest();
    void beginExchange(http::RequestHead head);
    void refuseHead(const http::HeadError &error);

    void runReceiver();
    void bodyArrived();
    void bodyFailed(Error error);
    void sendContinue();

    Ending planEnding() const;
    void sendHead(http::ResponseHead head, QByteArray body);
    void flush();
    void sendQuickly();
    void runSender();
    void replySent();
    void nextRequest();

    void beginDrain();
    void drain();
    void abandon();
    void close();

    void wait(Waiting reason, net::IoResult::Kind kind);
    bool pause(Waiting reason, const SpeedLimit &limit);

    ConnectionContext &m_context;
    ConnectionHome &m_home;
    const std::unique_ptr<net::Transport> m_transport;
    const QByteArray m_client;
    const ConnectionLimiter::Place m_place;

    std::atomic<bool> m_idle{true};
    ConnectionDeadline m_deadline;
    Waiting m_waiting = Waiting::ForHead;

    net::InputBuffer m_input;
    http::HeadParser m_parser;

    // The exchange under way.
    http::RequestHead m_head;
    http::BodyDecoder m_decoder;
    ExchangeRecord m_record;
    bool m_continueSent = false;
    std::optional<BodyReceiver> m_receiver;
    Completion<void> m_received;
    bool m_clientGone = false;
    bool m_badHead = false;
    Ending m_ending = Ending::KeepAlive;
    std::optional<Drain> m_drain; // after the answer
    QByteArray m_output;          // head, and body if that is short
    qsizetype m_outputSent = 0;
    std::optional<BodySender> m_sender;
};

} // namespace restdock
