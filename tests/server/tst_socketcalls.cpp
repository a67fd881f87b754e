// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/net/socketcalls.h"
#include "app/server/net/socketio.h"

#include <QTest>

#include <fcntl.h>
#include <netinet/in.h>
#include <poll.h>
#include <unistd.h>

#include <cerrno>
#include <csignal>
#include <thread>

using namespace restdock::net;

namespace {

union Address
{
    sockaddr any;
    sockaddr_in inet;
};

/// A listening socket on the loopback interface, and its address.
int listening(Address &address)
{
    const int fd = openSocket(AF_INET);
    address.inet = {};
    address.inet.sin_family = AF_INET;
    address.inet.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t length = sizeof address.inet;
    if (fd < 0 || ::bind(fd, &address.any, length) != 0 || ::listen(fd, 5) != 0
        || ::getsockname(fd, &address.any, &length) != 0)
        return -1;
    return fd;
}

bool isReady(int fd, short events)
{
    pollfd entry{fd, events, 0};
    return ::poll(&entry, 1, 10000) == 1;
}

bool isPrepared(int fd)
{
    return (::fcntl(fd, F_GETFD) & FD_CLOEXEC) != 0 && (::fcntl(fd, F_GETFL) & O_NONBLOCK) != 0;
}

} // namespace

/// What sockets are on every system. Built once with each system's own calls.
class TestSocketCalls : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void socketsDoNotBlockAndAreClosedOnExec()
    {
        Address address;
        const int listener = listening(address);
        QVERIFY(listener >= 0);
        QVERIFY(isPrepared(listener));
        Address peer;
        socklen_t length = sizeof peer;
        QCOMPARE(acceptClient(listener, &peer.any, &length), -1);
        QVERIFY(errno == EAGAIN || errno == EWOULDBLOCK);
        ::close(listener);
    }

    void clientsAreTheSame()
    {
        Address address;
        const int listener = listening(address);
        const int client = openSocket(AF_INET);
        QVERIFY(listener >= 0 && client >= 0);
        QVERIFY(::connect(client, &address.any, sizeof address.inet) == 0 || errno == EINPROGRESS);
        QVERIFY(isReady(listener, POLLIN));
        Address peer;
        socklen_t length = sizeof peer;
        const int accepted = acceptClient(listener, &peer.any, &length);
        QVERIFY(accepted >= 0);
        QVERIFY(isPrepared(accepted));
        QCOMPARE(ntohl(peer.inet.sin_addr.s_addr), INADDR_LOOPBACK);
        QVERIFY(isReady(client, POLLOUT));
        QCOMPARE(::send(client, "ab", 2, sendFlags(true)), 2);
        QCOMPARE(::send(client, "c", 1, sendFlags()), 1);
        QByteArray received;
        char byte = 0;
        while (received.size() < 3 && isReady(accepted, POLLIN) && ::read(accepted, &byte, 1) == 1)
            received += byte;
        QCOMPARE(received, QByteArray("abc"));
        ::close(client);
        ::close(accepted);
        ::close(listener);
    }

    void aClientThatHasGoneIsAnErrorAndNoSignal()
    {
        std::signal(SIGPIPE, SIG_DFL); // would end this test
        Address address;
        const int listener = listening(address);
        const int client = openSocket(AF_INET);
        QVERIFY(::connect(client, &address.any, sizeof address.inet) == 0 || errno == EINPROGRESS);
        QVERIFY(isReady(listener, POLLIN));
        Address peer;
        socklen_t length = sizeof peer;
        const int accepted = acceptClient(listener, &peer.any, &length);
        QVERIFY(accepted >= 0);
        ::close(client);
        QVERIFY(isReady(accepted, POLLIN));
        const QByteArray bytes(4096, 'x');
        ssize_t sent = 0;
        for (int i = 0; i < 1000 && sent >= 0; ++i) { // the first ones only get it the news
            sent = ::send(accepted, bytes.data(), size_t(bytes.size()), sendFlags());
            QTest::qSleep(1);
        }
        QCOMPARE(sent, -1);
        QVERIFY(errno == EPIPE || errno == ECONNRESET);
        ::close(accepted);
        ::close(listener);
    }

    /// SIGTERM while the server asks itself whether it can be reached was taken for "no answer".
    void aSignalDoesNotEndAWait()
    {
        struct sigaction action
        {};
        action.sa_handler = [](int) {};
        action.sa_flags = SA_RESTART;
        QCOMPARE(::sigaction(SIGUSR1, &action, nullptr), 0);
        std::array<int, 2> ends{};
        QVERIFY(openSocketPair(ends));
        std::thread other([waiting = ::pthread_self(), &ends] {
            for (int i = 0; i < 20; ++i) {
                ::pthread_kill(waiting, SIGUSR1);
                QTest::qSleep(5);
            }
            (void)sendBytes(ends[1], "x");
        });
        pollfd awaited{ends[0], POLLIN, 0};
        const int ready = pollSockets(&awaited, 1, 10000);
        other.join();
        QCOMPARE(ready, 1);
        for (const int end : ends)
            closeSocket(end);
    }
};

QTEST_GUILESS_MAIN(TestSocketCalls)
#include "tst_socketcalls.moc"
