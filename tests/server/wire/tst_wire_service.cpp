// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/wire/wireserver.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#include <csignal>

using namespace restdock::test;

namespace {

/// The service manager's end of sd_notify(3).
class NotifySocket
{
public:
    explicit NotifySocket(const QString &path)
        : m_socket(::socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0))
    {
        sockaddr_un address = {};
        address.sun_family = AF_UNIX;
        qstrncpy(address.sun_path, QFile::encodeName(path).constData(), sizeof address.sun_path);
        m_isBound =
            ::bind(m_socket, reinterpret_cast<const sockaddr *>(&address), sizeof address) == 0;
    }
    ~NotifySocket() { ::close(m_socket); }
    Q_DISABLE_COPY_MOVE(NotifySocket)

    bool isBound() const { return m_isBound; }

    /// The next message, within ten seconds; empty if none came.
    QByteArray next() const
    {
        QByteArray message(4096, '\0');
        ssize_t length = -1;
        (void)QTest::qWaitFor(
            [&] {
                length = ::recv(m_socket, message.data(), size_t(message.size()), 0);
                return length >= 0;
            },
            10000);
        return message.first(qMax<ssize_t>(length, 0));
    }

private:
    int m_socket;
    bool m_isBound = false;
};

} // namespace

/// What systemd hears of the server (Type=notify, watchdog).
class tst_wire_service : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isReadyOnlyWhenItAnswers()
    {
        const QTemporaryDir folder;
        const auto path = folder.filePath(QStringLiteral("notify"));
        const NotifySocket manager(path);
        QVERIFY(manager.isBound());
        WireServer server(Transport::Tcp);
        server.process().environment().insert(QStringLiteral("NOTIFY_SOCKET"), path);
        QVERIFY(server.start());
        const auto ready = manager.next();
        QVERIFY2(ready.startsWith("READY=1\n"), ready.constData());
        QCOMPARE(server.exchange("GET", "/health").status, 200);

        server.process().sendSignal(SIGHUP);
        const auto reloading = manager.next();
        QVERIFY2(reloading.startsWith("RELOADING=1\nMONOTONIC_USEC="), reloading.constData());
        QVERIFY(manager.next().startsWith("READY=1"));

        server.process().terminate();
        QCOMPARE(manager.next(), QByteArray("STOPPING=1"));
        QCOMPARE(server.process().waitForExit(), std::optional<int>(0));
    }

    void feedsTheWatchdog()
    {
        const QTemporaryDir folder;
        const auto path = folder.filePath(QStringLiteral("notify"));
        const NotifySocket manager(path);
        QVERIFY(manager.isBound());
        WireServer server(Transport::Tcp);
        server.process().environment().insert(QStringLiteral("NOTIFY_SOCKET"), path);
        server.process().environment().insert(QStringLiteral("WATCHDOG_USEC"),
                                              QStringLiteral("400000"));
        QVERIFY(server.start());
        QVERIFY(manager.next().startsWith("READY=1\n"));
        for (int i = 0; i < 3; ++i)
            QCOMPARE(manager.next(), QByteArray("WATCHDOG=1"));
    }
};

QTEST_GUILESS_MAIN(tst_wire_service)
#include "tst_wire_service.moc"
