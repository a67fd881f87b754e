// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/profiles/profiletransfer.h"
#include "app/desktop/system/desktopsystem.h"
#include "tests/ui/keeperfixture.h"

#include <QFileInfo>
#include <QTest>

using namespace restdock;
using namespace restdock::test;
using namespace Qt::StringLiterals;

/// Changes of profiles that wait for a person who has to unlock the keychain.
class tst_profilekeeper : public QObject, private KeeperFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }

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

    void thePassphraseGoesWithTheLastProfileThatNeedsIt()
    {
        m_keeper.reset();
        auto withoutKeychain = options();
        withoutKeychain.openKeychain = [] {
            return Result<std::unique_ptr<SecretStore>>(noKeychain());
        };
        ProfileKeeper keeper(withoutKeychain);
        keeper.setPassphrase(Secret("open sesame"));
        const auto save = [&](const QString &name) {
            Change saving;
            keeper.save({}, withSecret(name), saving.done());
            // It is hashed for a while.
            const bool hasEnded = QTest::qWaitFor([&] { return bool(saving.end); }, 30'000);
            return hasEnded ? *saving.end : Result<QString>(Error{ErrorCode::Internal, {}});
        };
        const auto remove = [&keeper](const QString &id) {
            std::optional<Result<void>> end;
            keeper.remove(id, [&end](const Result<void> &removed) { end = removed; });
            return QTest::qWaitFor([&end] { return bool(end); }, 30'000) && *end;
        };
        const auto one = save(u"one"_s);
        const auto eleven = save(u"eleven"_s);
        QVERIFY(one && eleven);
        QVERIFY(remove(*one));
        const auto fourteen = save(u"fourteen"_s);
        QVERIFY(fourteen); // the other one needs it
        QVERIFY(remove(*eleven));
        QVERIFY(remove(*fourteen));
        const auto next = save(u"one"_s);
        QVERIFY(!next);
        QCOMPARE(next.error().name, u"KEY-PASSPHRASE"_s);
        keeper.setPassphrase(Secret("open sesame"));
        QVERIFY(save(u"one"_s));
    }
};

QTEST_GUILESS_MAIN(tst_profilekeeper)
#include "tst_profilekeeper.moc"
