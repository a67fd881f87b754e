// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/desktop.h"
#include "app/server/access/passwordhash.h"

#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QtTest>

using namespace restdock;
using namespace Qt::StringLiterals;

/// Real profiles, real servers, real sockets; only the windows are missing.
class tst_desktop : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        // Not below /tmp: profiles refuse temporary folders, as they should.
        m_home = std::make_unique<QTemporaryDir>(QDir::homePath() + u"/restdock-test-XXXXXX");
        QVERIFY(m_home->isValid());
        QVERIFY(QDir().mkpath(m_home->filePath(u"backups"_s)));
        start();
    }

    void cleanup()
    {
        end();
        m_home.reset();
    }

    void servesASavedProfileAndRemembersIt()
    {
        const auto id = save(profile());
        m_desktop->startServer(id);
        QTRY_COMPARE(phase(id), ui::ServerPhase::Running);
        QCOMPARE(request("GET /config"), 401);
        QTRY_COMPARE(m_desktop->requests().rowCount(), 1);
        QCOMPARE(m_desktop->requests().row(0).status, 401);
        QTRY_COMPARE(m_desktop->profiles().at(0).traffic.requests, quint64(1));
        m_desktop->stopServer(id);
        QTRY_COMPARE(phase(id), ui::ServerPhase::Stopped);

        end();
        start();
        QTRY_COMPARE(m_desktop->profiles().count(), 1);
        QCOMPARE(m_desktop->profiles().at(0).profile.name, u"backups"_s);
        QCOMPARE(phase(id), ui::ServerPhase::Stopped);
        std::optional<size_t> older;
        m_desktop->readOlderRows(ui::LogRow::Kind::Event, 0, {}, 100,
                                 [&older](const Result<std::vector<ui::LogRow>> &rows) {
                                     older = rows ? rows->size() : 0;
                                 });
        QTRY_VERIFY(older);
        QVERIFY(*older >= 2); // started, stopped
    }

    void aProfileThatShallStartDoes()
    {
        auto wanted = profile();
        wanted.startAutomatically = true;
        const auto id = save(wanted);
        end();
        start();
        QTRY_COMPARE(phase(id), ui::ServerPhase::Running);
    }

    void aPortInUseIsToldAndTriedAgain()
    {
        QTcpServer other;
        QVERIFY(other.listen(QHostAddress::LocalHost, m_port));
        const auto id = save(profile());
        m_desktop->startServer(id);
        QTRY_COMPARE(phase(id), ui::ServerPhase::Waiting);
        QCOMPARE(m_desktop->profiles().at(0).status.trouble->code, ui::Trouble::Code::PortUsed);
        other.close();
        QTRY_COMPARE_WITH_TIMEOUT(phase(id), ui::ServerPhase::Running, 30'000);
        QVERIFY(!m_desktop->profiles().at(0).status.trouble);
    }

    void aMissingFolderIsWaitedForAndNotMade()
    {
        const auto id = save(profile());
        const QString folder = m_home->filePath(u"backups"_s);
        QVERIFY(QDir().rmdir(folder));
        m_desktop->startServer(id);
        QTRY_COMPARE(phase(id), ui::ServerPhase::Waiting);
        QCOMPARE(m_desktop->profiles().at(0).status.trouble->code,
                 ui::Trouble::Code::FolderMissing);
        QVERIFY(!QFile::exists(folder));
        QVERIFY(QDir().mkpath(folder));
        QTRY_COMPARE_WITH_TIMEOUT(phase(id), ui::ServerPhase::Running, 60'000);
    }

    void aRunningServerIsRestartedWhenItsSettingsChange()
    {
        const auto id = save(profile());
        m_desktop->startServer(id);
        QTRY_COMPARE(phase(id), ui::ServerPhase::Running);
        auto changed = profile();
        changed.access = ProfileAccess::None;
        changed.users.clear();
        QCOMPARE(save(changed, id), id);
        QTRY_COMPARE(request("GET /config"), 404); // nobody has to log in now
    }

    void changedUsersNeedNoRestart()
    {
        const auto id = save(profile());
        m_desktop->startServer(id);
        QTRY_COMPARE(phase(id), ui::ServerPhase::Running);
        QTcpSocket open; // a connection that a restart would break
        open.connectToHost(QHostAddress(QHostAddress::LocalHost), m_port);
        QVERIFY(open.waitForConnected(2000));
        auto changed = profile();
        changed.users.append({.name = u"phone"_s, .passwordHash = makeBcrypt("open", 5)});
        QCOMPARE(save(changed, id), id);
        const QByteArray login = "\r\nAuthorization: Basic " + QByteArray("phone:open").toBase64();
        QTRY_COMPARE(request("GET /phone/config", login), 404); // who is known finds nothing yet
        QCOMPARE(open.state(), QAbstractSocket::ConnectedState);
        QCOMPARE(phase(id), ui::ServerPhase::Running);
    }

    void rightsOfUsersAreKept()
    {
        const QByteArray login = "\r\nContent-Length: 0\r\nAuthorization: Basic "
            + QByteArray("laptop:sesame").toBase64();
        const QByteArray create = "POST /laptop/?create=true";
        auto restricted = profile();
        restricted.users.first().rights = UserRights::ReadOnly;
        const auto id = save(restricted);
        m_desktop->startServer(id);
        QTRY_COMPARE(phase(id), ui::ServerPhase::Running);
        QCOMPARE(request(create, login), 403);
        restricted.users.first().rights = UserRights::Full;
        QCOMPARE(save(restricted, id), id);
        QTRY_COMPARE(request(create, login), 200);
    }

    void aRemovedProfileStopsAndItsDataStay()
    {
        const auto id = save(profile());
        m_desktop->startServer(id);
        QTRY_COMPARE(phase(id), ui::ServerPhase::Running);
        bool removed = false;
        m_desktop->removeProfile(
            id, [&removed](const Result<void> &done) { removed = done.has_value(); });
        QTRY_VERIFY(removed);
        QCOMPARE(m_desktop->profiles().count(), 0);
        QTRY_COMPARE(request("GET /config"), 0);
        QVERIFY(QFile::exists(m_home->filePath(u"backups"_s)));
    }

    void anInvalidProfileIsRefused()
    {
        auto wrong = profile();
        wrong.backend.values.insert(u"path"_s, u"/tmp/backups"_s);
        std::optional<Error> error;
        m_desktop->saveProfile({}, wrong, [&error](const Result<QString> &saved) {
            error = saved ? Error() : saved.error();
        });
        QTRY_VERIFY(error);
        QCOMPARE(error->code, ErrorCode::InvalidArgument);
        QVERIFY(!error->message.isEmpty());
    }

private:
    void start()
    {
        QTcpServer probe;
        if (m_port == 0 && probe.listen(QHostAddress::LocalHost))
            m_port = probe.serverPort();
        probe.close();
        ProfileStoreOptions profiles;
        profiles.folder = m_home->filePath(u"config"_s);
        m_desktop = std::make_unique<Desktop>(profiles, m_home->filePath(u"state"_s));
        QSignalSpy loaded(m_desktop.get(), &Desktop::loaded);
        m_desktop->load();
        QVERIFY(loaded.wait(10'000));
    }

    void end()
    {
        QSignalSpy stopped(m_desktop.get(), &Desktop::hasStopped);
        m_desktop->quit();
        QVERIFY(stopped.wait(20'000));
        m_desktop.reset();
    }

    Profile profile() const
    {
        Profile made;
        made.name = u"backups"_s;
        made.backend.type = u"local"_s;
        made.backend.values.insert(u"path"_s, m_home->filePath(u"backups"_s));
        made.listen.port = QString::number(m_port);
        made.users.append({.name = u"laptop"_s, .passwordHash = makeBcrypt("sesame", 5)});
        return made;
    }

    QString save(const Profile &wanted, const QString &id = {})
    {
        std::optional<QString> saved;
        QString problem;
        m_desktop->saveProfile(id, wanted, [&](const Result<QString> &result) {
            saved = result ? *result : QString();
            if (!result)
                problem = result.error().message;
        });
        if (!QTest::qWaitFor([&saved] { return saved.has_value(); }, 30'000))
            qWarning("not saved in time");
        if (!problem.isEmpty())
            qWarning("%s", qPrintable(problem));
        return saved.value_or(QString());
    }

    ui::ServerPhase phase(const QString &id) const
    {
        const auto *const entry = m_desktop->profiles().find(id);
        return entry ? entry->status.phase : ui::ServerPhase::Stopped;
    }

    /// The status of an answer; 0: none.
    int request(const QByteArray &line, const QByteArray &fields = {}) const
    {
        QTcpSocket socket;
        socket.connectToHost(QHostAddress(QHostAddress::LocalHost), m_port);
        if (!socket.waitForConnected(2000))
            return 0;
        socket.write(line + " HTTP/1.1\r\nHost: h\r\nConnection: close" + fields + "\r\n\r\n");
        QByteArray answer;
        while (socket.waitForReadyRead(5000))
            answer += socket.readAll();
        return answer.mid(9, 3).toInt();
    }

    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<Desktop> m_desktop;
    quint16 m_port = 0;
};

QTEST_GUILESS_MAIN(tst_desktop)
#include "tst_desktop.moc"
