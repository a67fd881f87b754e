// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/profiles/tomlvalue.h"
#include "tests/storage/profiles/storefolder.h"

#include <QFile>
#include <QTest>

using namespace restdock;
using namespace restdock::test;

namespace {

const QString home = QStringLiteral("Home NAS");
const QString drime = QStringLiteral("Drime");

bool replaceFile(const QString &path, const QByteArray &content)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The id of a profile with keys in the keychain, whose row in the index cannot be read any more; empty: it failed.
QString addBrokenRow(ProfileStore &store)
{
    const auto ids = store.add({drimeProfile(drime)}, ProfileHome::Keychain);
    auto text = contentOf(store.indexPath());
    text.replace("revision = 1", "revision = 'x'");
    return ids && replaceFile(store.indexPath(), text) ? ids->first() : QString();
}

} // namespace

/// Entries, rows and a whole list of profiles that are damaged, lost or of a later version: what is told of them, and
/// how they come back.
class TestProfileDamage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aVanishedEntryIsToldAndCanBeEnteredAgain()
    {
        const StoreFolder folder;
        const auto store = folder.store();
        const auto ids =
            *store->add({drimeProfile(drime), fullProfile(home)}, ProfileHome::Keychain);
        QVERIFY((*store->store(ProfileHome::Keychain))->remove(ids.first()));
        const auto lost = store->fetch(ids.first());
        QVERIFY(!lost);
        QCOMPARE(lost.error().code, ErrorCode::NotFound);
        QVERIFY(lost.error().message.contains(u"KEY-LOST") && lost.error().message.contains(drime));
        QCOMPARE(store->fetch(ids.last())->profile, fullProfile(home));
        QVERIFY(
            store->update(ids.first(), 1, drimeProfile(drime, "new-key"), ProfileHome::Keychain));
        QCOMPARE(store->fetch(ids.first())->profile, drimeProfile(drime, "new-key"));
    }

    void aDamagedEntryIsToldWithoutQuotingIt()
    {
        const StoreFolder folder;
        const auto store = folder.store();
        const auto ids =
            *store->add({drimeProfile(drime), fullProfile(home)}, ProfileHome::Keychain);
        for (const QByteArray damage :
             {"test-secret", "restdock_format = 1\nsecret = ", "restdock_format = 1\n[profile]\n",
              "restdock_format = 1\nid = 'x'\nname = 'n'\nrevision = 1\n[profile]\ntype = 5\n"}) {
            QVERIFY((*store->store(ProfileHome::Keychain))
                        ->write(ids.first(), QString(), Secret(damage)));
            const auto broken = store->fetch(ids.first());
            QVERIFY(!broken);
            QCOMPARE(broken.error().code, ErrorCode::Corrupt);
            QVERIFY(broken.error().message.contains(u"KEY-DAMAGED"));
            QVERIFY(!broken.error().message.contains(u"secret"));
        }
        QCOMPARE(store->fetch(ids.last())->profile, fullProfile(home));
    }

    void anEntryFromALaterVersionIsLeftAlone()
    {
        const StoreFolder folder;
        const auto store = folder.store();
        const auto id = store->add({drimeProfile(drime)}, ProfileHome::Keychain)->first();
        QVERIFY((*store->store(ProfileHome::Keychain))
                    ->write(id, QString(), Secret(QByteArrayView("restdock_format = 2\n"))));
        QCOMPARE(store->fetch(id).error().code, ErrorCode::ReadOnly);
    }

    void aBrokenRowDoesNotAffectTheOthers_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::newRow("broken syntax")
            << QByteArray("path = \"/srv/broken\"") << QByteArray("path = \"/srv/broken");
        QTest::newRow("a header without a name")
            << QByteArray("path = \"/srv/broken\"") << QByteArray("[=");
        QTest::newRow("a wrong value")
            << QByteArray("path = \"/srv/broken\"") << QByteArray("path = 7");
        QTest::newRow("not UTF-8")
            << QByteArray("path = \"/srv/broken\"") << QByteArray("path = \"/srv/\xff\"");
        QTest::newRow("a key twice")
            << QByteArray("path = \"/srv/broken\"") << QByteArray("path = \"/a\"\npath = \"/b\"");
    }

    void aBrokenRowDoesNotAffectTheOthers()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        const StoreFolder folder;
        const auto store = folder.store();
        const auto broken =
            localProfile(QStringLiteral("broken"), QStringLiteral("/srv/broken"), 7000);
        const auto id = store->add({broken}, ProfileHome::Index)->first();
        QVERIFY(store->add({fullProfile(home)}, ProfileHome::Index));
        QVERIFY(store->add({drimeProfile(drime)}, ProfileHome::Keychain));
        auto text = contentOf(store->indexPath());
        QVERIFY(text.contains(from));
        QVERIFY(replaceFile(store->indexPath(), text.replace(from, to)));

        const auto later = folder.store();
        const auto profiles = *later->list();
        QCOMPARE(profiles.size(), qsizetype(3));
        QCOMPARE(later->fetchByName(home)->profile, fullProfile(home));
        QCOMPARE(later->fetchByName(drime)->profile, drimeProfile(drime));
        const auto problem = later->fetch(id);
        QVERIFY(!problem);
        QVERIFY(problem.error().message.contains(u"CONF-BAD"));
        const auto line = TomlPosition::lineIn(problem.error().wording()); // of the file
        const auto begin = text.indexOf(QByteArray("[" + id.toUtf8() + "]"));
        const auto end = text.indexOf("\n[", text.indexOf(to));
        QVERIFY(line >= 1 + text.left(begin).count('\n'));
        QVERIFY(line <= 2 + text.left(end < 0 ? text.size() : end).count('\n'));

        // Changing others keeps it as it is; restoring brings it back.
        auto changed = fullProfile(home);
        changed.lateBackups.days = 9;
        QVERIFY(later->update(later->findByName(home)->id, 1, changed, ProfileHome::Index));
        QCOMPARE(later->list()->size(), qsizetype(3));
        QVERIFY(!later->fetch(id));
        QVERIFY(later->restore(id));
        QCOMPARE(folder.store()->fetch(id)->profile, broken);
        QCOMPARE(folder.store()->fetchByName(home)->profile, changed);
    }

    void aListThatIsNoneIsNotAnEmptyOne_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("words") << QByteArray("this is [no TOML\n");
        QTest::newRow("zeros of a power cut") << QByteArray(400, '\0');
    }

    void aListThatIsNoneIsNotAnEmptyOne()
    {
        QFETCH(QByteArray, text);
        const StoreFolder folder;
        const auto store = folder.store();
        const auto first =
            localProfile(QStringLiteral("first"), QStringLiteral("/srv/first"), 7000);
        const auto id = store->add({first}, ProfileHome::Index)->first();
        const auto second =
            localProfile(QStringLiteral("second"), QStringLiteral("/srv/second"), 7001);
        QVERIFY(store->add({second}, ProfileHome::Index));
        QVERIFY(store->restoreList()); // nothing to do
        QCOMPARE(store->list()->size(), qsizetype(2));
        QVERIFY(replaceFile(store->indexPath(), text));
        QCOMPARE(store->list().error().code, ErrorCode::Corrupt);
        QVERIFY(!store->add({fullProfile(home)}, ProfileHome::Index)); // it would be gone for good
        QCOMPARE(contentOf(store->indexPath()), text);
        QVERIFY(store->restoreList());
        QCOMPARE(store->fetch(id)->profile, first);
        QCOMPARE(contentOf(store->indexPath() + u".damaged"), text);
        QVERIFY(replaceFile(store->indexPath(), text));
        QFile::remove(store->indexPath() + u".bak");
        QCOMPARE(store->restoreList().error().code, ErrorCode::NotFound);
    }

    /// As a disk leaves it that lost power in the middle of something.
    void anEmptiedListIsNotAnEmptyOne()
    {
        const StoreFolder folder;
        const auto store = folder.store();
        const auto id = store->add({localProfile(home)}, ProfileHome::Index)->first();
        auto changed = localProfile(home);
        changed.appendOnly = true;
        QVERIFY(store->update(id, 1, changed, ProfileHome::Index));
        QVERIFY(replaceFile(store->indexPath(), {}));
        const auto list = store->list();
        QVERIFY(!list);
        QCOMPARE(list.error().code, ErrorCode::Corrupt);
        QVERIFY(list.error().message.contains(u"it is empty"));
        QVERIFY(!store->add({fullProfile(QStringLiteral("other"))}, ProfileHome::Index));
        QVERIFY(store->restoreList());
        QCOMPARE(store->fetch(id)->profile, localProfile(home));
    }

    void aBrokenRowComesBackFromTheKeychainToo()
    {
        const StoreFolder folder;
        const auto store = folder.store();
        const auto id = addBrokenRow(*store);
        QVERIFY(!id.isEmpty());
        QFile::remove(store->indexPath() + u".bak");
        QVERIFY(!store->fetch(id));
        QVERIFY(store->restore(id));
        QCOMPARE(store->fetch(id)->profile, drimeProfile(drime));
    }

    /// "There is no copy" would have people remove the profile, with its keys.
    void aBrokenRowWhoseKeychainIsLockedIsNotGivenUp()
    {
        const StoreFolder folder;
        const auto store = folder.store();
        const auto id = addBrokenRow(*store);
        QVERIFY(!id.isEmpty());
        QFile::remove(store->indexPath() + u".bak");
        folder.keychain->state = SecretStore::State::Locked;
        QCOMPARE(store->restore(id).error().code, ErrorCode::SignInRequired);
        folder.keychain->state = SecretStore::State::Ready;
        QVERIFY(store->restore(id));
        QCOMPARE(store->fetch(id)->profile, drimeProfile(drime));
    }

    void aBrokenRowCanBeRemoved()
    {
        const StoreFolder folder;
        const auto store = folder.store();
        const auto id = addBrokenRow(*store);
        QVERIFY(!id.isEmpty());
        QVERIFY(store->remove(id));
        QVERIFY(store->list()->isEmpty());
        QVERIFY(!(*store->store(ProfileHome::Keychain))->read(id));
    }

    void aLostIndexIsFoundAgain()
    {
        const StoreFolder folder;
        QVERIFY(folder.store()->add({drimeProfile(drime)}, ProfileHome::Keychain));
        QVERIFY(folder.store()->add({fullProfile(home)}, ProfileHome::EncryptedFile));
        QVERIFY(QFile::remove(folder.store()->indexPath()));
        const auto store = folder.store();
        QVERIFY(store->list()->isEmpty());
        QVERIFY((*store->store(ProfileHome::EncryptedFile))->checkUsable()); // unlocks it
        QCOMPARE(*store->recover(true), 2);
        QCOMPARE(store->fetchByName(drime)->profile, drimeProfile(drime));
        QCOMPARE(store->fetchByName(home)->profile, fullProfile(home));
        QCOMPARE(*store->recover(true), 0);
    }

    void ofAProfileThatMovedTheLaterEntryIsFound_data()
    {
        QTest::addColumn<bool>("isRowBroken"); // or the whole index is lost
        QTest::newRow("whose row is broken") << true;
        QTest::newRow("that the index has lost") << false;
    }

    void ofAProfileThatMovedTheLaterEntryIsFound()
    {
        QFETCH(const bool, isRowBroken);
        const StoreFolder folder;
        const auto id = folder.store()->add({drimeProfile(drime)}, ProfileHome::Keychain)->first();
        folder.keychain->before = [](FaultyStore::Call call, const QString &) -> Result<void> {
            if (call == FaultyStore::Call::Remove)
                return Error{ErrorCode::Unavailable, QStringLiteral("it does not answer")};
            return {};
        };
        const auto moved = drimeProfile(drime, "new-key");
        QVERIFY(folder.store()->update(id, 1, moved, ProfileHome::EncryptedFile));
        folder.keychain->before = nullptr;
        const auto store = folder.store();
        QVERIFY((*store->store(ProfileHome::EncryptedFile))->checkUsable()); // unlocks it
        QFile::remove(store->indexPath() + u".bak");
        if (isRowBroken) {
            auto text = contentOf(store->indexPath());
            QVERIFY(
                replaceFile(store->indexPath(), text.replace("revision = 2", "revision = 'x'")));
            QVERIFY(store->restore(id));
        } else {
            QVERIFY(QFile::remove(store->indexPath()));
            QCOMPARE(*store->recover(true), 1);
        }
        QCOMPARE(store->fetch(id)->profile, moved);
        QCOMPARE(store->fetch(id)->home, ProfileHome::EncryptedFile);
        // What was left behind goes.
        QVERIFY(store->recover(false));
        QVERIFY(!(*store->store(ProfileHome::Keychain))->read(id));
        QCOMPARE(store->fetch(id)->profile, moved);
    }

    void anIndexFromALaterVersionIsNotTouched()
    {
        const StoreFolder folder;
        const auto store = folder.store();
        const auto id = store->add({localProfile(home)}, ProfileHome::Index)->first();
        auto text = contentOf(store->indexPath());
        text.replace("restdock_format = 1", "restdock_format = 2");
        QVERIFY(replaceFile(store->indexPath(), text));
        QCOMPARE(store->list().error().code, ErrorCode::ReadOnly);
        QVERIFY(store->list().error().message.contains(u"IMPORT-NEW"));
        QVERIFY(!store->add({localProfile(drime, QStringLiteral("/x"), 1)}, ProfileHome::Index));
        QVERIFY(!store->update(id, 1, localProfile(home), ProfileHome::Index));
        QVERIFY(!store->remove(id));
        QVERIFY(!store->recover(true));
        QCOMPARE(contentOf(store->indexPath()), text);
    }
};

QTEST_GUILESS_MAIN(TestProfileDamage)
#include "tst_profiledamage.moc"
