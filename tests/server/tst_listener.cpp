// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/net/listener.h"
#include "app/server/net/socketcalls.h"
#include "app/server/net/socketio.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <fcntl.h>
#include <netinet/in.h>
#include <sys/resource.h>
#include <unistd.h>

#include <array>
#include <atomic>
#include <future>
#include <vector>

using namespace restdock::net;

namespace {

/// All descriptors that this process may have, until it goes.
class Hoard
{
public:
    Hoard()
    {
        for (int fd = ::open("/dev/null", O_RDONLY); fd >= 0; fd = ::open("/dev/null", O_RDONLY))
            m_all.push_back(fd);
    }
    ~Hoard()
    {
        for (const int fd : m_all)
            ::close(fd);
    }
    Hoard(const Hoard &) = delete;
    Hoard &operator=(const Hoard &) = delete;

private:
    std::vector<int> m_all;
};

/// How often a thread has gone to sleep so far. Open beforehand: there may be no descriptor later.
class Sleeps
{
public:
    /// False if no thread has that name yet.
    bool find(const QByteArray &threadName)
    {
        if (m_file.isOpen())
            return true;
        const QByteArray start = "Name:\t" + threadName + '\n';
        for (const auto &task : QDir(QStringLiteral("/proc/self/task")).entryList(QDir::Dirs)) {
            m_file.setFileName(QStringLiteral("/proc/self/task/%1/status").arg(task));
            if (m_file.open(QIODevice::ReadOnly | QIODevice::Unbuffered)
                && m_file.readAll().startsWith(start))
                return true;
            m_file.close();
        }
        return false;
    }

    qint64 count()
    {
        const QByteArray key = "\nvoluntary_ctxt_switches:";
        const auto status = m_file.seek(0) ? m_file.readAll() : QByteArray();
        return status.mid(status.indexOf(key) + key.size())
            .trimmed()
            .split('\n')
            .first()
            .toLongLong();
    }

private:
    QFile m_file;
};

} // namespace

/// What a listener does when there are no descriptors left.
class TestListener : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        rlimit limit{};
        QCOMPARE(::getrlimit(RLIMIT_NOFILE, &limit), 0);
        limit.rlim_cur = 128; // quickly used up
        QCOMPARE(::setrlimit(RLIMIT_NOFILE, &limit), 0);
    }

    void init()
    {
        m_loop = std::make_unique<IoLoop>("test-listener");
        m_address = {};
        m_address.sin_family = AF_INET;
        m_address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        m_listening = openSocket(AF_INET);
        socklen_t length = sizeof m_address;
        QVERIFY(bindAndListen(m_listening, any(), length));
        QCOMPARE(::getsockname(m_listening, any(), &length), 0);
        for (int &client : m_clients)
            client = openSocket(AF_INET);
        m_accepted = 0;
    }

    void cleanup()
    {
        std::promise<void> stopped;
        m_loop->post([this, &stopped] {
            m_listener->stop();
            stopped.set_value();
        });
        stopped.get_future().wait();
        m_loop.reset();
        m_listener.reset();
        for (const int client : m_clients)
            closeSocket(client);
    }

    void clientsAreHungUpOn()
    {
        listen();
        const Hoard hoard;
        connect(m_clients[0]);
        QVERIFY(isHungUp(m_clients[0]));
        QCOMPARE(m_accepted.load(), 0);
    }

    /// There was none even for the one that is kept for this.
    void theyAreAgainOnceThereWereDescriptors()
    {
        {
            const Hoard hoard;
            listen();
        }
        connect(m_clients[0]);
        QTRY_COMPARE(m_accepted.load(), 1);
        const Hoard hoard;
        connect(m_clients[1]);
        QVERIFY(isHungUp(m_clients[1]));
        QCOMPARE(m_accepted.load(), 1);
    }

    void theThreadSleepsWhileNobodyCanBeHungUpOn()
    {
        Sleeps sleeps;
        QTRY_VERIFY(sleeps.find("test-listener"));
        {
            const Hoard hoard;
            listen();
            connect(m_clients[0]);
            const auto before = sleeps.count();
            QTRY_VERIFY(sleeps.count() > before + 2);
            QCOMPARE(m_accepted.load(), 0);
        }
        QTRY_COMPARE(m_accepted.load(), 1);
    }

private:
    sockaddr *any() { return reinterpret_cast<sockaddr *>(&m_address); }

    void listen()
    {
        m_listener = Listener::adopt(m_listening);
        m_listener->start(*m_loop, [this](int fd, const QByteArray &) {
            closeSocket(fd);
            ++m_accepted;
        });
    }

    void connect(int client) { QVERIFY(beginConnect(client, any(), sizeof m_address)); }

    static bool isHungUp(int client)
    {
        constexpr int patienceMs = 10'000;
        pollfd entry{client, POLLIN, 0};
        char byte = 0;
        return pollSockets(&entry, 1, patienceMs) == 1 && receiveBytes(client, &byte, 1) <= 0;
    }

    std::unique_ptr<IoLoop> m_loop;
    std::unique_ptr<Listener> m_listener;
    sockaddr_in m_address{};
    int m_listening = -1;
    std::array<int, 2> m_clients{};
    std::atomic<int> m_accepted{0};
};

QTEST_GUILESS_MAIN(TestListener)
#include "tst_listener.moc"
