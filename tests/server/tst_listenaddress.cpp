// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/net/listenaddress.h"
#include "app/server/net/listener.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace restdock;
using net::ListenAddress;
using net::Listener;

class TestListenAddress : public QObject
{
    Q_OBJECT

private Q_SLOTS:
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
        QCOMPARE(second.error().code, ErrorCode::Unavailable);
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
