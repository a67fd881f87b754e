// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/control/instances.h"
#include "app/control/runtimefolder.h"
#include "app/desktop/desktopcontrol.h"
#include "app/desktop/notifier.h"
#include "app/desktop/servingtext.h"
#include "app/desktop/windowstatus.h"
#include "app/serving/profilelease.h"
#include "tests/e2e/support/certificates.h"
#include "tests/ui/desktophome.h"
#include "ui/look/format.h"
#include "ui/profiles/troubletext.h"

#include <QCryptographicHash>
#include <QStorageInfo>

#include <future>
#include <limits>

using namespace restdock;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// What is in a server's way: each is told with what to do, and passes by itself where it can.
class tst_serverstates : public test::DesktopHome
{
    Q_OBJECT

    /// One that is half done for as long as the test likes.
    class Upload
    {
    public:
        explicit Upload(const tst_serverstates &test, char filling = 'x')
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
        const tst_serverstates &m_test;
        const QByteArray m_content;
        QTcpSocket m_socket;
    };

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

    void littleRoomNeedsThePerson()
    {
        auto careful = openProfile();
        const QStorageInfo disk(m_home->path());
        careful.keepFreeBytes = disk.bytesAvailable() / 4 * 3;
        const auto id = save(careful);
        m_desktop->startServer(id);
        QTRY_COMPARE(status(id).warnings.size(), 1);
        const auto warning = status(id).warnings.first();
        QCOMPARE(warning.code, ui::Trouble::Code::DiskLow);
        QCOMPARE(warning.limit, ui::formatBytes(careful.keepFreeBytes));
        QVERIFY(!warning.amount.isEmpty());
        QTRY_VERIFY(hasEvent(u"are left for “backups”. (DISK-LOW)"_s));
        QVERIFY(status(id).isUp() && !status(id).trouble);
        careful.keepFreeBytes = 0; // without a restart
        QCOMPARE(save(careful, id), id);
        m_desktop->wakeUp();
        QTRY_VERIFY(status(id).warnings.isEmpty());
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

    void aLateBackupNeedsThePerson()
    {
        const QString repository = m_home->filePath(u"backups/laptop"_s);
        QVERIFY(QDir().mkpath(repository));
        QFile config(repository + u"/config");
        QVERIFY(config.open(QIODevice::WriteOnly));
        QVERIFY(config.setFileTime(QDateTime::currentDateTimeUtc().addDays(-9),
                                   QFileDevice::FileModificationTime));
        config.close();
        auto watched = profile();
        watched.lateBackups.days = 3;
        const auto id = save(watched);
        m_desktop->startServer(id);
        QTRY_COMPARE(status(id).warnings.size(), 1);
        const auto warning = status(id).warnings.first();
        QCOMPARE(warning.code, ui::Trouble::Code::BackupLate);
        QCOMPARE(warning.place, u"laptop"_s);
        QCOMPARE(warning.days, 9);
        QCOMPARE(m_desktop->profiles().at(0).look(), ui::Look::Attention);
        QTRY_VERIFY(hasEvent(u"(BACKUP-LATE)"_s));
        watched.lateBackups.days = 20; // without a restart
        QCOMPARE(save(watched, id), id);
        QTRY_VERIFY(status(id).warnings.isEmpty());
        QVERIFY(status(id).isUp());
    }

    void aCertificateThatEndsSoonNeedsThePerson()
    {
        auto encrypted = profile();
        encrypted.certificate = CertificateSource::Files;
        encrypted.tlsCert = m_home->filePath(u"server.crt"_s);
        encrypted.tlsKey = m_home->filePath(u"server.key"_s);
        QVERIFY(test::makeCertificate(encrypted.tlsCert, encrypted.tlsKey)); // for two days
        const auto id = save(encrypted);
        m_desktop->startServer(id);
        QTRY_COMPARE(status(id).warnings.size(), 1);
        QCOMPARE(status(id).warnings.first().code, ui::Trouble::Code::CertificateEnds);
        QVERIFY(status(id).warnings.first().days <= 2);
        QTRY_VERIFY(hasEvent(u"(CERT-ENDS)"_s));
        QCOMPARE(m_desktop->profiles().at(0).look(), ui::Look::Attention);
    }

    void anExpiredCertificateIsNotUsableAnyMore()
    {
        ServingStatus running{.state = ServingState::Running};
        running.certificateEnd = QDateTime::currentDateTimeUtc().addSecs(-60);
        const auto warnings = windowStatus(running, profile(), {}).warnings;
        QCOMPARE(warnings.size(), 1);
        QCOMPARE(warnings.first().days, 0);
        QCOMPARE(ui::describe(warnings.first(), u"backups"_s).code, u"CERT-BAD"_s);
        running.certificateEnd = QDateTime::currentDateTimeUtc().addSecs(3600); // today, but later
        QCOMPARE(windowStatus(running, profile(), {}).warnings.first().days, 1);
    }

    void aCertificateThatIsGoneIsNotReplacedByItself()
    {
        auto encrypted = profile();
        encrypted.certificate = CertificateSource::Made;
        encrypted.tlsCert = m_home->filePath(u"made/server.pem"_s);
        encrypted.tlsKey = m_home->filePath(u"made/server.key"_s);
        const auto id = save(encrypted);
        m_desktop->startServer(id);
        QTRY_COMPARE(phase(id), ui::ServerPhase::Running); // it is made for the first start
        QVERIFY(QFile::exists(encrypted.tlsCert));
        m_desktop->stopServer(id);
        QTRY_COMPARE(phase(id), ui::ServerPhase::Stopped);
        QVERIFY(QFile::remove(encrypted.tlsCert) && QFile::remove(encrypted.tlsKey));
        m_desktop->startServer(id);
        QTRY_COMPARE(phase(id), ui::ServerPhase::Failed);
        QCOMPARE(status(id).trouble->code, ui::Trouble::Code::CertificateBad);
        QCOMPARE(status(id).trouble->flaw, CertificateFlaw::CertificateMissing);
        QCOMPARE(status(id).trouble->place, encrypted.tlsCert);
        QVERIFY(!QFile::exists(encrypted.tlsCert));
        std::optional<Result<CertificateFiles>> made; // as the window does it
        m_desktop->makeCertificate(
            encrypted, [&made](const Result<CertificateFiles> &files) { made = files; });
        QTRY_VERIFY(made);
        QVERIFY(*made);
        QCOMPARE((*made)->certificate, encrypted.tlsCert);
        m_desktop->startServer(id);
        QTRY_COMPARE(phase(id), ui::ServerPhase::Running);
    }

    void aCertificateSaysWhatIsWrongWithIt()
    {
        auto encrypted = profile();
        encrypted.certificate = CertificateSource::Files;
        encrypted.tlsCert = m_home->filePath(u"server.crt"_s);
        encrypted.tlsKey = m_home->filePath(u"server.key"_s);
        QVERIFY(test::makeCertificate(encrypted.tlsCert, encrypted.tlsKey));
        QVERIFY(test::makeCertificate(m_home->filePath(u"other.crt"_s),
                                      m_home->filePath(u"other.key"_s)));
        QVERIFY(QFile::remove(encrypted.tlsKey));
        const auto id = save(encrypted);
        m_desktop->startServer(id);
        QTRY_COMPARE(phase(id), ui::ServerPhase::Failed);
        QCOMPARE(status(id).trouble->flaw, CertificateFlaw::KeyMissing);
        QCOMPARE(status(id).trouble->place, encrypted.tlsKey);
        QVERIFY(QFile::copy(m_home->filePath(u"other.key"_s), encrypted.tlsKey));
        m_desktop->startServer(id);
        QTRY_COMPARE(status(id).trouble->flaw, CertificateFlaw::KeyMismatch);
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

    void aStopThatIsTakenBackDisturbsNoUpload()
    {
        const auto id = save(openProfile());
        m_desktop->startServer(id);
        QTRY_COMPARE(phase(id), ui::ServerPhase::Running);
        Upload upload(*this);
        QVERIFY(upload.begin());
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
        const auto id = save(openProfile());
        m_desktop->startServer(id);
        QTRY_COMPARE(phase(id), ui::ServerPhase::Running);
        Upload upload(*this);
        QVERIFY(upload.begin());
        m_desktop->stopServer(id);
        QTRY_COMPARE(phase(id), ui::ServerPhase::Stopping);
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
        const auto id = save(openProfile());
        m_desktop->startServer(id);
        QTRY_COMPARE(phase(id), ui::ServerPhase::Running);
        Upload upload(*this);
        QVERIFY(upload.begin());
        auto asked = std::async(std::launch::async, [socket = ownControlSocket(*runtimeFolder())] {
            return askInstance(socket, {{u"command"_s, u"stop"_s}, {u"profile"_s, u"backups"_s}},
                               30s);
        });
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
        const auto id = save(openProfile());
        m_desktop->startServer(id);
        QTRY_COMPARE(phase(id), ui::ServerPhase::Running);
        Upload upload(*this);
        QVERIFY(upload.begin());
        auto asked = std::async(std::launch::async, [socket = ownControlSocket(*runtimeFolder())] {
            return askInstance(socket, {{u"command"_s, u"stop"_s}, {u"profile"_s, u"backups"_s}},
                               20s);
        });
        QTRY_COMPARE(phase(id), ui::ServerPhase::Stopping);
        m_desktop->removeProfile(id, [](const Result<void> &) {});
        QTRY_VERIFY_WITH_TIMEOUT(asked.wait_for(0s) == std::future_status::ready, 30'000);
        const auto answer = asked.get();
        QVERIFY(answer);
        QVERIFY((*answer)[u"error"_s].toString().contains(u"was removed"_s));
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

    void notificationsComeOnceForEachCause()
    {
        Notifier notifier(*m_desktop);
        QSignalSpy noticed(&notifier, &Notifier::noticed);
        const auto id = save(profile());
        m_desktop->startServer(id);
        QTRY_COMPARE(phase(id), ui::ServerPhase::Running);
        const QString folder = m_home->filePath(u"backups"_s);
        const auto troubles = [&noticed] {
            int count = 0;
            for (const auto &one : noticed)
                count += one.first().value<Telling>().kind == ui::Notice::StorageTrouble;
            return count;
        };
        QVERIFY(QDir().rename(folder, folder + u"-away"));
        m_desktop->wakeUp();
        QTRY_COMPARE(troubles(), 1);
        m_desktop->wakeUp();
        m_desktop->stopServer(id);
        QTRY_COMPARE(phase(id), ui::ServerPhase::Stopped);
        QCOMPARE(troubles(), 1);
        // While it is quiet nothing is told; what is still there then is.
        notifier.keepQuietFor(2s);
        m_desktop->startServer(id);
        QTRY_COMPARE(phase(id), ui::ServerPhase::Waiting);
        QCOMPARE(troubles(), 1);
        QTRY_COMPARE(troubles(), 2);
    }

    void manyWrongLoginsAreNoticed()
    {
        Notifier notifier(*m_desktop);
        QSignalSpy noticed(&notifier, &Notifier::noticed);
        const auto id = save(profile());
        m_desktop->startServer(id);
        QTRY_COMPARE(phase(id), ui::ServerPhase::Running);
        LoginWatch watch;
        const LoginFailure failure{"192.0.2.9", "bob", LoginFailure::Reason::BadPassword};
        LoginWatch::TimePoint now{1h};
        for (size_t i = 1; i < LoginWatch::many; ++i)
            QVERIFY(!watch.count(u"a"_s, failure, now += 20s));
        QVERIFY(!watch.count(u"b"_s, failure, now)); // another profile
        const auto alarm = watch.count(u"a"_s, failure, now += 20s);
        QVERIFY(alarm);
        QVERIFY(alarm->isOneUser);
        const auto line = describeMany(failure, LoginWatch::many, alarm->isOneUser);
        QCOMPARE(line.code, QByteArray("AUTH-FAIL"));
        QVERIFY(
            line.wording.english().startsWith(u"20 wrong passwords for “bob” from 192.0.2.9."_s));
        QVERIFY(!watch.count(u"a"_s, failure, now += 20s)); // told
        Q_EMIT m_desktop->wrongLogins(id, line.wording.translated());
        const auto last = noticed.last().first().value<Telling>();
        QCOMPARE(last.kind, ui::Notice::WrongPasswords);
        QVERIFY2(last.text.startsWith(u"20 wrong passwords for “bob” from 192.0.2.9."_s),
                 qPrintable(last.text));
    }

    void aCrashIsToldOnceAndServersComeBack()
    {
        const auto id = save(profile());
        m_desktop->startServer(id);
        QTRY_COMPARE(phase(id), ui::ServerPhase::Running);
        const QString record = m_home->filePath(u"state/running.json"_s);
        QTRY_VERIFY(QFile::exists(record));
        QVERIFY(QFile::copy(record, record + u".kept"));
        end();
        QVERIFY(!QFile::exists(record)); // it ended as it should
        QVERIFY(QFile::rename(record + u".kept", record));
        start();
        QVERIFY(m_desktop->hasCrashed());
        QTRY_COMPARE(phase(id), ui::ServerPhase::Running);
        end();
        start();
        QVERIFY(!m_desktop->hasCrashed());
        QCOMPARE(phase(id), ui::ServerPhase::Stopped);
    }

    void whoCameIsKnownAlsoAfterTheNextStart()
    {
        const auto id = save(profile());
        const auto seen = [this, &id] { return m_desktop->profiles().find(id)->seen; };
        const auto login = [](const QByteArray &user) -> QByteArray {
            return "\r\nAuthorization: Basic " + user.toBase64();
        };
        m_desktop->startServer(id);
        QTRY_COMPARE(phase(id), ui::ServerPhase::Running);
        QCOMPARE(request("GET /config", login("mallory:sesame")), 401);
        QCOMPARE(request("GET /config", login("laptop:wrong")), 401);
        QTRY_VERIFY(m_desktop->profiles().at(0).traffic.requests >= 2);
        QVERIFY(m_desktop->profiles().at(0).traffic.clients.isEmpty()); // they are nobody's
        QCOMPARE(request("GET /config", login("laptop:sesame")), 404);
        QTRY_VERIFY(seen().contains(u"laptop"_s));
        QCOMPARE(seen().size(), 1);
        QCOMPARE(seen().first().address, u"127.0.0.1"_s);
        const auto before = seen().first().at;
        end();
        start();
        QCOMPARE(seen().keys(), QStringList{u"laptop"_s});
        QVERIFY(qAbs(seen().first().at.secsTo(before)) < 60);
    }

    void theReportMasksNames()
    {
        auto named = profile();
        named.name = u"Annas Sicherung"_s;
        named.users[0].name = u"anna"_s;
        named.users.append({.name = u"anna-laptop"_s, .passwordHash = named.users[0].passwordHash});
        const auto id = save(named);
        m_desktop->startServer(id);
        QTRY_COMPARE(phase(id), ui::ServerPhase::Running);
        QCOMPARE(request("GET /config",
                         "\r\nAuthorization: Basic " + QByteArray("otto:wrong").toBase64()),
                 401);
        QTRY_VERIFY(hasEvent(u"AUTH-FAIL"_s));
        std::optional<QString> report;
        QCoreApplication::setApplicationVersion(u"9.9"_s);
        m_desktop->makeReport([&report](const Result<QString> &made) {
            report = made ? *made : made.error().message;
        });
        QTRY_VERIFY(report);
        QVERIFY2(report->startsWith(u"Restdock 9.9"), qPrintable(*report));
        for (const auto &name : {u"anna"_s, u"Anna"_s, u"otto"_s, QDir::homePath()})
            QVERIFY2(!report->contains(name), qPrintable(*report));
        QVERIFY(report->contains(u"(AUTH-FAIL)"_s));
        QVERIFY(report->contains(u"profile1: local, running"_s));
    }
};

QTEST_GUILESS_MAIN(tst_serverstates)
#include "tst_serverstates.moc"
