// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/control/instances.h"
#include "app/control/runtimefolder.h"
#include "app/desktop/desktopcontrol.h"
#include "tests/ui/desktophome.h"

#include <QCryptographicHash>
#include <QJsonObject>
#include <QTcpSocket>

#include <future>

using namespace restdock;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Stops, and what can be done about them while an upload is under way.
class tst_serverstops : public test::DesktopHome
{
    Q_OBJECT

    /// One that is half done for as long as the test likes.
    class Upload
    {
    public:
        explicit Upload(const tst_serverstops &test, char filling = 'x')
            : m_test(test),
              m_content(100'000, filling)
        {
        }

        bool begin()
        {
            if (m_test.request("POST /laptop/?create=true", "\r\nContent-Length: 0") != 200)
                return false;
            m_socket.connectToHost(QHostAddress(QHostAddress::LocalHost), m_test.m_port);
            const auto name =
                QCryptographicHash::hash(m_content, QCryptographicHash::Sha256).toHex();
            m_socket.write("POST /laptop/data/" + name + " HTTP/1.1\r\nHost: h\r\nContent-Length: "
                           + QByteArray::number(m_content.size()) + "\r\n\r\n"
                           + m_content.first(70'000));
            return m_socket.waitForBytesWritten(5000);
        }
        /// The status of the answer; 0: none.
        int finish()
        {
            m_socket.write(m_content.sliced(70'000));
            return m_socket.waitForReadyRead(10'000) ? m_socket.readAll().mid(9, 3).toInt() : 0;
        }

    private:
        const tst_serverstops &m_test;
        const QByteArray m_content;
        QTcpSocket m_socket;
    };

private Q_SLOTS:
    void init() { makeHome(); }
    void cleanup() { leaveHome(); }

    void aStopThatIsTakenBackDisturbsNoUpload()
    {
        Upload upload(*this);
        const auto id = serveDuring(upload);
        QVERIFY(!id.isEmpty());
        QTRY_COMPARE(m_desktop->profiles().find(id)->traffic.transfersUnderWay, 1);
        const auto since = status(id).since;
        m_desktop->stopServer(id);
        QTRY_COMPARE(phase(id), ui::ServerPhase::Stopping);
        QTRY_COMPARE(request("GET /laptop/config"), 0); // soon nobody listens
        m_desktop->startServer(id);
        QTRY_COMPARE(phase(id), ui::ServerPhase::Running);
        QCOMPARE(status(id).since, since); // no new run
        QCOMPARE(request("GET /laptop/config"), 404);
        QCOMPARE(upload.finish(), 200);
        QTRY_VERIFY(hasEvent(u"The stop was cancelled; the server goes on at 127.0.0.1:"_s));
        QVERIFY(!hasEvent(u"Server stopped"_s));
    }

    void whatWasChangedWhileItStoppedIsTakenUpWhenItGoesOn()
    {
        auto open = openProfile();
        const auto id = save(open);
        m_desktop->startServer(id);
        QTRY_COMPARE(phase(id), ui::ServerPhase::Running);
        Upload upload(*this);
        QVERIFY(upload.begin());
        m_desktop->stopServer(id);
        QTRY_COMPARE(phase(id), ui::ServerPhase::Stopping);
        open.appendOnly = true;
        QCOMPARE(save(open, id), id);
        m_desktop->startServer(id);
        QTRY_COMPARE(phase(id), ui::ServerPhase::Running);
        QTRY_COMPARE(request("DELETE /laptop/data/" + QByteArray(64, 'a')), 403);
        QCOMPARE(upload.finish(), 200);
    }

    void aStopThatCannotBeTakenBackEndsInANewStart()
    {
        Upload upload(*this);
        const auto id = serveDuring(upload);
        QVERIFY(!id.isEmpty());
        m_desktop->stopServer(id);
        QTRY_COMPARE(phase(id), ui::ServerPhase::Stopping);
        QTRY_COMPARE(request("GET /laptop/config"), 0); // soon nobody listens
        QTcpServer other;
        QVERIFY(other.listen(QHostAddress::LocalHost, m_port));
        m_desktop->startServer(id);
        QTRY_VERIFY(status(id).startsAgain);
        other.close();
        QCOMPARE(upload.finish(), 200);
        QTRY_COMPARE(phase(id), ui::ServerPhase::Running);
        QCOMPARE(request("GET /laptop/config"), 404);
        // And a restart can be stopped.
        Upload another(*this, 'y');
        QVERIFY(another.begin());
        auto changed = openProfile();
        changed.metrics = MetricsAccess::Everyone;
        QCOMPARE(save(changed, id), id);
        QTRY_VERIFY(status(id).startsAgain);
        m_desktop->stopServer(id);
        QTRY_VERIFY(!status(id).startsAgain);
        QCOMPARE(phase(id), ui::ServerPhase::Stopping);
        QCOMPARE(another.finish(), 200);
        QTRY_COMPARE(phase(id), ui::ServerPhase::Stopped);
    }

    void whoeverStopsByCommandHearsThatItWasTakenBack()
    {
        DesktopControl control(*m_desktop);
        QVERIFY(control.listen());
        Upload upload(*this);
        const auto id = serveDuring(upload);
        QVERIFY(!id.isEmpty());
        auto asked = askToStop();
        QTRY_COMPARE(phase(id), ui::ServerPhase::Stopping);
        m_desktop->startServer(id);
        QTRY_VERIFY(asked.wait_for(0s) == std::future_status::ready);
        const auto answer = asked.get();
        QVERIFY(answer);
        QCOMPARE((*answer)[u"ok"_s].toBool(), false);
        QVERIFY((*answer)[u"error"_s].toString().contains(u"was cancelled"_s));
        QCOMPARE(phase(id), ui::ServerPhase::Running);
        QCOMPARE(upload.finish(), 200);
    }

    void whoeverStopsByCommandHearsThatTheProfileIsGone()
    {
        DesktopControl control(*m_desktop);
        QVERIFY(control.listen());
        Upload upload(*this);
        const auto id = serveDuring(upload);
        QVERIFY(!id.isEmpty());
        auto asked = askToStop();
        QTRY_COMPARE(phase(id), ui::ServerPhase::Stopping);
        m_desktop->removeProfile(id, [](const Result<void> &) {});
        QTRY_VERIFY_WITH_TIMEOUT(asked.wait_for(0s) == std::future_status::ready, 30'000);
        const auto answer = asked.get();
        QVERIFY(answer);
        QVERIFY((*answer)[u"error"_s].toString().contains(u"was removed"_s));
    }

private:
    /// The id of a server that has come to run, and @p upload to it is under way; empty: it has not.
    QString serveDuring(Upload &upload)
    {
        const auto id = save(openProfile());
        m_desktop->startServer(id);
        const auto isUp = [this, &id] { return phase(id) == ui::ServerPhase::Running; };
        return QTest::qWaitFor(isUp, 30'000) && upload.begin() ? id : QString();
    }

    /// By a command, which waits for its end.
    static std::future<Result<QJsonObject>> askToStop()
    {
        return std::async(std::launch::async, [socket = ownControlSocket(*runtimeFolder())] {
            return askInstance(socket, {{u"command"_s, u"stop"_s}, {u"profile"_s, u"backups"_s}},
                               30s);
        });
    }
};

QTEST_GUILESS_MAIN(tst_serverstops)
#include "tst_serverstops.moc"
