// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/drime_fake/drive.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace restdock::drimefake;

/// The entries of the fake: what is there, what is listed, what it is called.
class tst_fakedrive : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hashesAreTheService_data();
    void hashesAreTheService();
    void namesMayOccurTwice();
    void listingsLagBehind();
    void foldersGoWithAllTheyHold();
    void theTrashTakesSpace();
    void renamedFoldersListEmptyForAWhile();
    void workspacesAreApart();

private:
    Entry file(const QString &name, qint64 parentId = 0) const
    {
        Entry entry;
        entry.name = name;
        entry.parentId = parentId;
        entry.content = m_store.put("12345");
        entry.size = 5;
        return entry;
    }
    static Entry folder(const QString &name, qint64 parentId = 0)
    {
        Entry entry;
        entry.name = name;
        entry.parentId = parentId;
        entry.isFolder = true;
        return entry;
    }

    ContentStore m_store;
    qint64 m_now = 1'700'000'000'000;
    Clock m_clock = [this] { return m_now; };
};

void tst_fakedrive::hashesAreTheService_data()
{
    QTest::addColumn<qint64>("id");
    QTest::addColumn<QByteArray>("hash");
    // The first two are published examples.
    QTest::newRow("six digits") << qint64(111344) << QByteArray("MTExMzQ0fHBhZA");
    QTest::newRow("five digits") << qint64(34430) << QByteArray("MzQ0MzB8cGFkZA");
    QTest::newRow("nine digits need no filler")
        << qint64(485529678) << QByteArray("NDg1NTI5Njc4fA");
    QTest::newRow("the filler ends") << qint64(7) << QByteArray("N3xwYWRkaW5n");
}

void tst_fakedrive::hashesAreTheService()
{
    QFETCH(const qint64, id);
    QFETCH(const QByteArray, hash);
    Drive drive(m_clock);
    drive.setNextId(id);
    drive.add(file(u"a"_s), 0);
    QCOMPARE(Drive::hashOf(id), hash);
    const Entry *found = drive.findByHash(Drive::hashOf(id));
    QVERIFY(found);
    QCOMPARE(found->id, id);
    QCOMPARE(drive.findByHash("not a hash"), nullptr);
}

void tst_fakedrive::namesMayOccurTwice()
{
    Drive drive(m_clock);
    const qint64 first = drive.add(file(u"a"_s), 0).id;
    const qint64 second = drive.add(file(u"a"_s), 0).id;
    QVERIFY(first != second);
    QCOMPARE(drive.listed(0, 0).size(), size_t(2));
    drive.remove(first, true, 0);
    QCOMPARE(drive.child(0, 0, u"a"_s)->id, second);
}

void tst_fakedrive::listingsLagBehind()
{
    Drive drive(m_clock);
    const qint64 id = drive.add(file(u"a"_s), 2000).id;
    QVERIFY(std::as_const(drive).find(id)); // by its id it is there at once
    QVERIFY(drive.listed(0, 0).empty());
    m_now += 2000;
    QCOMPARE(drive.listed(0, 0).size(), size_t(1));
    drive.remove(id, true, 2000);
    QVERIFY(!std::as_const(drive).find(id));
    QCOMPARE(drive.listed(0, 0).size(), size_t(1));
    m_now += 2000;
    QVERIFY(drive.listed(0, 0).empty());
}

void tst_fakedrive::foldersGoWithAllTheyHold()
{
    Drive drive(m_clock);
    const qint64 top = drive.add(folder(u"top"_s), 0).id;
    const qint64 sub = drive.add(folder(u"sub"_s, top), 0).id;
    const Entry &leaf = drive.add(file(u"leaf"_s, sub), 0);
    QCOMPARE(drive.namePath(leaf), u"top/sub/leaf"_s);
    QCOMPARE(drive.idPath(leaf), u"%1/%2/%3"_s.arg(top).arg(sub).arg(leaf.id));
    const qint64 leafId = leaf.id;
    drive.remove(top, true, 0);
    QVERIFY(!std::as_const(drive).find(leafId));
    QVERIFY(drive.everything().empty());
}

void tst_fakedrive::theTrashTakesSpace()
{
    Drive drive(m_clock);
    const qint64 kept = drive.add(file(u"kept"_s), 0).id;
    const qint64 trashed = drive.add(file(u"trashed"_s), 0).id;
    QCOMPARE(drive.usedBytes(), 10);
    drive.remove(trashed, false, 0);
    QVERIFY(!std::as_const(drive).find(trashed));
    QCOMPARE(drive.usedBytes(), 10);
    QCOMPARE(drive.trashedCount(), 1);
    drive.emptyTrash(0);
    QCOMPARE(drive.usedBytes(), 5);
    drive.remove(kept, true, 0);
    QCOMPARE(drive.usedBytes(), 0);
}

void tst_fakedrive::renamedFoldersListEmptyForAWhile()
{
    Drive drive(m_clock);
    const qint64 id = drive.add(folder(u"top"_s), 0).id;
    drive.add(file(u"a"_s, id), 0);
    drive.find(id)->emptyUntilMs = m_now + 500;
    QVERIFY(drive.listed(0, id).empty());
    m_now += 500;
    QCOMPARE(drive.listed(0, id).size(), size_t(1));
}

void tst_fakedrive::workspacesAreApart()
{
    Drive drive(m_clock);
    drive.workspaces = {{1873, u"Team"_s}};
    Entry entry = file(u"a"_s);
    entry.workspaceId = 1873;
    drive.add(entry, 0);
    QVERIFY(drive.listed(0, 0).empty());
    QCOMPARE(drive.listed(1873, 0).size(), size_t(1));
    QVERIFY(drive.hasWorkspace(0));
    QVERIFY(drive.hasWorkspace(1873));
    QVERIFY(!drive.hasWorkspace(9));
}

QTEST_GUILESS_MAIN(tst_fakedrive)
#include "tst_fakedrive.moc"
