// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/storage/profiles/storefolder.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTest>

#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace restdock;
using namespace restdock::test;

namespace {

const QString home = QStringLiteral("Home NAS");
const QString drime = QStringLiteral("Drime");
const QByteArray token = "123|test-secret-token";

QStringList namesOf(const QList<StoredProfile> &profiles)
{
    QStringList names;
    for (const auto &profile : profiles)
        names.append(profile.profile.name);
    return names;
}

int modeOf(const QString &path)
{
    struct stat status;
    return ::stat(QFile::encodeName(path).constData(), &status) == 0 ? int(status.st_mode & 0777)
                                                                     : -1;
}

} // namespace

/// The store of profiles: what it keeps, what it refuses, what it does when stores fail.
class TestProfileStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void profilesComeBack_data()
    {
        QTest::addColumn<ProfileHome>("where");
        QTest::newRow("keychain") << ProfileHome::Keychain;
        QTest::newRow("encrypted file") << ProfileHome::EncryptedFile;
    }

    void profilesComeBack()
    {
        QFETCH(ProfileHome, where);
        const StoreFolder folder;
        const auto drimeWithAll = [] {
            auto profile = drimeProfile(drime, token, 8500);
            profile.unknownKeys.set(QStringLiteral("future"), TomlArray{qint64(1)});
            return profile;
        }();
        QVERIFY(folder.store()->add({fullProfile(home), drimeWithAll}, where));
        const auto store = folder.store();
        QCOMPARE(namesOf(*store->list()), (QStringList{drime, home}));
        QCOMPARE(store->fetchByName(home)->profile, fullProfile(home));
        QCOMPARE(store->fetchByName(drime)->profile, drimeWithAll);
        QCOMPARE(store->fetchByName(drime)->secretKeys, QStringList(QStringLiteral("api_key")));

        const auto first = listed(*store).first();
        QVERIFY(first.needsSecrets());
        QVERIFY(first.profile.secretKeys().isEmpty());
        QVERIFY(first.profile.unknownKeys.isEmpty()); // they could be secrets
        QVERIFY(first.hasMore && !first.isWhole());
        QVERIFY(listed(*store).last().isWhole());
    }

    /// A plug-in may be away for a while; what others know of its profiles stays.
    void whoDoesNotKnowTheTypeLeavesTheListAsItWas()
    {
        const StoreFolder folder;
        const auto profile = vaultProfile(QStringLiteral("safe"));
        const auto store = folder.store(withVault());
        const auto id = store->add({profile}, ProfileHome::Keychain)->first();
        QVERIFY(folder.store()->fetch(id)); // without the plug-in
        const auto row = listed(*store).first();
        QCOMPARE(row.profile, profile.withoutSecrets());
        QVERIFY(row.needsSecrets());
        QCOMPARE(store->fetch(id)->profile, profile);
    }

    void aListThatCouldNotBeReadAgainIsNotWritten()
    {
        const StoreFolder folder;
        const auto store = folder.store();
        const auto id = store->add({localProfile(home)}, ProfileHome::Index)->first();
        auto large = localProfile(home);
        large.requestLog = u"/log/" + QString(9 * 1024 * 1024, u'x');
        const auto updated = store->update(id, 1, large, ProfileHome::Index);
        QVERIFY(!updated);
        QCOMPARE(updated.error().code, ErrorCode::NoSpace);
        QCOMPARE(store->fetch(id)->profile, localProfile(home));
    }

    void profilesWithoutSecretsNeedNoStore()
    {
        const StoreFolder folder;
        folder.keychain->state = SecretStore::State::Absent;
        const auto store = folder.store();
        QCOMPARE(*store->defaultHome(localProfile(home)), ProfileHome::Index);
        QVERIFY(store->add({fullProfile(home)}, ProfileHome::Index));
        QCOMPARE(folder.store()->fetchByName(home)->profile, fullProfile(home));
        QVERIFY(!folder.store()->list()->first().needsSecrets());
        QVERIFY(!QFile::exists(folder.file(QStringLiteral("keychain"))));
    }

    void secretsDoNotGoIntoAReadableFile()
    {
        const StoreFolder folder;
        folder.keychain->state = SecretStore::State::Absent;
        const auto store = folder.store();
        const auto where = store->defaultHome(drimeProfile(drime));
        QVERIFY(!where);
        QCOMPARE(where.error().code, ErrorCode::Unavailable);
        QVERIFY(where.error().message.contains(u"KEY-NONE"));
        QVERIFY(!store->add({drimeProfile(drime)}, ProfileHome::Index));
        auto unknown = localProfile(home);
        unknown.unknownKeys.set(QStringLiteral("future"), qint64(1));
        QVERIFY(!store->add({unknown}, ProfileHome::Index));
        QVERIFY(store->list()->isEmpty());
    }

    void noFileHoldsASecret()
    {
        const StoreFolder folder;
        const auto store = folder.store();
        const auto ids = store->add({drimeProfile(drime, token)}, ProfileHome::Keychain);
        QVERIFY(ids);
        QVERIFY(store->update(ids->first(), 1, drimeProfile(drime, token + "2"),
                              ProfileHome::EncryptedFile));
        QVERIFY(store->add({localProfile(home)}, ProfileHome::Index));
        const auto files = folder.files();
        QVERIFY(files.size() >= 4); // index, its backup, keychain, encrypted file, lock
        for (auto it = files.begin(); it != files.end(); ++it) {
            QVERIFY2(!it.value().contains("test-secret"), qPrintable(it.key()));
            QCOMPARE(modeOf(it.key()), 0600);
        }
        QCOMPARE(modeOf(folder.path()), 0700);
    }

    void changesReplaceTheProfile_data() { profilesComeBack_data(); }

    void changesReplaceTheProfile()
    {
        QFETCH(ProfileHome, where);
        const StoreFolder folder;
        const auto store = folder.store();
        const auto id = store->add({drimeProfile(drime)}, where)->first();
        auto changed = drimeProfile(QStringLiteral("renamed"), "other-key", 9000);
        changed.appendOnly = true;
        QVERIFY(store->update(id, 1, changed, where));
        const auto fetched = folder.store()->fetch(id);
        QVERIFY(fetched);
        QCOMPARE(fetched->profile, changed);
        QCOMPARE(fetched->revision, qint64(2));
        QCOMPARE(namesOf(*folder.store()->list()), QStringList(QStringLiteral("renamed")));
    }

    void changesToAnOldStateAreRefused()
    {
        const StoreFolder folder;
        const auto store = folder.store();
        const auto id = store->add({localProfile(home)}, ProfileHome::Keychain)->first();
        auto one = localProfile(home);
        one.appendOnly = true;
        auto other = localProfile(home);
        other.privateRepos = true;
        QVERIFY(folder.store()->update(id, 1, one, ProfileHome::Keychain));
        const auto refused = store->update(id, 1, other, ProfileHome::Keychain);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::AlreadyExists);
        QCOMPARE(store->fetch(id)->profile, one);
    }

    void invalidAndCollidingProfilesAreRefused()
    {
        const StoreFolder folder;
        const auto store = folder.store();
        QVERIFY(store->add({localProfile(home)}, ProfileHome::Keychain));
        const auto samePort = localProfile(QStringLiteral("b"), QStringLiteral("/srv/b"), 8000);
        const auto refused = store->add({samePort}, ProfileHome::Keychain);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::InvalidArgument);
        QVERIFY(refused.error().message.contains(u"Home NAS"));
        QVERIFY(!store->add({localProfile(QString())}, ProfileHome::Keychain));
        // All or none.
        const auto good = localProfile(QStringLiteral("good"), QStringLiteral("/srv/g"), 8123);
        QVERIFY(!store->add({good, samePort}, ProfileHome::Keychain));
        QCOMPARE(namesOf(*store->list()), QStringList(home));
    }

    void removedProfilesAreGone_data() { profilesComeBack_data(); }

    void removedProfilesAreGone()
    {
        QFETCH(ProfileHome, where);
        const StoreFolder folder;
        const auto store = folder.store();
        const auto ids = *store->add({drimeProfile(drime), fullProfile(home)}, where);
        QVERIFY(store->remove(ids.first()));
        QCOMPARE(namesOf(*folder.store()->list()), QStringList(home));
        QCOMPARE(folder.store()->fetch(ids.first()).error().code, ErrorCode::NotFound);
        QCOMPARE((*store->store(where))->read(ids.first()).error().code, ErrorCode::NotFound);
        QCOMPARE(store->fetch(ids.last())->profile, fullProfile(home));
        QCOMPARE(store->remove(ids.first()).error().code, ErrorCode::NotFound);
    }

    void lockedStoresKeepProfilesListedAndServable()
    {
        const StoreFolder folder;
        QVERIFY(
            folder.store()->add({drimeProfile(drime), fullProfile(home)}, ProfileHome::Keychain));
        folder.keychain->state = SecretStore::State::Locked;
        const auto store = folder.store();
        const auto profiles = *store->list();
        QCOMPARE(namesOf(profiles), (QStringList{drime, home}));
        QVERIFY(!profiles.last().needsSecrets());
        QCOMPARE(profiles.last().profile, fullProfile(home)); // enough to serve it

        QCOMPARE(store->fetchByName(drime).error().code, ErrorCode::SignInRequired);
        QCOMPARE(store
                     ->add({localProfile(QStringLiteral("x"), QStringLiteral("/x"), 1)},
                           ProfileHome::Keychain)
                     .error()
                     .code,
                 ErrorCode::SignInRequired);
        const auto &last = profiles.last();
        QCOMPARE(store->update(last.id, 1, last.profile, last.home).error().code,
                 ErrorCode::SignInRequired);
        QCOMPARE(store->remove(last.id).error().code, ErrorCode::SignInRequired);
        // Nothing was changed, nothing is left half done.
        QCOMPARE(namesOf(*store->list()), (QStringList{drime, home}));
        for (const auto &profile : listed(*store))
            QCOMPARE(profile.pending, IndexRow::Pending::None);
        folder.keychain->state = SecretStore::State::Ready;
        QCOMPARE(store->fetchByName(drime)->profile, drimeProfile(drime));
    }

    /// The entry is what counts, also when somebody else wrote it.
    void theIndexFollowsTheEntries()
    {
        const StoreFolder folder;
        const auto store = folder.store();
        const auto id = store->add({drimeProfile(drime)}, ProfileHome::Keychain)->first();
        auto changed = drimeProfile(QStringLiteral("renamed"), "k", 8765);
        const ProfileEntry entry{id, 1, changed};
        QVERIFY((*store->store(ProfileHome::Keychain))
                    ->write(id, QString(), *entry.write(store->catalogue())));
        QCOMPARE(store->fetch(id)->profile, changed);
        QCOMPARE(namesOf(*folder.store()->list()), QStringList(QStringLiteral("renamed")));
    }

    void refusedChangesLeaveTheOldProfile_data()
    {
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("denied by the person") << ErrorCode::PermissionDenied;
        QTest::newRow("locked meanwhile") << ErrorCode::SignInRequired;
        QTest::newRow("too large") << ErrorCode::NoSpace;
        QTest::newRow("no answer") << ErrorCode::Unavailable;
        QTest::newRow("any failure") << ErrorCode::Internal;
    }

    void refusedChangesLeaveTheOldProfile()
    {
        QFETCH(ErrorCode, code);
        const StoreFolder folder;
        const auto store = folder.store();
        const auto id = store->add({drimeProfile(drime)}, ProfileHome::Keychain)->first();
        const auto moved = store
                               ->add({localProfile(home, QStringLiteral("/srv/a"), 8900)},
                                     ProfileHome::EncryptedFile)
                               ->first();
        folder.keychain->before = [code](FaultyStore::Call call, const QString &) -> Result<void> {
            if (call == FaultyStore::Call::Read)
                return {};
            return Error{code, QStringLiteral("injected")};
        };
        const auto another = localProfile(QStringLiteral("x"), QStringLiteral("/x"), 1234);
        QCOMPARE(
            store->update(id, 1, drimeProfile(drime, "new"), ProfileHome::Keychain).error().code,
            code);
        QCOMPARE(store->add({another}, ProfileHome::Keychain).error().code, code);
        QCOMPARE(store
                     ->update(moved, 1, localProfile(home, QStringLiteral("/srv/a"), 8901),
                              ProfileHome::Keychain)
                     .error()
                     .code,
                 code);
        QCOMPARE(store->remove(id).error().code, code);
        folder.keychain->before = {};

        const auto later = folder.store();
        QVERIFY(later->recover(false));
        // A removal that may have happened is finished; all else is as it was.
        const bool isUnclear = code == ErrorCode::Unavailable || code == ErrorCode::Internal;
        if (isUnclear)
            QCOMPARE(later->fetch(id).error().code, ErrorCode::NotFound);
        else
            QCOMPARE(later->fetch(id)->profile, drimeProfile(drime));
        QCOMPARE(later->fetch(moved)->profile, localProfile(home, QStringLiteral("/srv/a"), 8900));
        QCOMPARE(later->findByName(QStringLiteral("x")).error().code, ErrorCode::NotFound);
        for (const auto &profile : listed(*later))
            QCOMPARE(profile.pending, IndexRow::Pending::None);
    }

    /// The answer was lost, the change was not.
    void aWriteThatHappenedAllTheSameCounts()
    {
        const StoreFolder folder;
        const auto store = folder.store();
        const auto id = store->add({drimeProfile(drime)}, ProfileHome::Keychain)->first();
        folder.keychain->after = [](FaultyStore::Call call, const QString &) -> Result<void> {
            if (call != FaultyStore::Call::Write)
                return {};
            return Error{ErrorCode::Unavailable, QStringLiteral("no answer")};
        };
        QVERIFY(!store->update(id, 1, drimeProfile(drime, "new"), ProfileHome::Keychain));
        folder.keychain->after = {};
        const auto fetched = folder.store()->fetch(id);
        QCOMPARE(fetched->profile, drimeProfile(drime, "new"));
        QCOMPARE(folder.store()->list()->first().revision, qint64(2));
    }

    void aLinkedIndexStaysALink()
    {
        const StoreFolder folder;
        QVERIFY(folder.store()->add({localProfile(home)}, ProfileHome::Index));
        const auto path = folder.store()->indexPath();
        const auto target = folder.file(QStringLiteral("elsewhere.toml"));
        QVERIFY(QFile::rename(path, target));
        QVERIFY(QFile::link(target, path));
        QVERIFY(folder.store()->add({localProfile(drime, QStringLiteral("/x"), 1)},
                                    ProfileHome::Index));
        QVERIFY(QFileInfo(path).isSymLink());
        QCOMPARE(folder.store()->list()->size(), qsizetype(2));
    }

    void aLinkToAnIndexThatIsNotThereYetStaysALink()
    {
        const StoreFolder folder;
        const auto path = folder.store()->indexPath();
        const auto between = folder.file(QStringLiteral("between"));
        const auto target = folder.file(QStringLiteral("dotfiles/profiles.toml"));
        QVERIFY(QDir().mkpath(folder.path()));
        QVERIFY(QFile::link(target, between));
        QVERIFY(QFile::link(between, path));
        QVERIFY(folder.store()->add({localProfile(home)}, ProfileHome::Index));
        QVERIFY(QFileInfo(path).isSymLink());
        QVERIFY(QFileInfo(between).isSymLink());
        QVERIFY(QFile::exists(target));
        QCOMPARE(folder.store()->list()->size(), qsizetype(1));
    }

    void anUnwritableFolderIsToldAndNothingChanges()
    {
        if (::geteuid() == 0)
            QSKIP("root may write everywhere");
        const StoreFolder folder;
        QVERIFY(folder.store()->add({localProfile(home)}, ProfileHome::Index));
        QVERIFY(::chmod(QFile::encodeName(folder.path()).constData(), 0500) == 0);
        const auto added =
            folder.store()->add({localProfile(drime, QStringLiteral("/x"), 1)}, ProfileHome::Index);
        QVERIFY(::chmod(QFile::encodeName(folder.path()).constData(), 0700) == 0);
        QCOMPARE(added.error().code, ErrorCode::PermissionDenied);
        QCOMPARE(folder.store()->list()->size(), qsizetype(1));
    }

    void processesDoNotLoseEachOthersProfiles()
    {
        const StoreFolder folder;
        constexpr int processes = 4;
        constexpr int each = 15;
        QList<pid_t> children;
        for (int process = 0; process < processes; ++process) {
            const auto child = ::fork();
            if (child == 0) {
                const auto store = folder.store();
                for (int i = 0; i < each; ++i) {
                    const int number = process * each + i;
                    const auto profile =
                        localProfile(QStringLiteral("p%1").arg(number),
                                     QStringLiteral("/srv/%1").arg(number), 2000 + number);
                    if (!store->add({profile}, ProfileHome::Keychain))
                        ::_exit(1);
                }
                ::_exit(0);
            }
            children.append(child);
        }
        for (const auto child : children) {
            int status = 0;
            ::waitpid(child, &status, 0);
            QCOMPARE(status, 0);
        }
        const auto store = folder.store();
        QCOMPARE(store->list()->size(), qsizetype(processes * each));
        for (const auto &profile : listed(*store))
            QCOMPARE(store->fetch(profile.id)->profile.name, profile.profile.name);
    }

    void aHeldLockIsWaitedForAndThenTold()
    {
        const StoreFolder folder;
        QVERIFY(folder.store()->add({localProfile(home)}, ProfileHome::Index));
        const auto lock = FileLock::acquire(folder.file(QStringLiteral("profiles.lock")),
                                            std::chrono::seconds(1));
        QVERIFY(lock);
        ProfileStoreOptions options;
        options.folder = folder.path();
        options.lockPatience = std::chrono::milliseconds(50);
        ProfileStore store(options, BackendCatalogue::builtIn());
        QCOMPARE(store.list()->size(), qsizetype(1)); // reading needs no lock
        const auto refused = store.remove(store.list()->first().id);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::Unavailable);
    }

    void aThousandProfiles()
    {
        const StoreFolder folder;
        QList<Profile> profiles;
        for (int i = 0; i < 1000; ++i)
            profiles.append(drimeProfile(QStringLiteral("profile %1").arg(i), token, 10000 + i));
        const auto store = folder.store();
        const auto ids = store->add(profiles.first(999), ProfileHome::EncryptedFile);
        QVERIFY(ids);
        QVERIFY(store->add({profiles.last()}, ProfileHome::EncryptedFile));
        const auto later = folder.store();
        QCOMPARE(later->list()->size(), qsizetype(1000));
        QCOMPARE(later->fetch(ids->at(500))->profile, profiles.at(500));
        QVERIFY(later->remove(ids->at(500)));
        QCOMPARE(later->list()->size(), qsizetype(999));
    }
};

QTEST_GUILESS_MAIN(TestProfileStore)
#include "tst_profilestore.moc"
