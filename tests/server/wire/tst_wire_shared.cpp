// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/support/pseudorandom.h"
#include "tests/server/wire/wireserver.h"

#include <QCryptographicHash>
#include <QFile>
#include <QTest>

using namespace restdock::test;
using namespace std::chrono_literals;

namespace {

QByteArray dataTarget(const QByteArray &content)
{
    return "/a/data/" + QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex();
}

} // namespace

/// Two servers on one folder: how an installation outgrows one machine.
class tst_wire_shared : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_first = std::make_unique<WireServer>(Transport::Tcp, QStringList(), m_folder->path());
        m_second = std::make_unique<WireServer>(Transport::Tcp, QStringList(), m_folder->path());
        QVERIFY(m_first->start());
        QVERIFY(m_second->start());
        QVERIFY(m_first->create("/a/"));
    }

    void whatOneStoresTheOtherDelivers()
    {
        const auto content = pseudoRandom(300'000, 1);
        const auto target = dataTarget(content);
        QCOMPARE(m_first->exchange("POST", target, content).status, 200);
        QCOMPARE(m_second->exchange("GET", target).body, content);
        QCOMPARE(m_second->exchange("POST", target, content).status, 403);
        QCOMPARE(m_second->exchange("DELETE", target).status, 200);
        QCOMPARE(m_first->exchange("GET", target).status, 404);
    }

    void theSameBlobSentToBothIsStoredOnce()
    {
        const auto content = pseudoRandom(4'000'000, 2);
        const auto request = requestBytes("POST", dataTarget(content), content);
        std::vector<WireClient> clients;
        for (int i = 0; i < 4; ++i) {
            clients.push_back(m_first->connect());
            clients.push_back(m_second->connect());
        }
        // All begin before any of them ends.
        for (auto &client : clients)
            QVERIFY(client.send(request.first(request.size() / 2)));
        for (auto &client : clients)
            client.queue(request.mid(request.size() / 2));
        int stored = 0;
        for (auto &client : clients) {
            const auto answer = client.read();
            QVERIFY2(answer.status == 200 || answer.status == 403, answer.summary().constData());
            stored += answer.status == 200;
        }
        QVERIFY(stored > 0);
        QCOMPARE(m_first->files().size(), 1); // and nothing temporary
        QCOMPARE(m_second->exchange("GET", dataTarget(content)).body, content);
    }

    void aBlobDeletedByOneIsReadToItsEndByTheOther()
    {
        const auto content = pseudoRandom(32'000'000, 3);
        const auto target = dataTarget(content);
        QCOMPARE(m_first->exchange("POST", target, content).status, 200);
        auto reader = m_first->connect();
        reader.pauseReading();
        QVERIFY(reader.send(requestBytes("GET", target)));
        // The blob is open at the first server, and too large for the socket's buffers.
        QTRY_COMPARE(m_first->process().openFilesBelow(m_folder->path()).size(), 1);
        QCOMPARE(m_second->exchange("DELETE", target).status, 200);
        const auto answer = reader.read(WireClient::Expect::Body, 60s);
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.body, content);
        QCOMPARE(m_first->exchange("GET", target).status, 404);
    }

    void aStartLeavesTheOthersUploadsAlone()
    {
        const auto content = pseudoRandom(2'000'000, 4);
        const auto request = requestBytes("POST", dataTarget(content), content);
        auto uploader = m_first->connect();
        QVERIFY(uploader.send(request.first(1'000'000)));
        QTRY_COMPARE(m_first->files().size(), 1);
        // What a crash leaves, and shows by its end that the clearing has come this far.
        const auto stale = m_folder->filePath(QStringLiteral("a/locks/") + QString(64, u'0')
                                              + QStringLiteral(".restdock-0123456789abcdef.tmp"));
        QFile file(stale);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.close();
        WireServer third(Transport::Tcp, QStringList(), m_folder->path());
        QVERIFY(third.start());
        QTRY_VERIFY(!QFile::exists(stale));
        QVERIFY(uploader.send(request.mid(1'000'000)));
        QCOMPARE(uploader.read().status, 200);
        QCOMPARE(third.exchange("GET", dataTarget(content)).body, content);
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<WireServer> m_first;
    std::unique_ptr<WireServer> m_second;
};

QTEST_GUILESS_MAIN(tst_wire_shared)
#include "tst_wire_shared.moc"
