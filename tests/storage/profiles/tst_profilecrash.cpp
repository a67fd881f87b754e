// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/storage/profiles/storefolder.h"
#include "tests/support/childprocess.h"

#include <QFile>
#include <QTest>

#include <unistd.h>

using namespace restdock;
using namespace restdock::test;

namespace {

using Action = void (*)(ProfileStore &, const QString &id);

const QString drime = QStringLiteral("Drime");
constexpr int crashed = 77;

Profile before()
{
    return drimeProfile(drime, "old-key");
}

Profile after()
{
    return drimeProfile(QStringLiteral("renamed"), "new-key", 9000);
}

} // namespace

Q_DECLARE_METATYPE(Action)

/// The process ends in the middle of a change, at each place where two things are to be written.
/// Afterwards every profile can be reached, in its old or its new form, and nothing else is left.
class TestProfileCrash : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyProfileIsReachableAfterACrash_data()
    {
        QTest::addColumn<Action>("action");
        QTest::addColumn<bool>("beforeTheCall"); // else behind it
        QTest::addColumn<bool>("isNew");         // which form counts
        const Action add = [](ProfileStore &store, const QString &) {
            (void)store.add({after()}, ProfileHome::Keychain);
        };
        const Action update = [](ProfileStore &store, const QString &id) {
            (void)store.update(id, 1, after(), ProfileHome::Keychain);
        };
        const Action remove = [](ProfileStore &store, const QString &id) {
            (void)store.remove(id);
        };
        const Action moveAway = [](ProfileStore &store, const QString &id) {
            (void)store.update(id, 1, after(), ProfileHome::EncryptedFile);
        };
        QTest::newRow("adding, entry not written") << add << true << false;
        QTest::newRow("adding, entry written") << add << false << true;
        QTest::newRow("changing, entry not written") << update << true << false;
        QTest::newRow("changing, entry written") << update << false << true;
        QTest::newRow("removing, entry still there") << remove << true << true;
        QTest::newRow("removing, entry gone") << remove << false << true;
        QTest::newRow("moving, old entry still there") << moveAway << true << true;
        QTest::newRow("moving, old entry gone") << moveAway << false << true;
    }

    void everyProfileIsReachableAfterACrash()
    {
        QFETCH(Action, action);
        QFETCH(bool, beforeTheCall);
        QFETCH(bool, isNew);
        const QLatin1String row(QTest::currentDataTag());
        const StoreFolder folder;
        const auto other = fullProfile(QStringLiteral("other"));
        const auto ids = *folder.store()->add({other, before()}, ProfileHome::Keychain);
        const auto id = ids.last();

        const int code = inAnotherProcess([&] {
            const auto end = [](FaultyStore::Call call, const QString &) -> Result<void> {
                if (call != FaultyStore::Call::Read)
                    ::_exit(crashed);
                return {};
            };
            if (beforeTheCall)
                folder.keychain->before = end;
            else
                folder.keychain->after = end;
            action(*folder.store(), id);
            return 0;
        });
        QCOMPARE(code, crashed);

        // With the keychain locked: what was before is listed, and nothing is given up.
        folder.keychain->state = SecretStore::State::Locked;
        const auto locked = folder.store();
        QVERIFY(locked->recover(true));
        QCOMPARE(locked->findByName(QStringLiteral("other"))->profile, other);
        if (!row.startsWith(u"moving"))
            QCOMPARE(locked->list()->size(), row.startsWith(u"adding") ? qsizetype(3) : 2);

        folder.keychain->state = SecretStore::State::Ready;
        const auto store = folder.store();
        QVERIFY(store->recover(false));
        QCOMPARE(store->fetch(ids.first())->profile, other);
        for (const auto &profile : listed(*store))
            QCOMPARE(profile.pending, IndexRow::Pending::None);
        if (row.startsWith(u"adding")) {
            QCOMPARE(store->fetch(id)->profile, before());
            QCOMPARE(store->findByName(QStringLiteral("renamed")).has_value(), isNew);
            if (isNew)
                QCOMPARE(store->fetchByName(QStringLiteral("renamed"))->profile, after());
        } else if (row.startsWith(u"removing")) {
            QCOMPARE(store->fetch(id).error().code, ErrorCode::NotFound);
        } else {
            QCOMPARE(store->fetch(id)->profile, isNew ? after() : before());
        }
        // No entry is left that no row knows.
        const auto keys = (*store->store(ProfileHome::Keychain))->list();
        for (const auto &key : *keys) {
            const auto profiles = *store->list();
            const bool isKnown =
                std::any_of(profiles.begin(), profiles.end(), [&key](const auto &p) {
                    return p.id == key && p.home == ProfileHome::Keychain;
                });
            QVERIFY2(isKnown, qPrintable(key));
        }
    }

    /// Whoever uses a half-changed profile without recover() gets the truth too.
    void fetchingFinishesAChange()
    {
        const StoreFolder folder;
        const auto id = folder.store()->add({before()}, ProfileHome::Keychain)->first();
        QCOMPARE(inAnotherProcess([&] {
                     folder.keychain->after = [](FaultyStore::Call call, const QString &) {
                         if (call == FaultyStore::Call::Write)
                             ::_exit(crashed);
                         return Result<void>();
                     };
                     (void)folder.store()->update(id, 1, after(), ProfileHome::Keychain);
                     return 0;
                 }),
                 crashed);
        const auto store = folder.store();
        QCOMPARE(store->list()->first().profile.name, drime);
        QCOMPARE(store->fetch(id)->profile, after());
        QCOMPARE(store->list()->first().profile.name, QStringLiteral("renamed"));
        QCOMPARE(store->list()->first().pending, IndexRow::Pending::None);
        // And the next change goes on from there.
        QVERIFY(store->update(id, 2, before(), ProfileHome::Keychain));
    }

    /// A crash while a file is written leaves the old file and, at worst, a temporary one.
    void leftoversOfACrashAreNoTrouble()
    {
        const StoreFolder folder;
        QVERIFY(folder.store()->add({before()}, ProfileHome::Keychain));
        const auto leftover =
            QStringLiteral("%1.%2-1.new").arg(folder.store()->indexPath()).arg(::getpid());
        QFile file(leftover);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("half") == 4);
        file.close();
        QVERIFY(folder.store()->add({fullProfile(QStringLiteral("x"))}, ProfileHome::Keychain));
        QCOMPARE(folder.store()->list()->size(), qsizetype(2));
        QVERIFY(!QFile::exists(leftover));
    }
};

QTEST_GUILESS_MAIN(TestProfileCrash)
#include "tst_profilecrash.moc"
