// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/control/runtimefolder.h"
#include "app/desktop/records/servingtext.h"
#include "app/desktop/windowstatus.h"
#include "app/serving/profilelease.h"
#include "tests/ui/desktophome.h"
#include "ui/look/format.h"
#include "ui/profiles/troubletext.h"

#include <limits>

using namespace restdock;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// What is in a server's way: each is told with what to do, and passes by itself where it can.
class tst_serverstates : public test::DesktopHome
{
    Q_OBJECT

private Q_SLOTS:
    void init() { makeHome(); }
    void cleanup() { leaveHome(); }

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

    void aPortThatStaysInUseIsAnError()
    {
        QTcpServer other;
        QVERIFY(other.listen(QHostAddress::LocalHost, m_port));
        const auto id = save(profile());
        m_desktop->startServer(id);
        QTRY_COMPARE(phase(id), ui::ServerPhase::Waiting);
        QVERIFY(status(id).nextTry.isValid());
        QTRY_COMPARE_WITH_TIMEOUT(phase(id), ui::ServerPhase::Failed, 30'000);
        QCOMPARE(status(id).trouble->code, ui::Trouble::Code::PortUsed);
        QVERIFY(!status(id).nextTry.isValid());
        // Another one is offered: not this one, and not another profile's.
        auto neighbour = openProfile();
        neighbour.name = u"neighbour"_s;
        QVERIFY(QDir().mkpath(m_home->filePath(u"neighbour"_s)));
        neighbour.backend.values.insert(u"path"_s, m_home->filePath(u"neighbour"_s));
        neighbour.listen.port = QString::number(m_port + 1);
        save(neighbour);
        std::optional<quint16> port;
        m_desktop->findPort(id, [&port](const Result<quint16> &found) { port = *found; });
        QTRY_VERIFY(port);
        QVERIFY(*port > m_port + 1);
        other.close();
        m_desktop->startServer(id);
        QTRY_COMPARE(phase(id), ui::ServerPhase::Running);
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
        QTRY_VERIFY(hasEvent(u"(DIR-MISSING)"_s) && hasEvent(u"Restdock keeps trying; next at "_s));
        QVERIFY(QDir().mkpath(folder));
        QTRY_COMPARE_WITH_TIMEOUT(phase(id), ui::ServerPhase::Running, 60'000);
    }

    void whatIsServedElsewhereIsLeftAlone()
    {
        const auto id = save(profile());
        auto lease = std::make_optional(ProfileLease::take(*runtimeFolder(), id));
        QVERIFY(*lease);
        m_desktop->startServer(id);
        QTRY_COMPARE(phase(id), ui::ServerPhase::Failed);
        QCOMPARE(status(id).trouble->code, ui::Trouble::Code::ServedElsewhere);
        QCOMPARE(status(id).trouble->process, QCoreApplication::applicationPid());
        lease.reset();
        m_desktop->startServer(id);
        QTRY_COMPARE(phase(id), ui::ServerPhase::Running);
    }

    void roomThatIsToStayFreeIsKept()
    {
        auto greedy = openProfile();
        greedy.keepFreeBytes = std::numeric_limits<qint64>::max() / 4;
        const auto id = save(greedy);
        m_desktop->startServer(id);
        QTRY_COMPARE(phase(id), ui::ServerPhase::Running);
        QTRY_VERIFY(status(id).trouble);
        QCOMPARE(status(id).trouble->code, ui::Trouble::Code::DiskFull);
        QCOMPARE(status(id).trouble->limit, ui::formatBytes(greedy.keepFreeBytes));
        QVERIFY(status(id).nextTry.isValid());
        QCOMPARE(request("POST /?create=true", "\r\nContent-Length: 0"), 200);
        QCOMPARE(request("POST /config", "\r\nContent-Length: 1", "x"), 507);
        QTRY_VERIFY(hasEvent(u"refuses new backups: the limit “keep"_s));
        QTRY_VERIFY(hasEvent(u"free” is reached. An upload of"_s));
        QVERIFY(hasEvent(u"(DISK-FULL)"_s));
        // It goes on with other rules, and the trouble passes.
        greedy.keepFreeBytes = 0;
        QCOMPARE(save(greedy, id), id);
        QTRY_VERIFY(status(id).isUp() && !status(id).trouble);
        QCOMPARE(request("POST /config", "\r\nContent-Length: 1", "x"), 200);
    }

    void whatALimitRefusesNamesTheLimit()
    {
        auto limited = profile();
        limited.privateRepos = true;
        limited.users.first().maximumBytes = 10;
        const auto id = save(limited);
        m_desktop->startServer(id);
        QTRY_COMPARE(phase(id), ui::ServerPhase::Running);
        const QByteArray login =
            "\r\nAuthorization: Basic " + QByteArray("laptop:sesame").toBase64();
        const QByteArray content(100, 'x');
        const auto upload = [&](const QByteArray &folder) {
            return request("POST /" + folder + "config", login + "\r\nContent-Length: 100",
                           content);
        };
        QCOMPARE(request("POST /laptop/?create=true", login + "\r\nContent-Length: 0"), 200);
        QCOMPARE(upload("laptop/"), 507);
        QTRY_VERIFY(hasEvent(u"User “laptop” has reached its 10 bytes."_s));
        QCOMPARE(m_desktop->events().row(m_desktop->events().rowCount() - 1).code,
                 QByteArray("LIMIT"));
        limited.users.first().maximumBytes = 0;
        limited.maximumBytes = 20;
        QCOMPARE(save(limited, id), id);
        QTRY_VERIFY(upload("laptop/") == 507
                    && hasEvent(u"The profile has reached its limit of 20 bytes."_s));
    }

    void whatAServerCanDoWithoutIsToldInASentenceOfOurs()
    {
        const auto id = save(profile());
        m_desktop->startServer(id);
        QTRY_COMPARE(phase(id), ui::ServerPhase::Running);
        QDir(m_home->filePath(u"state/backups"_s)).removeRecursively();
        QFile inTheWay(m_home->filePath(u"state/backups"_s));
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        const QByteArray login =
            "\r\nAuthorization: Basic " + QByteArray("laptop:sesame").toBase64();
        QCOMPARE(request("POST /laptop/?create=true", login + "\r\nContent-Length: 0"), 200);
        QCOMPARE(request("POST /laptop/config", login + "\r\nContent-Length: 1", "x"), 200);
        m_desktop->stopServer(id); // what it knows of its backups cannot be kept
        const auto told = u"Something failed that the server can do without. Details: "
                          "Cannot "_s;
        QTRY_VERIFY(hasEvent(told));
        const auto &events = m_desktop->events();
        for (int row = 0; row < events.rowCount(); ++row) {
            if (events.row(row).text.contains(told)) // and each language has its own
                QVERIFY(!ui::EventWording::fromFacts(events.row(row).facts).isEmpty());
        }
    }

    void aWrongPasswordIsNoAlarm()
    {
        const auto id = save(profile());
        m_desktop->startServer(id);
        QTRY_COMPARE(phase(id), ui::ServerPhase::Running);
        QCOMPARE(request("GET /config",
                         "\r\nAuthorization: Basic " + QByteArray("laptop:wrong").toBase64()),
                 401);
        QTRY_VERIFY(hasEvent(u"as “laptop”: wrong password. (AUTH-FAIL)"_s));
        const auto &events = m_desktop->events();
        for (int row = 0; row < events.rowCount(); ++row)
            QCOMPARE(events.row(row).severity, ui::Severity::Info);
    }

    void deletingIsAllowedForAWhile()
    {
        auto strict = openProfile();
        strict.appendOnly = true;
        const auto id = save(strict);
        m_desktop->startServer(id);
        QTRY_COMPARE(phase(id), ui::ServerPhase::Running);
        QCOMPARE(request("POST /?create=true", "\r\nContent-Length: 0"), 200);
        const QByteArray removal = "DELETE /data/" + QByteArray(64, 'a');
        QCOMPARE(request(removal), 403);
        m_desktop->allowDeleting(id, {}, 15min);
        QTRY_COMPARE(m_desktop->profiles().find(id)->deletingMinutes, 15);
        QCOMPARE(request(removal), 200); // deleting what is not there
        QVERIFY(ui::deletingText(*m_desktop->profiles().find(id)).contains(u"15"_s));
        m_desktop->endDeleting(id);
        QTRY_COMPARE(m_desktop->profiles().find(id)->deletingMinutes, 0);
        QCOMPARE(request(removal), 403);
        m_desktop->allowDeleting(id, {}, 1s); // it ends by itself
        constexpr int patience = 30'000;      // ms
        QTRY_VERIFY_WITH_TIMEOUT(hasEvent(u"Deleting is no longer allowed for everyone"_s),
                                 patience);
        QTRY_COMPARE_WITH_TIMEOUT(request(removal), 403, patience);
        m_desktop->allowDeleting(id, {}, 15min);
        QTRY_VERIFY(status(id).deletingUntil().isValid());
        m_desktop->stopServer(id);
        QTRY_VERIFY(hasEvent(u"no longer allowed for everyone: the server has stopped"_s));
        QCOMPARE(m_desktop->profiles().find(id)->deletingMinutes, 0);
    }

    void aFolderThatVanishesIsToldAndComesBack()
    {
        const auto id = save(profile());
        m_desktop->startServer(id);
        QTRY_COMPARE(phase(id), ui::ServerPhase::Running);
        const QString folder = m_home->filePath(u"backups"_s);
        QVERIFY(QDir().rename(folder, folder + u"-away"));
        m_desktop->wakeUp(); // looks at once
        QTRY_VERIFY(status(id).trouble);
        QCOMPARE(status(id).trouble->code, ui::Trouble::Code::FolderMissing);
        QVERIFY(status(id).isUp()); // restic gets an answer
        QVERIFY(status(id).nextTry.isValid());
        QVERIFY(QDir().rename(folder + u"-away", folder));
        m_desktop->startServer(id); // "Try now" looks at once, and restarts nothing
        QCOMPARE(phase(id), ui::ServerPhase::Running);
        QTRY_VERIFY(!status(id).trouble);
        QVERIFY(!status(id).nextTry.isValid());
        QTRY_VERIFY(hasEvent(u"The storage can be used again"_s));
    }

    /// That it is tried again, and then answers: see tst_serving.
    void whoGetsNoAnswerFromItselfIsToldSo()
    {
        const ServeTrouble trouble{
            ServeTrouble::Code::NoAnswer,
            Error{ErrorCode::Unavailable, u"listens, but gets no answer"_s, u"timed out"_s}};
        ServingStatus waiting{.state = ServingState::Waiting};
        waiting.trouble = trouble;
        waiting.nextTry = QDateTime::currentDateTimeUtc().addSecs(10);
        const auto shown = windowStatus(waiting, profile(), {});
        QCOMPARE(shown.phase, ui::ServerPhase::Waiting);
        QCOMPARE(shown.nextTry, waiting.nextTry);
        QCOMPARE(shown.trouble->code, ui::Trouble::Code::NoAnswer);
        QCOMPARE(shown.trouble->place, profile().listen.toString());
        QCOMPARE(ui::describe(*shown.trouble, u"backups"_s).code, u"NO-ANSWER"_s);
        QCOMPARE(ui::rawText(*shown.trouble), u"listens, but gets no answer\ntimed out"_s);
    }

    void aServiceThatSlowsARunningServerDownIsForTheLogOnly()
    {
        ServingStatus slow{.state = ServingState::Running};
        slow.trouble = ServeTrouble{ServeTrouble::Code::ServiceBusy,
                                    Error{ErrorCode::RateLimited, u"slow down"_s}};
        slow.nextTry = QDateTime::currentDateTimeUtc().addSecs(10);
        const auto shown = windowStatus(slow, profile(), {});
        QVERIFY(!shown.trouble && !shown.nextTry.isValid());
        slow.state = ServingState::Waiting; // nobody can use it
        QVERIFY(windowStatus(slow, profile(), {}).trouble);
        const auto line =
            describe(ServingEvent{.kind = ServingEvent::Kind::SlowedDown}, profile()).text;
        QVERIFY2(line.startsWith(u"Drime asks us to slow down. Too many requests. "_s)
                     && line.contains(u"transfers continue slower."_s),
                 qPrintable(line));
    }

    void anAddressThatIsGoneIsWaitedFor()
    {
        auto away = profile();
        away.listen.host = u"192.0.2.77"_s; // for documentation: never an address of a computer
        const auto id = save(away);
        m_desktop->startServer(id);
        QTRY_COMPARE(phase(id), ui::ServerPhase::Waiting);
        QCOMPARE(status(id).trouble->code, ui::Trouble::Code::AddressGone);
        QVERIFY(status(id).nextTry.isValid());
        // The network comes with an address that it had before.
        away.listen.host = u"127.0.0.1"_s;
        QCOMPARE(save(away, id), id);
        QTRY_COMPARE(phase(id), ui::ServerPhase::Running);
    }

    void ofAServerThatGoesOnNothingSaysThatItCannotRun()
    {
        auto cloud = profile();
        cloud.backend = {u"drime"_s, {}, {}};
        const ServingStatus well{.state = ServingState::Running};
        const auto lineOf = [&cloud](const ServingStatus &before, const ServingStatus &after) {
            return describeChange(before, after, cloud).value(0).wording.english();
        };
        auto full = well;
        full.trouble = ServeTrouble{ServeTrouble::Code::ServiceFull, {}};
        QCOMPARE(lineOf(well, full), u"Drime has no space left."_s);
        auto away = well;
        away.trouble = ServeTrouble{ServeTrouble::Code::AddressGone, {}};
        QVERIFY(lineOf(well, away).startsWith(u"Clients cannot reach “backups”: "_s));
        QCOMPARE(lineOf(away, well), u"The address of the server is available again"_s);
    }

    void afterASleepItTriesAtOnce()
    {
        QTcpServer other;
        QVERIFY(other.listen(QHostAddress::LocalHost, m_port));
        const auto id = save(profile());
        m_desktop->startServer(id);
        QTRY_COMPARE(phase(id), ui::ServerPhase::Waiting);
        const auto nextTry = status(id).nextTry;
        other.close();
        m_desktop->wakeUp();
        QTRY_COMPARE(phase(id), ui::ServerPhase::Running);
        QVERIFY(status(id).since < nextTry.addSecs(1));
    }
};

QTEST_GUILESS_MAIN(tst_serverstates)
#include "tst_serverstates.moc"
