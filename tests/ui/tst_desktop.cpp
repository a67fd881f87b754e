// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/desktophome.h"
#include "ui/profiles/activeclients.h"

#include <QCryptographicHash>

#include <future>
#include <memory>
#include <optional>

using namespace restdock;
using namespace Qt::StringLiterals;

/// Profiles and their servers, from the first start on.
class tst_desktop : public test::DesktopHome
{
    Q_OBJECT

private Q_SLOTS:
    void init() { makeHome(); }
    void cleanup() { leaveHome(); }

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
        // What happened before is there without being asked for.
        QTRY_VERIFY(hasEvent(u"Server started at 127.0.0.1:"_s) && hasEvent(u"Server stopped"_s));
        QCOMPARE(m_desktop->requests().rowCount(), 1);
        QVERIFY(!m_desktop->events().isLoading());
        std::optional<size_t> older;
        m_desktop->readOlderRows(ui::LogRow::Kind::Event, 0, {}, 100,
                                 [&older](const Result<std::vector<ui::LogRow>> &rows) {
                                     older = rows ? rows->size() : 0;
                                 });
        QTRY_VERIFY(older);
        QVERIFY(*older >= 2); // started, stopped
    }

    void aStartThatIsGivenUpIsOver()
    {
        const auto id = save(profile());
        const auto giveUp = [this, &id] {
            m_desktop->startServer(id);
            QCOMPARE(phase(id), ui::ServerPhase::Starting);
            m_desktop->stopServer(id); // before there were its secrets
            QCOMPARE(phase(id), ui::ServerPhase::Stopped);
        };
        giveUp();
        m_desktop->startServer(id);
        QTRY_COMPARE(phase(id), ui::ServerPhase::Running);
        m_desktop->stopServer(id);
        QTRY_COMPARE(phase(id), ui::ServerPhase::Stopped);
        giveUp(); // also of one that has run
        m_desktop->startServer(id);
        QTRY_COMPARE(phase(id), ui::ServerPhase::Running);
    }

    void startingWhatRunsChangesNothing()
    {
        const auto id = save(profile());
        m_desktop->startServer(id);
        QTRY_COMPARE(phase(id), ui::ServerPhase::Running);
        m_desktop->startServer(id);
        QCOMPARE(phase(id), ui::ServerPhase::Running);
        QCOMPARE(request("GET /config"), 401);
    }

    void aMendedProfileStartsAgainAndAStoppedOneDoesNot()
    {
        auto broken = profile();
        broken.access = ProfileAccess::Htpasswd;
        broken.users.clear();
        broken.htpasswdFile = m_home->filePath(u"gone"_s);
        const auto id = save(broken);
        m_desktop->startServer(id);
        QTRY_COMPARE(phase(id), ui::ServerPhase::Failed);
        QCOMPARE(save(profile(), id), id);
        QTRY_COMPARE(phase(id), ui::ServerPhase::Running);

        QCOMPARE(save(broken, id), id);
        QTRY_COMPARE(phase(id), ui::ServerPhase::Failed);
        m_desktop->stopServer(id);
        QCOMPARE(phase(id), ui::ServerPhase::Stopped);
        QCOMPARE(save(profile(), id), id);
        QTest::qWait(0);
        QCOMPARE(phase(id), ui::ServerPhase::Stopped);
    }

    void aClientIsThereWhileItsUploadLasts()
    {
        const auto id = save(openProfile());
        m_desktop->startServer(id);
        QTRY_COMPARE(phase(id), ui::ServerPhase::Running);
        QCOMPARE(request("POST /laptop/?create=true", "\r\nContent-Length: 0"), 200);
        QTcpSocket client;
        client.connectToHost(QHostAddress(QHostAddress::LocalHost), m_port);
        QVERIFY(client.waitForConnected(2000));
        client.write("POST /laptop/keys/" + QByteArray(64, 'a')
                     + " HTTP/1.1\r\nHost: h\r\nContent-Length: 100000\r\n\r\n"
                     + QByteArray(70'000, 'x'));
        const auto clients = [this, &id] {
            return m_desktop->profiles().find(id)->traffic.clients;
        };
        QTRY_VERIFY(!clients().isEmpty() && clients().first().bytes >= 70'000);
        QCOMPARE(clients().first().repository, u"laptop"_s);
        QCOMPARE(clients().first().address, u"127.0.0.1"_s);
        QCOMPARE(clients().first().doing, ui::ClientTraffic::Doing::Uploading);
        QCOMPARE(ui::activeClients(m_desktop->profiles()).size(), 1);
        QTRY_COMPARE(m_desktop->requests().rowCount(), 1); // the one before; it has not ended
    }

    void theCardHasTheNumbersOfTheEvents()
    {
        const auto id = save(openProfile());
        m_desktop->startServer(id);
        QTRY_COMPARE(phase(id), ui::ServerPhase::Running);
        QCOMPARE(request("POST /laptop/?create=true", "\r\nContent-Length: 0"), 200);
        const auto store = [this](const QByteArray &type, const QByteArray &content) {
            const auto name = QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex();
            return request("POST /laptop/" + type + '/' + name,
                           "\r\nContent-Length: " + QByteArray::number(content.size()), content);
        };
        QCOMPARE(store("locks", "a lock"), 200); // no part of a backup's size
        QCOMPARE(store("data", QByteArray(1000, 'd')), 200);
        QCOMPARE(store("snapshots", QByteArray(234, 's')), 200);
        const auto traffic = [this, &id] { return m_desktop->profiles().find(id)->traffic; };
        QTRY_VERIFY(traffic().backupReceived.isValid());
        QCOMPARE(traffic().backupBytes, qint64(1234));
        QTRY_VERIFY(hasEvent(u"1.23 kB"_s));
        QTRY_VERIFY(traffic().requests >= 4); // and it stays when the traffic is told anew
        QCOMPARE(traffic().backupBytes, qint64(1234));
    }

    void theLastBackupIsKnownAfterARestartOfTheProgram()
    {
        const auto id = save(openProfile());
        m_desktop->startServer(id);
        QTRY_COMPARE(phase(id), ui::ServerPhase::Running);
        QCOMPARE(request("POST /laptop/?create=true", "\r\nContent-Length: 0"), 200);
        const QByteArray content(234, 's');
        const auto name = QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex();
        QCOMPARE(request("POST /laptop/snapshots/" + name, "\r\nContent-Length: 234", content),
                 200);
        const auto entry = [this, &id] { return m_desktop->profiles().find(id); };
        QTRY_VERIFY(entry()->traffic.backups.contains(u"laptop"_s));
        const auto backups = entry()->traffic.backups;
        const auto requests = entry()->traffic.requests;
        end();
        start();
        QCOMPARE(phase(id), ui::ServerPhase::Stopped);
        QCOMPARE(entry()->backups().keys(), backups.keys());
        QCOMPARE(entry()->backups().first().toSecsSinceEpoch(), // what its file has
                 backups.first().toSecsSinceEpoch());
        QVERIFY(entry()->past.lastRun.requests >= requests);
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

    void aServerIsReachedOrNot()
    {
        QTcpServer listener;
        QVERIFY(listener.listen(QHostAddress::LocalHost));
        const auto url = u"http://127.0.0.1:%1/"_s.arg(listener.serverPort());
        std::optional<Result<void>> reached;
        const auto note = [&reached](Result<void> result) { reached = std::move(result); };
        m_desktop->reachServer(url, note);
        QTRY_VERIFY(reached);
        QVERIFY(*reached);
        listener.close();
        reached.reset();
        m_desktop->reachServer(url, note);
        QTRY_VERIFY(reached);
        QVERIFY(!*reached);
        QVERIFY(!reached->error().message.isEmpty());
        reached.reset();
        m_desktop->reachServer(url, note);
        m_desktop->cancelReaching();
        QVERIFY(reached);
        QCOMPARE(reached->error().code, ErrorCode::Cancelled);
        QVERIFY(listener.listen(QHostAddress::LocalHost, quint16(QUrl(url).port())));
        std::optional<Result<void>> former;
        m_desktop->reachServer(url, [&former](Result<void> result) { former = std::move(result); });
        reached.reset();
        m_desktop->reachServer(url, note); // gives that one up
        QVERIFY(former);
        QCOMPARE(former->error().code, ErrorCode::Cancelled);
        QTRY_VERIFY(reached);
        QVERIFY(*reached);
    }

    void noServerStartsByItselfWhereThatIsSwitchedOff()
    {
        auto wanted = profile();
        wanted.startAutomatically = true;
        const auto id = save(wanted);
        end();
        makeDesktop();
        m_desktop->setStartsServers(false);
        const QSignalSpy loaded(m_desktop.get(), &Desktop::loaded);
        m_desktop->load();
        QTRY_COMPARE(loaded.size(), 1);
        QCOMPARE(phase(id), ui::ServerPhase::Stopped);
        m_desktop->startServer(id); // by hand
        QTRY_COMPARE(phase(id), ui::ServerPhase::Running);
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

    void aMadeCertificateServes()
    {
        auto encrypted = profile();
        encrypted.tlsNames = {u"nas.example.org"_s};
        std::optional<CertificateFiles> made;
        const auto take = [&made](const Result<CertificateFiles> &files) {
            made = files ? *files : CertificateFiles();
        };
        m_desktop->makeCertificate(encrypted, take);
        QTRY_VERIFY(made);
        QVERIFY(made->certificate.startsWith(m_home->path()));
        encrypted.certificate = CertificateSource::Made;
        encrypted.tlsCert = made->certificate;
        encrypted.tlsKey = made->key;
        const auto first = facts(*made);
        QCOMPARE(first.flaw, CertificateFlaw::None);
        QVERIFY(first.names.contains(u"nas.example.org"_s) && first.names.contains(u"127.0.0.1"_s));
        const auto id = save(encrypted);
        m_desktop->startServer(id);
        QTRY_COMPARE(phase(id), ui::ServerPhase::Running);
        QCOMPARE(request("GET /config"), 400); // not in clear

        const auto before = *made;
        made.reset();
        m_desktop->makeCertificate(encrypted, take); // in its place
        QTRY_VERIFY(made);
        QCOMPARE(*made, before);
        QVERIFY(facts(*made).fingerprint != first.fingerprint);
    }

    void onlyMadeCertificatesAreDiscarded()
    {
        std::optional<CertificateFiles> made;
        m_desktop->makeCertificate(profile(), [&made](const Result<CertificateFiles> &files) {
            made = files ? *files : CertificateFiles();
        });
        QTRY_VERIFY(made);
        QVERIFY(QFile::exists(made->certificate));
        const auto foreign = m_home->filePath(u"own.pem"_s);
        QVERIFY(QFile(foreign).open(QIODevice::WriteOnly));
        m_desktop->discardCertificate({foreign, made->key});
        m_desktop->discardCertificate({made->certificate, made->key});
        QTRY_VERIFY(!QFile::exists(made->certificate));
        QTRY_VERIFY(!QFile::exists(made->key));
        QVERIFY(QFile::exists(foreign));
    }

    void aPortIsProbedWhereTheServerShallListen()
    {
        QTcpServer listener;
        QVERIFY(listener.listen(QHostAddress::LocalHost));
        const auto port = QString::number(listener.serverPort());
        const auto probe = [this, &port](const QString &host) {
            std::optional<ui::PortState> state;
            m_desktop->probePort({.host = host, .port = port},
                                 [&state](const Result<ui::PortState> &found) { state = *found; });
            [[maybe_unused]] const bool isKnown =
                QTest::qWaitFor([&state] { return state.has_value(); }, 20'000);
            return state;
        };
        QCOMPARE(probe(u"127.0.0.1"_s), std::optional(ui::PortState::Used));
        QCOMPARE(probe(u"127.0.0.2"_s), std::optional(ui::PortState::Free));
        QCOMPARE(probe(u"192.0.2.1"_s), std::optional(ui::PortState::AddressGone));
        listener.close();
        QCOMPARE(probe(QString()), std::optional(ui::PortState::Free));
    }

    void aTestWritesAndLeavesNothing()
    {
        const auto folder = m_home->filePath(u"tested"_s);
        auto tested = profile();
        tested.backend.values.insert(u"path"_s, folder);
        auto report = examine(tested, ui::MissingFolder::WillBeMade);
        QVERIFY(report && *report);
        QVERIFY((*report)->willBeMade);
        QVERIFY((*report)->space.availableBytes > 0);
        QVERIFY(!QFile::exists(folder));
        report = examine(tested, ui::MissingFolder::IsWrong);
        QVERIFY(report && !*report);
        QVERIFY(QDir().mkpath(folder));
        report = examine(tested, ui::MissingFolder::IsWrong);
        QVERIFY(report && *report);
        QVERIFY(!(*report)->willBeMade);
        QVERIFY(QDir(folder).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
    }

    void aFolderInWhichNothingCanBeMadeFailsTheTest()
    {
        const auto file = m_home->filePath(u"file"_s);
        QVERIFY(QFile(file).open(QIODevice::WriteOnly));
        auto tested = profile();
        tested.backend.values.insert(u"path"_s, QString(file + u"/backups"));
        const auto report = examine(tested, ui::MissingFolder::WillBeMade);
        QVERIFY(report && !*report);
    }

    /// Somebody may not have answered the question for a keychain's password.
    void aProfileWithoutSecretsStartsWhileTheStoreWaits()
    {
        const auto id = save(profile());
        const auto answer = std::make_shared<std::promise<void>>();
        bool isAnswered = false;
        m_desktop->keeper().withStore<void>(
            [wait = answer->get_future().share()](ProfileStore &) -> Result<void> {
                wait.wait();
                return {};
            },
            [&isAnswered](const Result<void> &) { isAnswered = true; });
        m_desktop->startServer(id);
        QTRY_COMPARE(phase(id), ui::ServerPhase::Running);
        QVERIFY(!isAnswered);
        answer->set_value();
        QTRY_VERIFY(isAnswered);
    }

    /// Until somebody has seen it work, whenever that is.
    void anUntestedProfileIsToldUntilItsFirstGoodStart()
    {
        const auto id = save(profile());
        m_desktop->setTested(id, false);
        const auto state = [this, &id] {
            const auto *const entry = m_desktop->profiles().find(id);
            return entry ? ui::stateText(*entry) : QString();
        };
        QCOMPARE(state(), u"not tested"_s);
        end();
        start();
        QTRY_COMPARE(state(), u"not tested"_s);
        m_desktop->startServer(id);
        QTRY_COMPARE(state(), u"running"_s);
        m_desktop->stopServer(id);
        QTRY_COMPARE(state(), u"stopped"_s);
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

    void aRepositoryThatIsMadeIsTakenForMore()
    {
        const auto id = save(profile());
        m_desktop->startServer(id);
        QTRY_COMPARE(phase(id), ui::ServerPhase::Running);
        const auto traffic = [&] { return m_desktop->profiles().find(id)->traffic; };
        const QByteArray login =
            "\r\nAuthorization: Basic " + QByteArray("laptop:sesame").toBase64();
        QCOMPARE(request("POST /?create=true", login + "\r\nContent-Length: 0"), 200);
        QCOMPARE(request("POST /config", login + "\r\nContent-Length: 4", "abcd"), 200);
        QTRY_VERIFY(traffic().repositoryCreated.isValid());
        QVERIFY(traffic().repositoryUsed.isValid());
        m_desktop->stopServer(id);
        QTRY_COMPARE(phase(id), ui::ServerPhase::Stopped);
        m_desktop->startServer(id);
        QTRY_COMPARE(phase(id), ui::ServerPhase::Running);
        QCOMPARE(request("GET /config", login), 200);
        QTRY_VERIFY(traffic().repositoryUsed.isValid());
        QVERIFY(!traffic().repositoryCreated.isValid());
    }

private:
    std::optional<Result<ui::StorageReport>> examine(const Profile &tested,
                                                     ui::MissingFolder missing)
    {
        std::optional<Result<ui::StorageReport>> report;
        m_desktop->testStorage(
            tested, missing, [&report](const Result<ui::StorageReport> &found) { report = found; });
        if (!QTest::qWaitFor([&report] { return report.has_value(); }, 20'000))
            qWarning("not tested in time");
        return report;
    }

    CertificateFacts facts(const CertificateFiles &files)
    {
        std::optional<CertificateFacts> read;
        m_desktop->readCertificate(
            files, [&read](const Result<CertificateFacts> &facts) { read = *facts; });
        return QTest::qWaitFor([&read] { return read.has_value(); }) ? *read : CertificateFacts();
    }
};

QTEST_GUILESS_MAIN(tst_desktop)
#include "tst_desktop.moc"
