// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/storage/profiles/storefolder.h"

#include <QTest>

using namespace restdock;
using namespace restdock::test;

namespace {

const QString home = QStringLiteral("Home NAS");

/// Of a keychain that is locked before something can be removed from it.
Result<void> refuseRemovals(FaultyStore::Call call, const QString &)
{
    if (call != FaultyStore::Call::Remove)
        return {};
    return Error{ErrorCode::SignInRequired, QStringLiteral("KEY-LOCKED")};
}

} // namespace

/// A profile that gets another home, and its keys with it.
class TestProfileMoves : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void profilesMoveBetweenStores()
    {
        const StoreFolder folder;
        const auto store = folder.store();
        const auto id = store->add({localProfile(home)}, ProfileHome::Index)->first();
        qint64 revision = 1;
        for (const auto where : {ProfileHome::Keychain, ProfileHome::EncryptedFile,
                                 ProfileHome::Keychain, ProfileHome::Index}) {
            auto changed = localProfile(home);
            changed.lateBackups.days = int(revision);
            QVERIFY(store->update(id, revision, changed, where));
            ++revision;
            const auto fetched = folder.store()->fetch(id);
            QCOMPARE(fetched->profile, changed);
            QCOMPARE(fetched->home, where);
            for (const auto other : {ProfileHome::Keychain, ProfileHome::EncryptedFile}) {
                const bool isThere = (*store->store(other))->read(id).has_value();
                QCOMPARE(isThere, other == where);
            }
        }
    }

    /// It may move on before it can be removed from where it was first.
    void noKeyStaysInAPlaceThatAProfileLeft()
    {
        const StoreFolder folder;
        const auto store = folder.store();
        const auto keyed = drimeProfile(home, "the-key");
        const auto id = store->add({keyed}, ProfileHome::Keychain)->first();
        folder.keychain->before = refuseRemovals;
        QVERIFY(store->update(id, 1, keyed, ProfileHome::EncryptedFile));
        QVERIFY(store->update(id, 2, localProfile(home), ProfileHome::Index));
        QVERIFY((*store->store(ProfileHome::Keychain))->read(id));
        folder.keychain->before = {};
        QVERIFY(store->recover(false));
        QVERIFY(!(*store->store(ProfileHome::Keychain))->read(id));
        QVERIFY(!(*store->store(ProfileHome::EncryptedFile))->read(id));
        QCOMPARE(store->fetch(id)->profile, localProfile(home));
    }

    /// What is left there from before is what it has now.
    void aProfileMayMoveBackToAPlaceThatWasNotCleanedUp()
    {
        const StoreFolder folder;
        const auto store = folder.store();
        const auto keyed = drimeProfile(home, "the-key");
        const auto id = store->add({keyed}, ProfileHome::Keychain)->first();
        folder.keychain->before = refuseRemovals;
        QVERIFY(store->update(id, 1, keyed, ProfileHome::EncryptedFile));
        QVERIFY(store->update(id, 2, keyed, ProfileHome::Keychain));
        folder.keychain->before = {};
        QVERIFY(store->recover(false));
        QCOMPARE(store->fetch(id)->profile, keyed);
        QVERIFY(!(*store->store(ProfileHome::EncryptedFile))->read(id));
    }
};

QTEST_GUILESS_MAIN(TestProfileMoves)
#include "tst_profilemoves.moc"
