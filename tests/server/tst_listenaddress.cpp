// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/net/listener.h"
#include "app/server/net/socketcalls.h"
#include "app/server/net/socketio.h"
#include "storage/listenaddress.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <netinet/in.h>
#include <sys/socket.h>

using namespace restdock;
using net::Listener;

class TestListenAddress : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsWhatOtherComputersCannotReach_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isLocal");
        QTest::newRow("IPv4 loopback") << "127.0.0.1:80" << true;
        QTest::newRow("all of its net") << "127.8.7.6:80" << true;
        QTest::newRow("IPv6 loopback") << "[::1]:80" << true;
        QTest::newRow("mapped loopback") << "[::ffff:127.0.0.1]:80" << true;
        QTest::newRow("its name") << "localhost:80" << true;
        QTest::newRow("a Unix socket") << "unix:/run/a" << true;
        QTest::newRow("every address") << ":80" << false;
        QTest::newRow("every IPv4 address") << "0.0.0.0:80" << false;
        QTest::newRow("every IPv6 address") << "[::]:80" << false;
        QTest::newRow("a network address") << "192.168.1.9:80" << false;
        QTest::newRow("a name") << "nas:80" << false;
        QTest::newRow("a name that begins like it") << "127.0.0.1.example.org:80" << false;
    }

    void knowsWhatOtherComputersCannotReach()
    {
        QFETCH(QString, text);
        QFETCH(bool, isLocal);
        QCOMPARE(ListenAddress::parse(text)->isLocal(), isLocal);
    }

    void knowsWhatCollides_data()
    {
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("other");
        QTest::addColumn<bool>("collide");
        QTest::newRow("the same") << "127.0.0.1:80"
                                  << "127.0.0.1:80" << true;
        QTest::newRow("other ports") << "127.0.0.1:80"
                                     << "127.0.0.1:81" << false;
        QTest::newRow("other addresses") << "127.0.0.1:80"
                                         << "192.168.1.9:80" << false;
        QTest::newRow("every address and one") << ":80"
                                               << "127.0.0.1:80" << true;
        QTest::newRow("every address of both kinds") << "[::]:80"
                                                     << "0.0.0.0:80" << true;
        QTest::newRow("every IPv4 address and an IPv6 one") << "0.0.0.0:80"
                                                            << "[::1]:80" << false;
        QTest::newRow("every IPv4 address and one") << "0.0.0.0:80"
                                                    << "10.0.0.1:80" << true;
        QTest::newRow("every IPv4 address and a name") << "0.0.0.0:80"
                                                       << "nas:80" << true;
        QTest::newRow("ways to write an address") << "[fd00::9]:80"
                                                  << "[FD00:0::9]:80" << true;
        QTest::newRow("ways to write a name") << "nas:80"
                                              << "NAS:80" << true;
        QTest::newRow("a service name") << "127.0.0.1:http"
                                        << "127.0.0.1:80" << true;
        QTest::newRow("ways to write a port") << ":0080"
                                              << ":80" << true;
        QTest::newRow("any free port") << ":0"
                                       << ":0" << false;
        QTest::newRow("one socket") << "unix:/a"
                                    << "unix:/a" << true;
        QTest::newRow("two sockets") << "unix:/a"
                                     << "unix:/b" << false;
        QTest::newRow("a socket and a port") << "unix:/a"
                                             << ":80" << false;
    }

    void knowsWhatCollides()
    {
        QFETCH(QString, one);
        QFETCH(QString, other);
        QFETCH(bool, collide);
        const auto first = *ListenAddress::parse(one);
        const auto second = *ListenAddress::parse(other);
        QCOMPARE(first.collidesWith(second), collide);
        QCOMPARE(second.collidesWith(first), collide);
    }

    void reads_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("host");
        QTest::addColumn<QString>("port");
        QTest::addColumn<QString>("path");
        QTest::newRow("an IPv4 address") << "127.0.0.1:8000"
                                         << "127.0.0.1"
                                         << "8000"
                                         << "";
        QTest::newRow("every address") << ":80"
                                       << ""
                                       << "80"
                                       << "";
        QTest::newRow("an IPv6 address") << "[::1]:0"
                                         << "::1"
                                         << "0"
                                         << "";
        QTest::newRow("a host name") << "localhost:http"
                                     << "localhost"
                                     << "http"
                                     << "";
        QTest::newRow("a Unix socket") << "unix:/run/a:b.sock"
                                       << ""
                                       << ""
                                       << "/run/a:b.sock";
    }

    void reads()
    {
        QFETCH(QString, text);
        const auto address = ListenAddress::parse(text);
        QVERIFY(address);
        QTEST(address->host, "host");
        QTEST(address->port, "port");
        QTEST(address->path, "path");
        QCOMPARE(address->toString(), text);
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("nothing") << "";
        QTest::newRow("no port") << "127.0.0.1";
        QTest::newRow("an empty port") << "127.0.0.1:";
        QTest::newRow("a port too large") << ":65536";
        QTest::newRow("a negative port") << ":-1";
        QTest::newRow("a signed port") << ":+1";
        QTest::newRow("an IPv6 address without brackets") << "::1:8000";
        QTest::newRow("a Unix socket without a path") << "unix:";
    }

    void refuses()
    {
        QFETCH(QString, text);
        const auto address = ListenAddress::parse(text);
        QVERIFY(!address);
        QCOMPARE(address.error().code, ErrorCode::InvalidArgument);
        QVERIFY(address.error().message.contains(u"HOST:PORT"));
    }

    void tellsThePortThatTheSystemChose()
    {
        const auto listener = Listener::open(*ListenAddress::parse(QStringLiteral("127.0.0.1:0")));
        QVERIFY(listener);
        const auto bound = (*listener)->boundAddress();
        QVERIFY(bound.startsWith(u"127.0.0.1:"));
        QVERIFY(bound != u"127.0.0.1:0");
    }

    void refusesAPortInUse()
    {
        const auto first = Listener::open(*ListenAddress::parse(QStringLiteral("127.0.0.1:0")));
        QVERIFY(first);
        const auto second = Listener::open(*ListenAddress::parse((*first)->boundAddress()));
        QVERIFY(!second);
        QCOMPARE(second.error().code, ErrorCode::AlreadyExists);
    }

    /// Clients that use IPv6 would get somebody else, and nobody would know.
    void doesNotTakeHalfOfEveryAddress()
    {
        sockaddr_in6 address{};
        socklen_t length = sizeof address;
        address.sin6_family = AF_INET6;
        auto *any = reinterpret_cast<sockaddr *>(&address);
        const int other = net::openSocket(AF_INET6);
        if (other < 0 || !net::setSocketOption(other, IPPROTO_IPV6, IPV6_V6ONLY, 1)
            || !net::bindAndListen(other, any, length) || ::getsockname(other, any, &length) != 0)
            QSKIP("There is no IPv6 here");
        const auto listener = Listener::open(
            *ListenAddress::parse(QStringLiteral(":%1").arg(ntohs(address.sin6_port))));
        net::closeSocket(other);
        QVERIFY(!listener);
        QCOMPARE(listener.error().code, ErrorCode::AlreadyExists);
    }

    void doesNotTakeTheOtherAddressOfAName()
    {
        const auto first = Listener::open(*ListenAddress::parse(QStringLiteral("127.0.0.1:0")));
        QVERIFY(first);
        const auto port = (*first)->boundAddress().section(u':', -1);
        const auto second = Listener::open(*ListenAddress::parse(u"localhost:" + port));
        QVERIFY(!second);
        QCOMPARE(second.error().code, ErrorCode::AlreadyExists);
    }

    void refusesAUnixSocketInUse()
    {
        const QTemporaryDir folder;
        const auto address = *ListenAddress::parse(u"unix:" + folder.filePath(QStringLiteral("s")));
        const auto first = Listener::open(address);
        QVERIFY(first);
        QVERIFY(!Listener::open(address));
        QVERIFY(QFile::exists(address.path));
    }

    void replacesAUnixSocketThatNobodyServes()
    {
        const QTemporaryDir folder;
        const auto path = folder.filePath(QStringLiteral("s"));
        const auto address = *ListenAddress::parse(u"unix:" + path);
        {
            const auto first = Listener::open(address);
            QVERIFY(first);
            // What a killed server leaves: the file stays, the listener goes.
            QVERIFY(QFile::rename(path, path + u".moved"));
        }
        QVERIFY(QFile::rename(path + u".moved", path));
        QVERIFY(Listener::open(address));
    }

    void leavesAFileAlone()
    {
        const QTemporaryDir folder;
        const auto path = folder.filePath(QStringLiteral("precious"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("data");
        file.close();
        QVERIFY(!Listener::open(*ListenAddress::parse(u"unix:" + path)));
        QCOMPARE(QFileInfo(path).size(), qint64(4));
    }

    void removesItsUnixSocketAtTheEnd()
    {
        const QTemporaryDir folder;
        const auto path = folder.filePath(QStringLiteral("s"));
        QVERIFY(Listener::open(*ListenAddress::parse(u"unix:" + path)));
        QVERIFY(!QFile::exists(path));
    }
};

QTEST_GUILESS_MAIN(TestListenAddress)
#include "tst_listenaddress.moc"
