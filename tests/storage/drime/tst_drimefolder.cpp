// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/drime/folder.h"

#include <QLoggingCategory>
#include <QRegularExpression>
#include <QTest>

using namespace restdock;
using namespace restdock::drime;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr Clock::time_point start{1000h};
constexpr milliseconds lagLimit = 10min;
constexpr qint64 folderId = 7;

QByteArray hex(int number)
{
    return QByteArray::number(number, 16).rightJustified(64, '0');
}

BlobName name(int number)
{
    return BlobName::fromHex(hex(number)).value();
}

Entry row(qint64 id, const QByteArray &fileName, qint64 bytes = 10)
{
    Entry entry;
    entry.id = id;
    entry.hash = "h" + QByteArray::number(id);
    entry.name = fileName;
    entry.bytes = bytes;
    entry.parentId = folderId;
    return entry;
}

Entry folderRow(qint64 id, const QByteArray &folderName)
{
    auto entry = row(id, folderName, 0);
    entry.isFolder = true;
    return entry;
}

FileRecord written(int number, qint64 id, Clock::time_point at, qint64 bytes = 10)
{
    return {name(number), id, bytes, "h" + std::to_string(id), at, true};
}

QList<qint64> idsIn(const Folder &folder)
{
    QList<qint64> ids;
    for (const FileRecord &file : folder.files())
        ids.append(file.id);
    return ids;
}

} // namespace

class TestDrimeFolder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void aListingFillsTheIndex();
    void filesAreFoundByName();
    void ownWritesAreThereBeforeListingsShowThem();
    void ownWritesAreAskedForWhenTheLagIsTooLong();
    void whatAppearedDuringTheListingStays();
    void whatOthersDeletedGoes();
    void ownDeletionsStayDeleted();
    void incompleteUploadsAreNotThere();
    void ofDoublesTheNewestStays();
    void theSizeThatWasUploadedIsTheRightOne();
    void differentDoublesAreBothKept();
    void twoConfigsAreNotDoubles();
    void ownFoldersAreThereBeforeListingsShowThem();
    void foldersOfOneNameAreOne();
    void aFolderMadeAnewIsAnotherOne();
    void goneFoldersTakeTheirContentAlong();
    void foreignFilesAreOnlyCounted();

private:
    Folder::Findings merge(const std::vector<Entry> &rows, Clock::time_point began = start,
                           Clock::time_point now = start)
    {
        return m_folder->merge(rows, began, now, m_graves, lagLimit);
    }

    FolderPtr m_folder;
    Graves m_graves;
};

void TestDrimeFolder::init()
{
    m_folder = std::make_shared<Folder>("data");
    m_graves = {};
}

void TestDrimeFolder::aListingFillsTheIndex()
{
    QVERIFY(!m_folder->isListed());
    merge({row(3, hex(3)), row(1, hex(1)), row(2, "config"), folderRow(9, "ab")});
    QVERIFY(m_folder->isListed());
    QCOMPARE(m_folder->listedAt(), start);
    QCOMPARE(idsIn(*m_folder), QList<qint64>({2, 1, 3})); // by name
    QVERIFY(m_folder->folder("ab"));
    QCOMPARE(m_folder->folder("ab")->writeId(), 9);
    QVERIFY(!m_folder->folder("ab")->isListed());
}

void TestDrimeFolder::filesAreFoundByName()
{
    merge({row(3, hex(3), 30), row(1, hex(1), 11), row(2, "config", 155)});
    QCOMPARE(m_folder->file(name(3))->bytes, 30);
    QCOMPARE(m_folder->file(name(1))->id, 1);
    QCOMPARE(m_folder->file(BlobName())->bytes, 155);
    QVERIFY(!m_folder->file(name(2)));
    QCOMPARE(m_folder->fileById(3)->name, name(3));
    QVERIFY(!m_folder->fileById(4));
}

void TestDrimeFolder::ownWritesAreThereBeforeListingsShowThem()
{
    m_folder->addWrittenFile(written(1, 1, start));
    merge({row(2, hex(2))}, start + 1s, start + 2s);
    QCOMPARE(idsIn(*m_folder), QList<qint64>({1, 2}));
    merge({row(2, hex(2)), row(1, hex(1))}, start + 3s, start + 4s);
    QCOMPARE(idsIn(*m_folder), QList<qint64>({1, 2}));
    // Once seen, its absence means something.
    merge({row(2, hex(2))}, start + 5s, start + 6s);
    QCOMPARE(idsIn(*m_folder), QList<qint64>({2}));
}

void TestDrimeFolder::ownWritesAreAskedForWhenTheLagIsTooLong()
{
    m_folder->addWrittenFile(written(1, 1, start));
    auto findings = merge({}, start + 9min, start + 9min);
    QVERIFY(findings.overdueFiles.isEmpty());
    findings = merge({}, start + 11min, start + 11min);
    QCOMPARE(findings.overdueFiles, QList<qint64>({1}));
    QCOMPARE(idsIn(*m_folder), QList<qint64>({1})); // until the service has said so
}

void TestDrimeFolder::whatAppearedDuringTheListingStays()
{
    merge({row(1, hex(1))});
    m_folder->touchFile(1, start + 5s); // read meanwhile, so it is there
    merge({}, start + 4s, start + 6s);
    QCOMPARE(idsIn(*m_folder), QList<qint64>({1}));
}

void TestDrimeFolder::whatOthersDeletedGoes()
{
    merge({row(1, hex(1)), row(2, hex(2))});
    merge({row(2, hex(2))}, start + 1s);
    QCOMPARE(idsIn(*m_folder), QList<qint64>({2}));
}

void TestDrimeFolder::ownDeletionsStayDeleted()
{
    merge({row(1, hex(1)), row(2, hex(2)), folderRow(9, "ab")});
    m_graves.add(1, start);
    m_graves.add(9, start);
    m_folder->dropFile(1);
    m_folder->removeFolder("ab");
    merge({row(1, hex(1)), row(2, hex(2)), folderRow(9, "ab")}, start + 1s); // it lags
    QCOMPARE(idsIn(*m_folder), QList<qint64>({2}));
    QVERIFY(!m_folder->folder("ab"));
    merge({row(3, hex(1)), row(2, hex(2))}, start + 2s); // stored again
    QCOMPARE(idsIn(*m_folder), QList<qint64>({3, 2}));
}

void TestDrimeFolder::incompleteUploadsAreNotThere()
{
    auto incomplete = row(5, hex(1));
    incomplete.isComplete = false;
    merge({incomplete, row(4, hex(1))});
    QCOMPARE(idsIn(*m_folder), QList<qint64>({4}));
    merge({incomplete}, start + 1s);
    QVERIFY(m_folder->files().empty());
}

void TestDrimeFolder::ofDoublesTheNewestStays()
{
    const auto findings = merge({row(4, hex(1)), row(6, hex(1)), row(5, hex(1)), row(2, hex(2))});
    QCOMPARE(idsIn(*m_folder), QList<qint64>({6, 2}));
    auto surplus = findings.surplus;
    std::sort(surplus.begin(), surplus.end());
    QCOMPARE(surplus, QList<qint64>({4, 5}));
}

void TestDrimeFolder::theSizeThatWasUploadedIsTheRightOne()
{
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"^Two different files"_s));
    m_folder->addWrittenFile(written(1, 4, start, 10));
    const auto findings = merge({row(6, hex(1), 5), row(4, hex(1), 10)}, start + 1s);
    QCOMPARE(idsIn(*m_folder), QList<qint64>({4}));
    QVERIFY(findings.surplus.isEmpty());
}

void TestDrimeFolder::differentDoublesAreBothKept()
{
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"^Two different files"_s));
    const auto findings = merge({row(4, hex(1), 10), row(6, hex(1), 11)});
    QCOMPARE(idsIn(*m_folder), QList<qint64>({6}));
    QVERIFY(findings.surplus.isEmpty());
}

void TestDrimeFolder::twoConfigsAreNotDoubles()
{
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"^Two different files"_s));
    const auto findings = merge({row(4, "config", 155), row(6, "config", 155)});
    QCOMPARE(idsIn(*m_folder), QList<qint64>({6}));
    QVERIFY(findings.surplus.isEmpty());
}

void TestDrimeFolder::ownFoldersAreThereBeforeListingsShowThem()
{
    const auto made = m_folder->addMadeFolder("ab", {9, "h9"}, start);
    QVERIFY(made->isListed()); // empty, and known to be
    merge({}, start + 1s, start + 2s);
    QCOMPARE(m_folder->folder("ab"), made);
    QVERIFY(!made->isGone());
    merge({folderRow(9, "ab")}, start + 3s);
    QVERIFY(made->isListed());
    merge({}, start + 4s);
    QVERIFY(!m_folder->folder("ab"));
    QVERIFY(made->isGone());

    const auto lost = m_folder->addMadeFolder("cd", {10, "h10"}, start + 5s);
    const auto findings = merge({}, start + 20min, start + 20min);
    QCOMPARE(findings.overdueFolders, QList<FolderPtr>({lost}));
}

void TestDrimeFolder::foldersOfOneNameAreOne()
{
    merge({folderRow(9, "ab"), folderRow(8, "ab")});
    QCOMPARE(m_folder->folder("ab")->ids().size(), 2U);
    QCOMPARE(m_folder->folder("ab")->writeId(), 8); // the lowest
    // Ours is not listed yet, and another one is.
    m_folder->addMadeFolder("cd", {5, "h5"}, start);
    merge({folderRow(9, "ab"), folderRow(8, "ab"), folderRow(6, "cd")}, start + 1s);
    QVERIFY(m_folder->folder("cd")->hasId(5));
    QVERIFY(m_folder->folder("cd")->hasId(6));
}

void TestDrimeFolder::aFolderMadeAnewIsAnotherOne()
{
    merge({folderRow(9, "ab")});
    const auto folder = m_folder->folder("ab");
    folder->merge({row(1, hex(1))}, start, start, m_graves, lagLimit);
    merge({folderRow(9, "ab")}, start + 1s);
    QVERIFY(folder->isListed());
    merge({folderRow(12, "ab")}, start + 2s); // others removed it and made it again
    QVERIFY(!m_folder->folder("ab")->isListed());
    QCOMPARE(m_folder->folder("ab")->writeId(), 12);
}

void TestDrimeFolder::goneFoldersTakeTheirContentAlong()
{
    merge({folderRow(9, "ab")});
    const auto folder = m_folder->folder("ab");
    const auto inner = folder->addFoundFolder("inner", {10, {}});
    m_folder->removeFolder("ab");
    QVERIFY(folder->isGone());
    QVERIFY(inner->isGone());
    QVERIFY(!m_folder->folder("ab"));
}

void TestDrimeFolder::foreignFilesAreOnlyCounted()
{
    merge({row(1, hex(1)), row(2, "notes.txt", 100), row(3, hex(0xab).toUpper(), 7),
           row(4, hex(0), 1), row(5, "CONFIG", 2)});
    QCOMPARE(idsIn(*m_folder), QList<qint64>({1}));
    QCOMPARE(m_folder->foreignFiles(), 4);
    QCOMPARE(m_folder->foreignBytes(), 110);
}

QTEST_APPLESS_MAIN(TestDrimeFolder)
#include "tst_drimefolder.moc"
