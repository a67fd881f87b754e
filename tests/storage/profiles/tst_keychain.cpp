// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/profiles/keychain/keychainplugin.h"
#include "tests/storage/profiles/storefolder.h"
#include "tests/support/privatekeyring.h"

#include <QDBusConnection>
#include <QDBusObjectPath>
#include <QDir>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <future>

using namespace restdock;
using namespace restdock::test;

namespace {

const QString drime = QStringLiteral("Drime");

/// The keychain as another owner would have it: not ours to destroy.
class BorrowedStore final : public SecretStore
{
public:
    explicit BorrowedStore(SecretStore &store) : m_store(store) {}
    State state() override { return m_store.state(); }
    Result<void> checkUsable() override { return m_store.checkUsable(); }
    void setMayAsk(bool mayAsk) override { m_store.setMayAsk(mayAsk); }
    Result<Secret> read(const QString &key) override { return m_store.read(key); }
    Result<void> write(const QString &key, const QString &label, const Secret &content) override
    {
        return m_store.write(key, label, content);
    }
    Result<void> remove(const QString &key) override { return m_store.remove(key); }
    Result<QStringList> list() override { return m_store.list(); }

private:
    SecretStore &m_store;
};

} // namespace

/// In the place of the window in which GNOME asks for the keyring's password: nobody answers it.
class SilentPrompter final : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.gnome.keyring.internal.Prompter")

public:
    SilentPrompter()
    {
        auto bus = QDBusConnection::sessionBus();
        bus.registerObject(QStringLiteral("/org/gnome/keyring/Prompter"), this,
                           QDBusConnection::ExportAllSlots);
        m_isThere = bus.registerService(QStringLiteral("org.gnome.keyring.SystemPrompter"));
    }
    ~SilentPrompter() override
    {
        auto bus = QDBusConnection::sessionBus();
        bus.unregisterService(QStringLiteral("org.gnome.keyring.SystemPrompter"));
        bus.unregisterObject(QStringLiteral("/org/gnome/keyring/Prompter"));
    }

    bool isThere() const { return m_isThere; }
    int questions() const { return m_questions; }
    int withdrawn() const { return m_withdrawn; }

public Q_SLOTS:
    void BeginPrompting(const QDBusObjectPath &) { ++m_questions; }
    void StopPrompting(const QDBusObjectPath &) { ++m_withdrawn; }

private:
    bool m_isThere = false;
    int m_questions = 0;
    int m_withdrawn = 0;
};

/// The keychain part against a real gnome-keyring in a D-Bus session of its own.
class TestKeychain : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<PrivateKeyring> m_session;
    std::unique_ptr<SecretStore> m_keychain; // one a process

    std::unique_ptr<ProfileStore> storeIn(const QString &folder)
    {
        ProfileStoreOptions options;
        options.folder = folder;
        options.places = somePlaces();
        options.openKeychain = [this]() -> Result<std::unique_ptr<SecretStore>> {
            return std::unique_ptr<SecretStore>(std::make_unique<BorrowedStore>(*m_keychain));
        };
        return std::make_unique<ProfileStore>(options, BackendCatalogue::builtIn());
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_session = std::make_unique<PrivateKeyring>(PrivateKeyring::Keyring::Unlocked);
        QVERIFY(m_session->isRunning());
        m_session->enter();
        auto opened = openKeychain({QStringLiteral(RESTDOCK_KEYCHAIN_FOLDER)});
        QVERIFY2(opened, opened ? "" : qPrintable(opened.error().message));
        m_keychain = std::move(*opened);
    }

    void cleanupTestCase()
    {
        m_keychain.reset();
        m_session.reset();
    }

    void entriesComeBack()
    {
        QCOMPARE(m_keychain->state(), SecretStore::State::Ready);
        QCOMPARE(m_keychain->name(), QStringLiteral("GNOME Keyring"));
        PendingChange change;
        m_keychain->setMayAsk(true);
        QVERIFY(m_keychain->askToUnlock(QStringLiteral("one"), change)); // there is nothing to ask
        m_keychain->setMayAsk(false);
        QVERIFY(m_keychain->checkUsable());
        const auto key = QStringLiteral("one");
        QCOMPARE(m_keychain->read(key).error().code, ErrorCode::NotFound);
        const Secret first(QByteArrayView("a \"secret\" with ümlauts\nand lines"));
        QVERIFY(m_keychain->write(key, QStringLiteral("label"), first));
        QVERIFY(*m_keychain->read(key) == first);
        const Secret second(QByteArrayView("another"));
        QVERIFY(m_keychain->write(key, QStringLiteral("label"), second));
        QVERIFY(*m_keychain->read(key) == second);
        QCOMPARE(*m_keychain->list(), QStringList(key));
        QVERIFY(m_keychain->remove(key));
        QVERIFY(m_keychain->remove(key));
        QCOMPARE(m_keychain->read(key).error().code, ErrorCode::NotFound);
        QCOMPARE(*m_keychain->list(), QStringList());
    }

    void largeEntriesComeBackAndTooLargeOnesAreRefused()
    {
        const auto key = QStringLiteral("large");
        const Secret large(QByteArray(64 * 1024, 'x'));
        QVERIFY(m_keychain->write(key, {}, large));
        QVERIFY(*m_keychain->read(key) == large);
        const auto refused = m_keychain->write(key, {}, Secret(QByteArray(64 * 1024 + 1, 'y')));
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::NoSpace);
        QVERIFY(refused.error().message.contains(u"KEY-SIZE"));
        QVERIFY(*m_keychain->read(key) == large);
        QVERIFY(m_keychain->remove(key));
    }

    void profilesAreKeptInIt()
    {
        QTemporaryDir folder;
        const auto store = storeIn(folder.path());
        const auto profile = drimeProfile(drime, "123|test-secret-token");
        QCOMPARE(*store->defaultHome(profile), ProfileHome::Keychain);
        const auto ids =
            store->add({profile, fullProfile(QStringLiteral("full"))}, ProfileHome::Keychain);
        QVERIFY2(ids, ids ? "" : qPrintable(ids.error().message));
        QCOMPARE(storeIn(folder.path())->fetch(ids->first())->profile, profile);
        QCOMPARE(m_keychain->list()->size(), qsizetype(2));

        // Neither our files nor the keyring's show it.
        for (const auto &place : {folder.path(), m_session->folder()}) {
            QDirIterator files(place, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
            while (files.hasNext()) {
                QFile file(files.next());
                if (file.open(QIODevice::ReadOnly))
                    QVERIFY2(!file.readAll().contains("test-secret-token"),
                             qPrintable(file.fileName()));
            }
        }

        // The index is gone: the profiles are found again.
        QVERIFY(QFile::remove(store->indexPath()));
        QCOMPARE(*store->recover(true), 2);
        QCOMPARE(store->fetchByName(drime)->profile, profile);
        for (const auto &one : listed(*store))
            QVERIFY(store->remove(one.id));
        QCOMPARE(m_keychain->list()->size(), qsizetype(0));
    }

    /// Some dozens; 1,000 take gnome-keyring a minute and are for ctest -C Long.
    void manyProfiles()
    {
        const int count = qMax(40, qEnvironmentVariableIntValue("RESTDOCK_TEST_PROFILES"));
        QTemporaryDir folder;
        const auto store = storeIn(folder.path());
        QList<Profile> profiles;
        for (int i = 0; i < count; ++i)
            profiles.append(drimeProfile(QStringLiteral("profile %1").arg(i),
                                         "key-" + QByteArray::number(i), 10000 + i));
        QElapsedTimer timer;
        timer.start();
        const auto ids = store->add(profiles, ProfileHome::Keychain);
        QVERIFY2(ids, ids ? "" : qPrintable(ids.error().message));
        qInfo("%d profiles added in %lld ms", count, static_cast<long long>(timer.restart()));
        const auto later = storeIn(folder.path());
        QCOMPARE(later->list()->size(), qsizetype(count));
        qInfo("listed in %lld ms", static_cast<long long>(timer.restart()));
        QCOMPARE(later->fetch(ids->at(count - 3))->profile, profiles.at(count - 3));
        qInfo("one fetched in %lld ms", static_cast<long long>(timer.restart()));
        QCOMPARE(m_keychain->list()->size(), qsizetype(count));
        qInfo("entries listed in %lld ms", static_cast<long long>(timer.restart()));
        QVERIFY(later->remove(ids->at(count - 3)));
        QCOMPARE(m_keychain->read(ids->at(count - 3)).error().code, ErrorCode::NotFound);
    }

    /// Last but one: nobody here can unlock it again.
    void aLockedKeychainIsToldApart()
    {
        QTemporaryDir folder;
        const auto store = storeIn(folder.path());
        const auto id =
            store
                ->add({drimeProfile(QStringLiteral("kept")), fullProfile(QStringLiteral("full"))},
                      ProfileHome::Keychain)
                ->first();
        QVERIFY(m_session->lock());
        QCOMPARE(m_keychain->state(), SecretStore::State::Locked);

        for (const bool mayAsk : {false, true}) { // asking fails: there is no screen
            m_keychain->setMayAsk(mayAsk);
            const auto fetched = store->fetch(id);
            QVERIFY(!fetched);
            QCOMPARE(fetched.error().code, ErrorCode::SignInRequired);
            QVERIFY(fetched.error().message.contains(u"KEY-LOCKED"));
            QVERIFY(!store->remove(id));
            QVERIFY(
                !store->update(id, 1, drimeProfile(QStringLiteral("new")), ProfileHome::Keychain));
            QVERIFY(!store->add({localProfile(QStringLiteral("x"), QStringLiteral("/x"), 1)},
                                ProfileHome::Keychain));
        }
        // Nothing was taken for lost, and what needs no key can be served.
        const auto profiles = listed(*store);
        QCOMPARE(profiles.size(), qsizetype(2));
        for (const auto &profile : profiles)
            QCOMPARE(profile.pending, IndexRow::Pending::None);
        QCOMPARE(store->findByName(QStringLiteral("full"))->profile,
                 fullProfile(QStringLiteral("full")));
        QVERIFY(m_keychain->list()->contains(id)); // locked entries are still entries
    }

    /// It is locked since the last one.
    void waitingForThePersonIsTakenBack()
    {
        auto prompter = std::make_unique<SilentPrompter>();
        QVERIFY(prompter->isThere());
        m_keychain->setMayAsk(true);
        const auto unlock = [this](PendingChange &change) {
            return std::async(std::launch::async, [this, &change] {
                return m_keychain->askToUnlock(QStringLiteral("x"), change);
            });
        };
        PendingChange change;
        auto unlocking = unlock(change);
        QTRY_COMPARE_WITH_TIMEOUT(prompter->questions(), 1, 20'000);
        QVERIFY(change.takeBack());
        const auto unlocked = unlocking.get();
        QVERIFY(!unlocked);
        QCOMPARE(unlocked.error().code, ErrorCode::SignInRequired);
        QCOMPARE(m_keychain->state(), SecretStore::State::Locked); // it has survived that

        PendingChange next; // waits for the same question
        auto again = unlock(next);
        QCOMPARE(prompter->questions(), 1);
        prompter.reset(); // as if the person had closed it
        QVERIFY(!again.get());
        QVERIFY(!next.isTakenBack());
    }

    void aKeychainThatCannotAskIsNotUnlocked()
    {
        m_keychain->setMayAsk(true);
        PendingChange change;
        const auto unlocked = m_keychain->askToUnlock(QStringLiteral("x"), change);
        QVERIFY(!unlocked);
        QCOMPARE(unlocked.error().code, ErrorCode::SignInRequired);
    }

    void aKeychainThatDisappearsIsToldApart()
    {
        m_session->kill();
        QCOMPARE(m_keychain->state(), SecretStore::State::Absent);
        const auto read = m_keychain->read(QStringLiteral("x"));
        QCOMPARE(read.error().code, ErrorCode::Unavailable);
        QVERIFY(read.error().message.contains(u"KEY-NONE"));
        QCOMPARE(
            m_keychain->write(QStringLiteral("x"), {}, Secret(QByteArrayView("y"))).error().code,
            ErrorCode::Unavailable);
        QCOMPARE(m_keychain->remove(QStringLiteral("x")).error().code, ErrorCode::Unavailable);
        QCOMPARE(m_keychain->list().error().code, ErrorCode::Unavailable);
    }

    /// Of a desktop whose keychain was never used.
    void theQuestionForANewKeychainGoesAwayWithWhoeverWaits()
    {
        QVERIFY(m_session->restart(PrivateKeyring::Keyring::Empty));
        QCOMPARE(m_keychain->state(), SecretStore::State::Locked);
        const SilentPrompter prompter;
        QVERIFY(prompter.isThere());
        m_keychain->setMayAsk(true);
        for (int times = 1; times < 3; ++times) { // it is asked anew
            PendingChange change;
            auto asking = std::async(std::launch::async, [this, &change] {
                return m_keychain->askToUnlock(QStringLiteral("x"), change);
            });
            QTRY_COMPARE_WITH_TIMEOUT(prompter.questions(), times, 20'000);
            QVERIFY(change.takeBack());
            QVERIFY(!asking.get());
            QTRY_COMPARE_WITH_TIMEOUT(prompter.withdrawn(), times, 20'000);
            QCOMPARE(m_keychain->state(), SecretStore::State::Locked); // it has survived that
        }
    }

    void aMissingPluginIsToldWithTheWaysOut()
    {
        const auto opened = openKeychain({QStringLiteral("/nonexistent")});
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, ErrorCode::Unavailable);
        QVERIFY(opened.error().message.contains(u"KEY-NONE"));
    }
};

QTEST_GUILESS_MAIN(TestKeychain)
#include "tst_keychain.moc"
