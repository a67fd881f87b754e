// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/desktop.h"
#include "app/desktop/desktopsystem.h"
#include "app/desktop/profilekeeper.h"
#include "app/desktop/profiletransfer.h"

#include <QDir>
#include <QFileInfo>
#include <QMap>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <atomic>
#include <functional>
#include <utility>

using namespace restdock;
using namespace Qt::StringLiterals;

namespace {

/// A keychain with a person before it.
struct Person
{
    std::atomic<bool> isAsked = false;
    std::atomic<int> questions = 0;
    std::atomic<bool> mayBeAsked = false; ///< when it was read the last time
    std::atomic<bool> isUnlocked = false;
    QSemaphore answers;
    std::function<void()> afterRead; ///< what happens then; in the keeper's thread

    void unlock()
    {
        isUnlocked = true;
        answers.release();
    }
    void refuse() { answers.release(); }
};

class AskingStore final : public SecretStore
{
public:
    AskingStore(std::shared_ptr<Person> person, std::shared_ptr<QMap<QString, Secret>> entries)
        : m_person(std::move(person)),
          m_entries(std::move(entries))
    {
    }

    State state() override { return m_person->isUnlocked ? State::Ready : State::Locked; }
    Result<void> checkUsable() override
    {
        if (state() == State::Ready)
            return {};
        return Error{ErrorCode::SignInRequired, "locked", {}, {}, u"KEY-LOCKED"_s};
    }
    void setMayAsk(bool mayAsk) override { m_mayAsk = mayAsk; }
    Result<void> askToUnlock(const QString &, PendingChange &change) override
    {
        if (m_person->isUnlocked)
            return {};
        ++m_person->questions;
        m_person->isAsked = true;
        change.whenTakenBack([person = m_person] { person->answers.release(); });
        m_person->answers.acquire();
        m_person->isAsked = false;
        return checkUsable();
    }
    Result<Secret> read(const QString &key) override
    {
        m_person->mayBeAsked = m_mayAsk;
        if (auto usable = checkUsable(); !usable)
            return std::move(usable).error();
        if (!m_entries->contains(key))
            return Error{ErrorCode::NotFound, u"none"_s};
        const auto found = m_entries->value(key);
        if (const auto happens = std::exchange(m_person->afterRead, nullptr))
            happens();
        return found;
    }
    Result<void> write(const QString &key, const QString &, const Secret &content) override
    {
        m_entries->insert(key, content);
        return {};
    }
    Result<void> remove(const QString &key) override
    {
        m_entries->remove(key);
        return {};
    }
    Result<QStringList> list() override { return QStringList(m_entries->keys()); }

private:
    std::shared_ptr<Person> m_person;
    std::shared_ptr<QMap<QString, Secret>> m_entries;
    bool m_mayAsk = false;
};

} // namespace

/// What waits for a person who has to unlock the keychain.
class tst_profilekeeper : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        // Not below /tmp: profiles refuse temporary folders, as they should.
        m_home = std::make_unique<QTemporaryDir>(QDir::homePath() + u"/restdock-test-XXXXXX");
        QVERIFY(m_home->isValid());
        m_person = std::make_shared<Person>();
        m_entries = std::make_shared<QMap<QString, Secret>>();
        m_keeper = std::make_unique<ProfileKeeper>(options());
    }

    void cleanup()
    {
        m_person->answers.release(10); // nobody waits for ever
        m_keeper.reset();
        m_home.reset();
    }

    void aSaveIsTakenBackWhileThePersonIsAsked()
    {
        Change saving;
        m_keeper->save({}, profile(u"one"_s), saving.done(), saving.handle);
        QTRY_VERIFY(m_person->isAsked);
        QVERIFY(saving.handle->takeBack());
        QTRY_VERIFY(saving.end);
        QCOMPARE(saving.end->error().code, ErrorCode::Cancelled);
        QVERIFY(!saving.hasBegun);
        QVERIFY(!m_person->isAsked);
        QVERIFY(isUntouched(u"one"_s));
    }

    void aSaveIsTakenBackWhileItWaitsBehindAnother()
    {
        Change first;
        Change second;
        m_keeper->save({}, profile(u"one"_s), first.done(), first.handle);
        m_keeper->save({}, profile(u"two"_s), second.done(), second.handle);
        QTRY_VERIFY(m_person->isAsked);
        QVERIFY(second.handle->takeBack());
        m_person->unlock();
        QTRY_VERIFY(first.end && second.end);
        QVERIFY(first.end->has_value());
        QCOMPARE(second.end->error().code, ErrorCode::Cancelled);
        QCOMPARE(m_entries->size(), 1);
        QVERIFY(!QFileInfo::exists(m_home->filePath(u"two"_s)));
    }

    void theFolderOfANewProfileIsItsOwnersAlone()
    {
        Change saving;
        m_keeper->save({}, profile(u"one"_s), saving.done(), saving.handle);
        m_person->unlock();
        QTRY_VERIFY(saving.end);
        QVERIFY(saving.end->has_value());
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup
            | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
        const QFileInfo folder(m_home->filePath(u"one"_s));
        QVERIFY(folder.isDir());
        QCOMPARE(folder.permissions() & others, QFile::Permissions());
    }

    void whatHasBegunCannotBeTakenBack()
    {
        Change saving;
        m_keeper->save({}, profile(u"one"_s), saving.done(), saving.handle);
        QTRY_VERIFY(m_person->isAsked);
        m_person->unlock();
        QTRY_VERIFY(saving.end);
        QVERIFY(saving.hasBegun);
        QVERIFY(saving.end->has_value());
        QVERIFY(!saving.handle->takeBack());
        QCOMPARE(m_entries->size(), 1);
    }

    /// Where nothing is secret the keychain need not be had; and whoever refuses is not asked again.
    void whoeverRefusesIsAskedOnce()
    {
        Change saving;
        m_keeper->save({}, profile(u"one"_s), saving.done(), saving.handle);
        QTRY_VERIFY(m_person->isAsked);
        m_person->refuse();
        QTRY_VERIFY(saving.end);
        QVERIFY(saving.end->has_value());
        QCOMPARE(m_person->questions.load(), 1);
        QVERIFY(m_entries->isEmpty());
    }

    void aChangeIsTakenBackAndTheProfileStaysAsItWas()
    {
        const auto id = saved(u"one"_s);
        const auto before = profile(u"one"_s);
        auto after = before;
        after.name = u"other"_s;
        m_person->isUnlocked = false;
        Change changing;
        m_keeper->replace(id, before, after, changing.done(), changing.handle);
        QTRY_VERIFY(m_person->isAsked);
        QVERIFY(changing.handle->takeBack());
        QTRY_VERIFY(changing.end);
        QCOMPARE(changing.end->error().code, ErrorCode::Cancelled);
        QCOMPARE(names(), QStringList{u"one"_s});
        Change repeated; // nothing is left in its way
        m_keeper->replace(id, before, after, repeated.done(), repeated.handle);
        QTRY_VERIFY(m_person->isAsked);
        m_person->unlock();
        QTRY_VERIFY(repeated.end);
        QVERIFY(repeated.end->has_value());
        QCOMPARE(names(), QStringList{u"other"_s});
    }

    /// Settings of a later version stand in the keychain only.
    void whatIsNotKnownIsSavedAgain()
    {
        auto before = profile(u"one"_s);
        before.unknownKeys.set(u"future"_s, qint64(1));
        before.users = {{.name = u"anna"_s}};
        before.users.first().unknownKeys.set(u"shoe_size"_s, qint64(42));
        const auto id = saved(before);
        std::optional<Result<Profile>> found;
        m_keeper->fetch(id, true, [&found](Result<Profile> one) { found = std::move(one); });
        QTRY_VERIFY(found);
        QCOMPARE(**found, before);
        auto after = **found;
        after.name = u"other"_s;
        Change changing;
        m_keeper->replace(id, before, after, changing.done());
        QTRY_VERIFY(changing.end);
        QVERIFY(*changing.end);
        QCOMPARE(ProfileStore(options(), BackendCatalogue::builtIn()).fetch(id)->profile, after);
    }

    /// Between the look at what is there and the change.
    void whatAnotherProcessChangesAtThatMomentIsNotLost()
    {
        const auto before = withSecret(u"one"_s);
        const auto id = saved(before);
        auto theirs = before;
        theirs.name = u"theirs"_s;
        m_person->afterRead = [this, id, theirs] {
            ProfileStore other(options(), BackendCatalogue::builtIn());
            const auto updated = other.update(id, 1, theirs, ProfileHome::Keychain);
            QVERIFY2(updated, updated ? "" : qPrintable(updated.error().message));
        };
        auto ours = before;
        ours.name = u"ours"_s;
        Change changing;
        m_keeper->replace(id, before, ours, changing.done());
        QTRY_VERIFY(changing.end);
        QVERIFY(!*changing.end);
        QCOMPARE(changing.end->error().code, ErrorCode::AlreadyExists);
        QCOMPARE(names(), QStringList{u"theirs"_s});
    }

    void aRemovalIsTakenBack()
    {
        const auto id = saved(u"one"_s);
        m_person->isUnlocked = false;
        std::optional<Result<void>> removed;
        const auto change = std::make_shared<PendingChange>();
        m_keeper->remove(
            id, [&removed](const Result<void> &result) { removed = result; }, change);
        QTRY_VERIFY(m_person->isAsked);
        QVERIFY(change->takeBack());
        QTRY_VERIFY(removed);
        QCOMPARE(removed->error().code, ErrorCode::Cancelled);
        QCOMPARE(names(), QStringList{u"one"_s});
        QCOMPARE(m_entries->size(), 1);
    }

    void whatIsOnlyReadIsTakenBack_data()
    {
        QTest::addColumn<bool>("isToServe");
        QTest::newRow("to be edited") << false;
        QTest::newRow("to be served") << true;
    }

    void whatIsOnlyReadIsTakenBack()
    {
        QFETCH(const bool, isToServe);
        const auto id = saved(withSecret(u"one"_s));
        const auto read = [this, isToServe, id](Completion<Profile> done,
                                                const PendingChange::Handle &pending) {
            if (isToServe)
                m_keeper->fetchToServe(id, true, std::move(done), pending);
            else
                m_keeper->fetch(id, true, std::move(done), pending);
        };
        std::optional<Result<Profile>> found;
        read([&found](Result<Profile> profile) { found = std::move(profile); }, {});
        QTRY_VERIFY(found);
        QVERIFY(*found);
        QCOMPARE(m_person->questions.load(), 0); // it is not locked
        QVERIFY(m_person->mayBeAsked);           // but may ask whether we may
        m_person->isUnlocked = false;
        isTakenBack<Profile>(read);

        found.reset(); // nothing is left in its way
        read([&found](Result<Profile> profile) { found = std::move(profile); }, {});
        QTRY_VERIFY(m_person->isAsked);
        m_person->unlock();
        QTRY_VERIFY(found);
        QVERIFY(*found);
    }

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

    void aTestOfTheKeychainIsTakenBack()
    {
        DesktopSystem system(*m_keeper, Autostart(u"/none"_s, m_home->path()));
        isTakenBack<void>([&system](Completion<void> done, const PendingChange::Handle &change) {
            system.testKeychain(std::move(done), change);
        });
        QVERIFY(m_entries->isEmpty());
    }

    void forgettingAnEntryIsTakenBack()
    {
        const auto id = saved(u"one"_s);
        m_person->isUnlocked = false;
        DesktopSystem system(*m_keeper, Autostart(u"/none"_s, m_home->path()));
        isTakenBack<void>(
            [&system, id](Completion<void> done, const PendingChange::Handle &change) {
                system.forgetKeychainEntry(id, std::move(done), change);
            });
        QCOMPARE(m_entries->keys(), QStringList{id});
    }

    /// Also where it would take the place of a profile.
    void anImportIsTakenBack()
    {
        const auto before = profile(u"one"_s);
        saved(before.name);
        m_person->isUnlocked = false;
        auto changed = before;
        changed.lateBackups.days = 9;
        const auto text =
            writeProfileFile({changed, profile(u"two"_s)}, BackendCatalogue::builtIn(), {});
        const auto file = m_home->filePath(u"profiles.toml"_s);
        QVERIFY(text && writePrivateFile(file, text->text));
        ProfileTransfer transfer(*m_keeper, m_home->filePath(u"certificates"_s));
        bool isOpen = false;
        transfer.openFile(
            file, {}, [&isOpen](const Result<ui::ImportPreview> &read) { isOpen = bool(read); });
        QTRY_VERIFY(isOpen);
        const QList<ui::ImportChoice> choices{{ui::ImportAction::Replace}, {ui::ImportAction::Add}};
        isTakenBack<ui::ImportReport>(
            [&](Completion<ui::ImportReport> done, const PendingChange::Handle &change) {
                transfer.importProfiles(
                    choices, [](int, int) { QFAIL("nothing is saved"); }, std::move(done), change);
            });
        QCOMPARE(names(), QStringList{u"one"_s});
        QCOMPARE(m_entries->size(), 1);
        QVERIFY(!QFileInfo::exists(m_home->filePath(u"certificates"_s)));

        // Nothing is left in its way, and one question is enough for all of it.
        m_person->questions = 0;
        std::optional<Result<ui::ImportReport>> imported;
        transfer.importProfiles(
            choices, [](int, int) {},
            [&imported](const Result<ui::ImportReport> &report) { imported = report; });
        QTRY_VERIFY(m_person->isAsked);
        m_person->unlock();
        QTRY_VERIFY(imported);
        QVERIFY2(*imported, qPrintable(*imported ? QString() : imported->error().message));
        QCOMPARE(m_person->questions.load(), 1);
        QCOMPARE(names().size(), 2);
    }

    void whoeverRefusesAnImportIsAskedOnce()
    {
        const auto file = m_home->filePath(u"profiles.toml"_s);
        const auto text = writeProfileFile({profile(u"one"_s), profile(u"two"_s)},
                                           BackendCatalogue::builtIn(), {});
        QVERIFY(text && writePrivateFile(file, text->text));
        ProfileTransfer transfer(*m_keeper, m_home->filePath(u"certificates"_s));
        transfer.openFile(file, {}, {});
        std::optional<Result<ui::ImportReport>> imported;
        transfer.importProfiles(
            {{ui::ImportAction::Add}, {ui::ImportAction::Add}}, [](int, int) {},
            [&imported](const Result<ui::ImportReport> &report) { imported = report; });
        QTRY_VERIFY(m_person->isAsked);
        m_person->refuse();
        QTRY_VERIFY(imported);
        QCOMPARE(m_person->questions.load(), 1);
    }

    void anExportWithSecretsIsTakenBack()
    {
        const auto id = saved(u"one"_s);
        m_person->isUnlocked = false;
        ProfileTransfer transfer(*m_keeper, m_home->filePath(u"certificates"_s));
        ui::ExportRequest request{{id}, m_home->filePath(u"out.toml"_s), Secret("open sesame")};
        isTakenBack<ui::ExportReport>(
            [&](Completion<ui::ExportReport> done, const PendingChange::Handle &change) {
                transfer.exportProfiles(request, std::move(done), change);
            });
        QVERIFY(!QFileInfo::exists(request.file));

        m_person->questions = 0; // and without them nobody is asked
        request.passphrase.reset();
        std::optional<Result<ui::ExportReport>> written;
        transfer.exportProfiles(
            request, [&written](const Result<ui::ExportReport> &report) { written = report; });
        QTRY_VERIFY(written);
        QCOMPARE(m_person->questions.load(), 0);
        QVERIFY(QFileInfo::exists(request.file));
    }

private:
    /// In the place of the keeper; it starts nothing by itself. Null: it did not load its profiles.
    std::unique_ptr<Desktop> desktopWithLockedKeychain()
    {
        m_keeper.reset();
        m_person->isUnlocked = false;
        auto desktop = std::make_unique<Desktop>(options(), m_home->filePath(u"state"_s));
        desktop->setStartsServers(false);
        const QSignalSpy loaded(desktop.get(), &Desktop::loaded);
        desktop->load();
        const bool isLoaded = QTest::qWaitFor([&loaded] { return !loaded.isEmpty(); });
        return isLoaded ? std::move(desktop) : nullptr;
    }

    ProfileStoreOptions options() const
    {
        ProfileStoreOptions made;
        made.folder = m_home->filePath(u"config"_s);
        made.openKeychain = [person = m_person, entries = m_entries] {
            return Result<std::unique_ptr<SecretStore>>(
                std::make_unique<AskingStore>(person, entries));
        };
        return made;
    }

    /// Begins what asks the person, takes it back, and waits for its end.
    template<typename T, typename Begin>
    void isTakenBack(Begin begin)
    {
        const auto change = std::make_shared<PendingChange>();
        bool hasBegun = false;
        change->begun = [&hasBegun] { hasBegun = true; };
        std::optional<Result<T>> end;
        begin([&end](Result<T> result) { end = std::move(result); }, change);
        QTRY_VERIFY(m_person->isAsked);
        QVERIFY(!end);
        QVERIFY(change->takeBack());
        QTRY_VERIFY(end);
        QVERIFY(!*end);
        QCOMPARE(end->error().code, ErrorCode::Cancelled);
        QVERIFY(!hasBegun);
        QVERIFY(!m_person->isAsked);
    }

    struct Change
    {
        Change()
        {
            handle->begun = [this] { hasBegun = true; };
        }
        Completion<QString> done()
        {
            return [this](const Result<QString> &result) { end = result; };
        }

        PendingChange::Handle handle = std::make_shared<PendingChange>();
        bool hasBegun = false;
        std::optional<Result<QString>> end;
    };

    Profile profile(const QString &name) const
    {
        Profile made;
        made.name = name;
        made.backend.type = u"local"_s;
        made.backend.values.insert(u"path"_s, m_home->filePath(name));
        made.listen.port = QString::number(8000 + name.size() + name.front().unicode());
        made.access = ProfileAccess::None;
        return made;
    }

    /// One that cannot be read from the index alone.
    Profile withSecret(const QString &name) const
    {
        auto made = profile(name);
        made.backend = {u"drime"_s, {}, {}};
        made.backend.values.insert(u"api_key"_s, Secret("1|token"));
        return made;
    }

    QString saved(const QString &name) { return saved(profile(name)); }

    QString saved(const Profile &profile)
    {
        m_person->isUnlocked = true;
        Change saving;
        m_keeper->save({}, profile, saving.done());
        return QTest::qWaitFor([&saving] { return saving.end.has_value(); }) && *saving.end
            ? **saving.end
            : QString();
    }

    QStringList names()
    {
        std::optional<QStringList> found;
        m_keeper->list([&found](const Result<ProfileKeeper::Listing> &listing) {
            found.emplace();
            if (!listing)
                return;
            for (const auto &item : listing->items)
                found->append(item.profile.name);
        });
        return QTest::qWaitFor([&found] { return found.has_value(); }) ? *found : QStringList();
    }

    bool isUntouched(const QString &name)
    {
        return names().isEmpty() && m_entries->isEmpty()
            && !QFileInfo::exists(m_home->filePath(name));
    }

    std::unique_ptr<QTemporaryDir> m_home;
    std::shared_ptr<Person> m_person;
    std::shared_ptr<QMap<QString, Secret>> m_entries;
    std::unique_ptr<ProfileKeeper> m_keeper;
};

QTEST_GUILESS_MAIN(tst_profilekeeper)
#include "tst_profilekeeper.moc"
