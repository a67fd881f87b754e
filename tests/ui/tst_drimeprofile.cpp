// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/desktop.h"
#include "app/desktop/system/desktopsystem.h"
#include "storage/profiles/keychain/keychainplugin.h"
#include "tests/drime_fake/drimefake.h"
#include "tests/support/reservedport.h"
#include "tests/ui/drimeprofilefixture.h"
#include "tests/ui/onscreen.h"
#include "ui/profiledialog/profiledialog.h"
#include "ui/profiles/profilemodel.h"
#include "ui/profiles/troubletext.h"

#include <QComboBox>
#include <QDeadlineTimer>
#include <QDirIterator>
#include <QFile>
#include <QJsonObject>
#include <QProcess>
#include <QProcessEnvironment>
#include <QSignalSpy>
#include <QTest>

using namespace restdock;
using namespace restdock::test;
using namespace Qt::StringLiterals;

/// A Drime profile from its token to a backup: the real keychain, server and restic, and the faithful fake of the
/// service.
class tst_drimeprofile : public QObject, private DrimeProfileFixture
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { begin(); }
    void cleanupTestCase() { end(); }

    void theTestOffersWorkspacesByName()
    {
        ui::ProfileDialog dialog({{}, profile(), {}}, m_catalogue, *m_desktop);
        dialog.show();
        token(dialog)->setText(DrimeFake::token());
        press(dialog, u"Test"_s);
        QTRY_VERIFY_WITH_TIMEOUT(says(dialog, u"Connected as "_s), patience);
        auto *const workspaces = box(dialog, u"Personal space"_s);
        QVERIFY(workspaces);
        const int team = workspaces->findText(u"Team backups"_s);
        QVERIFY(team > 0);
        workspaces->setCurrentIndex(team);
        QSignalSpy saved(&dialog, &ui::ProfileDialog::saved);
        press(dialog, u"Create and &start"_s);
        QVERIFY(saved.wait(patience));
        m_id = saved.first().first().toString();
    }

    void theTokenIsInTheKeychainOnly()
    {
        QFile index(m_home.filePath(u"config/profiles.toml"_s));
        QVERIFY(index.open(QIODevice::ReadOnly));
        const auto text = index.readAll();
        QVERIFY(text.contains("1873"));
        QVERIFY(!text.contains(DrimeFake::token().toUtf8()));
    }

    void theSettingsSeeTheKeychain()
    {
        DesktopSystem system(m_desktop->keeper(), Autostart(u"/none"_s, m_home.path()));
        std::optional<Result<void>> tested;
        system.testKeychain([&tested](Result<void> result) { tested = std::move(result); });
        QTRY_VERIFY_WITH_TIMEOUT(tested, patience);
        QVERIFY2(*tested, qPrintable(*tested ? QString() : tested->error().message));
        const auto report = inspect(system);
        QCOMPARE(report.name, u"GNOME Keyring"_s);
        QCOMPARE(report.state, SecretStore::State::Ready);
        QCOMPARE(report.entries.size(), 1); // the test left nothing behind
        QCOMPARE(report.entries.first().key, m_id);
        QCOMPARE(report.entries.first().profile, u"Cloud"_s);
    }

    void aTokenMayStayInItsFile()
    {
        auto kept = profile();
        kept.name = u"Kept"_s;
        kept.listen.port = u"0"_s;
        kept.backend.secretFiles.insert(u"api_key"_s, tokenFile(QFile::ReadOwner));
        std::optional<Result<ui::StorageReport>> report;
        m_desktop->testStorage(
            kept, ui::MissingFolder::IsWrong,
            [&report](const Result<ui::StorageReport> &found) { report = found; });
        QTRY_VERIFY_WITH_TIMEOUT(report, patience);
        QVERIFY2(*report, qPrintable(*report ? QString() : report->error().message));
        const auto folders = m_desktop->browseDrime(kept);
        QVERIFY(folders);
        std::optional<Result<QStringList>> top;
        (*folders)->list({}, [&top](Result<QStringList> names) { top = std::move(names); });
        QTRY_VERIFY_WITH_TIMEOUT(top, patience);
        QVERIFY2(*top, qPrintable(*top ? QString() : top->error().message));
        const auto id = save(kept);
        QTRY_VERIFY_WITH_TIMEOUT(m_desktop->profiles().find(id), patience);
        m_desktop->startServer(id);
        QTRY_VERIFY_WITH_TIMEOUT(m_desktop->profiles().find(id)->status.isUp(), patience);
        // Where it is stays what is saved.
        std::optional<Profile> loaded;
        m_desktop->loadProfile(id, [&loaded](const Result<Profile> &stored) { loaded = *stored; });
        QTRY_VERIFY_WITH_TIMEOUT(loaded, patience);
        QCOMPARE(loaded->backend.secretFiles, kept.backend.secretFiles);
        QVERIFY(loaded->backend.secret(u"api_key"_s).isEmpty());
        m_desktop->stopServer(id);
    }

    void aFileThatOthersReadIsRefused()
    {
        auto open = profile();
        open.name = u"Open"_s;
        open.listen.port = QString::number(m_port + 2);
        open.backend.secretFiles.insert(u"api_key"_s,
                                        tokenFile(QFile::ReadOwner | QFile::ReadOther));
        ui::ProfileDialog dialog({{}, open, {}}, m_catalogue, *m_desktop);
        dialog.show();
        press(dialog, u"Test"_s);
        QTRY_VERIFY_WITH_TIMEOUT(says(dialog, u"chmod 600"_s), patience);
        const auto id = save(open);
        QTRY_VERIFY_WITH_TIMEOUT(m_desktop->profiles().find(id), patience);
        m_desktop->startServer(id);
        QTRY_COMPARE_WITH_TIMEOUT(phase(id), ui::ServerPhase::Failed, patience);
        const auto trouble = m_desktop->profiles().find(id)->status.trouble;
        QVERIFY(trouble);
        const auto text = ui::describe(*trouble, u"Open"_s);
        QCOMPARE(text.code, u"KEY-MISSING"_s);
        QVERIFY2(text.why.contains(open.backend.secretFiles.first()), qPrintable(text.why));
        QVERIFY(ui::rawText(*trouble).contains(u"chmod 600"_s));
    }

    void resticBacksUpThroughIt()
    {
        m_desktop->startServer(m_id);
        QTRY_VERIFY_WITH_TIMEOUT(m_desktop->profiles().find(m_id)->status.isUp(), patience);
        QVERIFY(restic({u"init"_s}));
        QVERIFY(restic({u"backup"_s, m_home.filePath(u"config"_s)}));
        QTRY_VERIFY_WITH_TIMEOUT(m_desktop->profiles().find(m_id)->traffic.backupReceived.isValid(),
                                 patience);
        QVERIFY(!m_fake.tree(1873).isEmpty());
        QVERIFY(m_fake.tree(0).isEmpty());
        QCOMPARE(m_fake.complaints(), QString());
    }

    void aServiceThatAsksToSlowDownIsInTheEvents()
    {
        QVERIFY(m_fake.setFaults({QJsonObject{{u"calls"_s, u"api"_s},
                                              {u"fault"_s, u"status"_s},
                                              {u"status"_s, 429},
                                              {u"retryAfter"_s, 1},
                                              {u"times"_s, 2}}}));
        QVERIFY(restic({u"snapshots"_s, u"--no-lock"_s, u"--no-cache"_s}));
        m_desktop->wakeUp(); // which asks for the space
        const auto isTold = [this] {
            const auto &events = m_desktop->events();
            for (int row = 0; row < events.rowCount(); ++row) {
                if (events.row(row).code == "DRIME-BUSY")
                    return events.row(row).severity == ui::Severity::Info;
            }
            return false;
        };
        QTRY_VERIFY_WITH_TIMEOUT(isTold(), patience);
        QVERIFY(!m_desktop->profiles().find(m_id)->status.trouble);
        QVERIFY(m_fake.clearFaults());
    }

    /// Another session, which has no keychain.
    void aTokenForTheSessionIsKeptInMemoryOnly()
    {
        m_desktop->stopServer(m_id);
        QTRY_COMPARE_WITH_TIMEOUT(phase(m_id), ui::ServerPhase::Stopped, patience);
        ProfileStoreOptions profiles;
        profiles.folder = m_home.filePath(u"config"_s);
        Desktop desktop(profiles, m_home.filePath(u"state-without-keychain"_s));
        QSignalSpy loaded(&desktop, &Desktop::loaded);
        desktop.load();
        QVERIFY(loaded.wait(patience));
        const auto status = [&desktop, this] { return desktop.profiles().find(m_id)->status; };
        const auto startsWith = [&desktop, this](const QString &token) {
            if (!token.isEmpty())
                desktop.useForSession(m_id, {{u"api_key"_s, Secret(token.toUtf8())}});
            desktop.startServer(m_id);
        };
        const auto hasTrouble = [&status](ui::Trouble::Code code) {
            const auto trouble = status().trouble;
            return trouble && trouble->code == code;
        };
        startsWith({});
        QTRY_VERIFY_WITH_TIMEOUT(hasTrouble(ui::Trouble::Code::KeychainMissing), patience);
        startsWith(u"1|mistyped"_s);
        QTRY_VERIFY_WITH_TIMEOUT(hasTrouble(ui::Trouble::Code::KeyRefused), patience);
        startsWith({}); // it is asked for again
        QTRY_VERIFY_WITH_TIMEOUT(hasTrouble(ui::Trouble::Code::KeychainMissing), patience);
        startsWith(DrimeFake::token());
        QTRY_VERIFY_WITH_TIMEOUT(status().isUp(), patience);
        QVERIFY(restic({u"snapshots"_s}));
        QSignalSpy stopped(&desktop, &Desktop::hasStopped);
        desktop.quit();
        QVERIFY(stopped.wait(patience));
        for (const auto *folder : {"config", "state-without-keychain"}) {
            QDirIterator files(m_home.filePath(QString::fromLatin1(folder)), QDir::Files,
                               QDirIterator::Subdirectories);
            while (files.hasNext()) {
                QFile file(files.next());
                QVERIFY(file.open(QIODevice::ReadOnly));
                QVERIFY2(!file.readAll().contains(DrimeFake::token().toUtf8()),
                         qPrintable(file.fileName()));
            }
        }
    }

    void anUnreachableServiceIsWaitedFor()
    {
        const ReservedPort place;
        auto away = profile();
        away.name = u"Away"_s;
        away.listen.port = QString::number(place.number());
        away.backend.values.insert(u"api_url"_s, u"http://127.0.0.1:9/api/v1"_s);
        away.backend.values.insert(u"api_key"_s, Secret("1|x"));
        const auto id = save(away);
        m_desktop->startServer(id);
        // It is stopped while it still tries: nobody has to wait for that.
        QTRY_COMPARE(phase(id), ui::ServerPhase::Starting);
        m_desktop->stopServer(id);
        QTRY_COMPARE_WITH_TIMEOUT(phase(id), ui::ServerPhase::Stopped, patience);
        m_desktop->startServer(id);
        QTRY_COMPARE_WITH_TIMEOUT(phase(id), ui::ServerPhase::Waiting, 2 * patience);
        const auto status = m_desktop->profiles().find(id)->status;
        QCOMPARE(ui::describe(*status.trouble, away.name).code, u"DRIME-NET"_s);
        QVERIFY(status.nextTry.isValid());
        QCOMPARE(ui::stateText(*m_desktop->profiles().find(id)), u"waiting for Drime"_s);
        m_desktop->stopServer(id);
        QTRY_COMPARE_WITH_TIMEOUT(phase(id), ui::ServerPhase::Stopped, patience);
    }

    void aServiceThatAsksToSlowDownIsNotAway()
    {
        auto slow = profile();
        slow.name = u"Slow"_s;
        slow.listen.port = QString::number(m_port + 3);
        slow.backend.values.insert(u"api_key"_s, Secret(otherToken)); // pauses are a token's
        const auto id = save(slow);
        QVERIFY(m_fake.setFaults({QJsonObject{{u"calls"_s, u"api"_s},
                                              {u"fault"_s, u"status"_s},
                                              {u"status"_s, 429},
                                              {u"retryAfter"_s, 120}}}));
        m_desktop->startServer(id);
        QTRY_COMPARE_WITH_TIMEOUT(phase(id), ui::ServerPhase::Waiting, 2 * patience);
        QVERIFY(m_fake.clearFaults());
        const auto status = m_desktop->profiles().find(id)->status;
        QCOMPARE(ui::describe(*status.trouble, slow.name).code, u"DRIME-BUSY"_s);
        m_desktop->stopServer(id);
        QTRY_COMPARE_WITH_TIMEOUT(phase(id), ui::ServerPhase::Stopped, patience);
    }

    void aFullAccountIsToldAndPasses()
    {
        const auto entry = [this] { return m_desktop->profiles().find(m_id); };
        auto cloud = profile();
        cloud.backend.values.insert(u"api_key"_s, Secret(DrimeFake::token().toUtf8()));
        std::optional<Result<ui::StorageReport>> report;
        m_desktop->testStorage(
            cloud, ui::MissingFolder::IsWrong,
            [&report](const Result<ui::StorageReport> &found) { report = found; });
        QTRY_VERIFY_WITH_TIMEOUT(report && *report, patience);
        const auto used = (*report)->space.totalBytes - (*report)->space.availableBytes;
        QVERIFY(used > 0);
        QVERIFY(m_fake.setSwitches({{u"spaceBytes"_s, used}}));
        m_desktop->startServer(m_id);
        QTRY_VERIFY_WITH_TIMEOUT(entry()->status.isUp() && entry()->status.trouble, patience);
        const auto text = ui::describe(*entry()->status.trouble, u"Cloud"_s);
        QCOMPARE(text.code, u"DRIME-FULL"_s);
        QCOMPARE(text.what, u"Drime has no space left."_s);
        QVERIFY(entry()->status.nextTry.isValid());
        QVERIFY(m_fake.setSwitches({{u"spaceBytes"_s, 0}}));
        m_desktop->stopServer(m_id);
        QTRY_COMPARE_WITH_TIMEOUT(phase(m_id), ui::ServerPhase::Stopped, patience);
        m_desktop->startServer(m_id);
        QTRY_VERIFY_WITH_TIMEOUT(entry()->status.isUp(), patience);
        QVERIFY(!entry()->status.trouble);
        m_desktop->stopServer(m_id);
        QTRY_COMPARE_WITH_TIMEOUT(phase(m_id), ui::ServerPhase::Stopped, patience);
    }

    void aForgottenEntryIsGone()
    {
        DesktopSystem system(m_desktop->keeper(), Autostart(u"/none"_s, m_home.path()));
        bool isForgotten = false;
        system.forgetKeychainEntry(
            m_id, [&isForgotten](const Result<void> &done) { isForgotten = done.has_value(); });
        QTRY_VERIFY_WITH_TIMEOUT(isForgotten, patience);
        const auto report = inspect(system);
        const bool isThere =
            std::any_of(report.entries.begin(), report.entries.end(),
                        [this](const ui::KeychainEntry &entry) { return entry.key == m_id; });
        QVERIFY(!isThere);
        m_desktop->startServer(m_id);
        const auto trouble = [this] { return m_desktop->profiles().find(m_id)->status.trouble; };
        QTRY_VERIFY_WITH_TIMEOUT(trouble() && trouble()->code == ui::Trouble::Code::KeyLost,
                                 patience);
        QTRY_COMPARE_WITH_TIMEOUT(ui::describe(*trouble(), u"Cloud"_s).what,
                                  u"The token for “Cloud” is not in GNOME Keyring."_s, patience);
        // It opens all the same, and can be entered again.
        std::optional<Result<Profile>> opened;
        m_desktop->loadProfile(m_id, [&opened](const Result<Profile> &stored) { opened = stored; });
        QTRY_VERIFY_WITH_TIMEOUT(opened, patience);
        QVERIFY(*opened);
        QVERIFY((*opened)->backend.secret(u"api_key"_s).isEmpty());
        auto mended = **opened;
        mended.backend.values.insert(u"api_key"_s, Secret(DrimeFake::token().toUtf8()));
        QCOMPARE(save(mended, m_id), m_id);
        m_desktop->startServer(m_id);
        QTRY_VERIFY_WITH_TIMEOUT(m_desktop->profiles().find(m_id)->status.isUp(), patience);
        m_desktop->stopServer(m_id);
    }

    /// Last: the keyring stays locked.
    void atALoginALockedKeychainIsWaitedFor()
    {
        using namespace std::chrono_literals;
        auto login = profile();
        login.name = u"Login"_s;
        login.listen.port = u"0"_s;
        login.startAutomatically = true;
        login.backend.values.insert(u"api_key"_s, Secret(DrimeFake::token().toUtf8()));
        const auto id = save(login);
        QVERIFY(m_keyring.lock());
        ProfileStoreOptions profiles;
        profiles.folder = m_home.filePath(u"config"_s);
        profiles.openKeychain = [] {
            return openKeychain({QStringLiteral(RESTDOCK_KEYCHAIN_FOLDER)});
        };
        Desktop desktop(profiles, m_home.filePath(u"state-after-login"_s));
        QSignalSpy loaded(&desktop, &Desktop::loaded);
        const QDeadlineTimer patienceLeft(3s);
        desktop.setUnlockPatience(3s);
        desktop.load();
        QVERIFY(loaded.wait(patience));
        QVERIFY2(desktop.profiles().find(id), qPrintable(id));
        const auto phaseNow = [&desktop, &id] { return desktop.profiles().find(id)->status.phase; };
        bool isToldToWait = false;
        while (!patienceLeft.hasExpired()) {
            QCOMPARE(phaseNow(), ui::ServerPhase::Starting);
            const auto step = desktop.profiles().find(id)->status.step;
            isToldToWait |= step == ui::StartStep::AwaitingUnlock;
            QTest::qWait(100);
        }
        QVERIFY(isToldToWait);
        QTRY_COMPARE_WITH_TIMEOUT(phaseNow(), ui::ServerPhase::Locked, patience);
        desktop.stopServer(id);
        QCOMPARE(phaseNow(), ui::ServerPhase::Stopped);
        QSignalSpy stopped(&desktop, &Desktop::hasStopped);
        desktop.quit();
        QVERIFY(stopped.wait(patience));
    }

private:
    static ui::KeychainReport inspect(DesktopSystem &system)
    {
        std::optional<ui::KeychainReport> report;
        system.inspectKeychain([&report](const Result<ui::KeychainReport> &found) {
            report = found ? *found : ui::KeychainReport();
        });
        return QTest::qWaitFor([&report] { return report.has_value(); }, patience)
            ? *report
            : ui::KeychainReport();
    }

    QString save(const Profile &profile, const QString &known = {})
    {
        QString id;
        m_desktop->saveProfile(known, profile, [&id](const Result<QString> &made) {
            id = made ? *made : made.error().message;
        });
        return QTest::qWaitFor([&id] { return !id.isEmpty(); }, patience) ? id : QString();
    }

    QString tokenFile(QFile::Permissions permissions)
    {
        const auto path = m_home.filePath(u"token-%1"_s.arg(int(permissions)));
        QFile file(path);
        const bool isWritten = file.open(QIODevice::WriteOnly)
            && file.write(DrimeFake::token().toUtf8()) > 0 && file.setPermissions(permissions);
        return isWritten ? path : QString();
    }

    ui::ServerPhase phase(const QString &id) const
    {
        const auto *const entry = m_desktop->profiles().find(id);
        return entry ? entry->status.phase : ui::ServerPhase::Failed;
    }

    bool restic(const QStringList &arguments) const
    {
        QProcess process;
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"RESTIC_REPOSITORY"_s,
                           u"rest:http://laptop:sesame@127.0.0.1:%1/laptop/"_s.arg(m_port));
        environment.insert(u"RESTIC_PASSWORD"_s, u"repository"_s);
        environment.insert(u"RESTIC_CACHE_DIR"_s, m_home.filePath(u"cache"_s));
        process.setProcessEnvironment(environment);
        process.start(u"restic"_s, arguments);
        const bool isDone = QTest::qWaitFor(
            [&process] { return process.state() == QProcess::NotRunning; }, 2 * patience);
        if (!isDone || process.exitCode() != 0)
            qWarning("%s", process.readAllStandardError().constData());
        return isDone && process.exitCode() == 0;
    }

    QString m_id; // of what was saved with the dialog first
};

QTEST_MAIN(tst_drimeprofile)
#include "tst_drimeprofile.moc"
