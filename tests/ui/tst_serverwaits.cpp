// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/desktop.h"
#include "app/desktop/profiles/profilekeeper.h"
#include "tests/ui/keeperfixture.h"

#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace restdock;
using namespace restdock::test;
using namespace Qt::StringLiterals;

/// Servers that wait for a person who has to unlock the keychain.
class tst_serverwaits : public QObject, private KeeperFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }

    /// Or all that comes later would wait for the person, too.
    void whoeverStopsAServerThatWaitsForTheKeychainEndsThatWait()
    {
        const auto id = saved(withSecret(u"one"_s));
        const auto loaded = desktopWithLockedKeychain();
        QVERIFY(loaded);
        auto &desktop = *loaded;
        for (const bool isByQuitting : {false, true}) {
            desktop.startServer(id);
            QTRY_VERIFY(m_person->isAsked);
            if (isByQuitting)
                desktop.quit();
            else
                desktop.stopServer(id);
            QTRY_VERIFY(!m_person->isAsked);
            QVERIFY(!m_person->isUnlocked);
        }
    }

    void aCountingThatWaitsForTheKeychainIsCancelled()
    {
        const auto id = saved(withSecret(u"one"_s));
        const auto loaded = desktopWithLockedKeychain();
        QVERIFY(loaded);
        auto &desktop = *loaded;
        std::optional<ErrorCode> end;
        desktop.countRepositories(
            id, [](const ui::RepositorySurvey &) { QFAIL("nothing is counted"); },
            [&end](const Result<ui::RepositorySurvey> &survey) {
                end = survey ? ErrorCode::Internal : survey.error().code;
            });
        QTRY_VERIFY(m_person->isAsked);
        desktop.cancelCounting(id);
        QTRY_VERIFY(end);
        QCOMPARE(*end, ErrorCode::Cancelled);
        QVERIFY(!m_person->isAsked);
        desktop.quit();
    }

    void whoeverRefusesWhenAllAreStartedIsAskedOnce()
    {
        QStringList ids;
        for (const auto &name : {u"one"_s, u"eleven"_s, u"fourteen"_s})
            ids << saved(withSecret(name));
        const auto loaded = desktopWithLockedKeychain();
        QVERIFY(loaded);
        auto &desktop = *loaded;
        const auto areAllLocked = [&] {
            return std::all_of(ids.begin(), ids.end(), [&desktop](const QString &id) {
                return desktop.profiles().find(id)->status.phase == ui::ServerPhase::Locked;
            });
        };
        for (const int questions : {1, 2}) { // the next command asks anew
            desktop.startAll();
            QTRY_VERIFY(m_person->isAsked);
            m_person->refuse();
            QTRY_VERIFY(areAllLocked());
            QCOMPARE(m_person->questions.load(), questions);
        }
        desktop.startAll();
        QTRY_COMPARE(m_person->questions.load(), 3);
        QTRY_VERIFY(m_person->isAsked);
        desktop.stopServer(desktop.profiles().at(0).id); // which refuses it for no other one
        QTRY_COMPARE(m_person->questions.load(), 4);
        QTRY_VERIFY(m_person->isAsked);
        desktop.quit();
    }

    /// Restdock looks every few seconds at those that wait since the login: not at one for which the
    /// person is just asked.
    void whoeverUnlocksDuringTheLoginIsNotInterrupted()
    {
        QStringList ids;
        for (const auto &name : {u"one"_s, u"eleven"_s}) {
            auto wanted = withSecret(name);
            wanted.startAutomatically = true;
            wanted.backend.values.insert(u"api_url"_s, u"http://127.0.0.1:9/api/v1"_s); // nobody's
            ids << saved(wanted);
        }
        m_keeper.reset();
        m_person->isUnlocked = false;
        Desktop desktop(options(), m_home->filePath(u"state"_s));
        desktop.setUnlockPatience(std::chrono::minutes(5));
        desktop.load();
        const auto step = [&desktop](const QString &id) {
            const auto *const entry = desktop.profiles().find(id);
            return entry ? entry->status.step : ui::StartStep::None;
        };
        for (const auto &id : ids)
            QTRY_COMPARE(step(id), ui::StartStep::AwaitingUnlock);
        QVERIFY(!m_person->isAsked);
        desktop.startServer(ids.first());
        QTRY_VERIFY(m_person->isAsked);
        // The other one has been looked at anew.
        QTRY_COMPARE_WITH_TIMEOUT(step(ids.last()), ui::StartStep::AskingKeychain, 30'000);
        QVERIFY(m_person->isAsked);
        QCOMPARE(m_person->questions.load(), 1);
        m_person->unlock();
        for (const auto &id : ids)
            QTRY_VERIFY(hasKey(desktop, id));
        desktop.quit();
    }

    void whatWasGivenForTheSessionGoesWithTheProfile()
    {
        auto wanted = withSecret(u"one"_s);
        wanted.backend.values.insert(u"api_url"_s, u"http://127.0.0.1:9/api/v1"_s); // nobody's
        const auto id = saved(wanted);
        const auto loaded = desktopWithLockedKeychain();
        QVERIFY(loaded);
        auto &desktop = *loaded;
        const QString trace(16, u'x'); // shared with whoever has what was given
        desktop.useForSession(id, {{u"api_key"_s, Secret("2|token")}, {u"root_folder"_s, trace}});
        desktop.startServer(id);
        QTRY_VERIFY(hasKey(desktop, id));
        desktop.stopServer(id);
        QTRY_COMPARE(desktop.profiles().find(id)->status.phase, ui::ServerPhase::Stopped);
        QVERIFY(!trace.isDetached());
        std::optional<Result<void>> removed;
        desktop.removeProfile(id, [&removed](const Result<void> &end) { removed = end; });
        QTRY_VERIFY(m_person->isAsked);
        m_person->unlock();
        QTRY_VERIFY(removed);
        QVERIFY(*removed);
        QTRY_VERIFY(trace.isDetached());
        desktop.quit();
    }

    /// It is no keychain that somebody could unlock elsewhere.
    void aLockedFileIsToldAsWhatItIs()
    {
        m_keeper.reset();
        auto withoutKeychain = options();
        withoutKeychain.openKeychain = [] {
            return Result<std::unique_ptr<SecretStore>>(noKeychain());
        };
        {
            ProfileKeeper keeper(withoutKeychain);
            keeper.setPassphrase(Secret("open sesame"));
            Change saving;
            keeper.save({}, withSecret(u"one"_s), saving.done());
            QTRY_VERIFY_WITH_TIMEOUT(saving.end, 30'000); // it is hashed for a while
            QVERIFY(*saving.end);
        }
        Desktop desktop(withoutKeychain, m_home->filePath(u"state"_s));
        desktop.setStartsServers(false);
        QSignalSpy loaded(&desktop, &Desktop::loaded);
        desktop.load();
        QTRY_COMPARE(loaded.size(), 1);
        const auto &entry = desktop.profiles().at(0);
        desktop.startServer(entry.id);
        QTRY_COMPARE(ui::stateText(entry), u"passphrase needed"_s);
        QCOMPARE(entry.status.phase, ui::ServerPhase::Locked);
        desktop.setPassphrase(Secret("open barley"));
        desktop.startServer(entry.id);
        QTRY_COMPARE_WITH_TIMEOUT(ui::stateText(entry), u"wrong passphrase"_s, 30'000);
        const auto hasEvent = [&desktop](const QString &text) {
            const auto &events = desktop.events();
            for (int row = 0; row < events.rowCount(); ++row) {
                if (events.row(row).text.contains(text))
                    return true;
            }
            return false;
        };
        QTRY_VERIFY(hasEvent(u"its secret is in a file that is locked with a passphrase."_s));
        QTRY_VERIFY(hasEvent(u"the passphrase of the file with its secret is wrong."_s));
        QVERIFY(hasEvent(u"nothing was changed (IMPORT-PASS)"_s));
        QVERIFY(!hasEvent(u"(IMPORT-PASS) (IMPORT-PASS)"_s)); // it is said once
        desktop.quit();
    }
};

QTEST_GUILESS_MAIN(tst_serverwaits)
#include "tst_serverwaits.moc"
