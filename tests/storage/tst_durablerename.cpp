// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/local/durablerename.h"
#include "storage/local/filedescriptor.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <fcntl.h>
#include <unistd.h>

#include <atomic>
#include <cerrno>
#include <thread>
#include <vector>

using namespace restdock;

using Rename = int (*)(int, const char *, const char *);
Q_DECLARE_METATYPE(Rename)

/// The same cases for each way of renaming, because which one runs depends on the file system.
class TestDurableRename : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void freeNameIsTaken_data() { addWays(); }
    void freeNameIsTaken();
    void takenNameIsLeftAlone_data() { addWays(); }
    void takenNameIsLeftAlone();
    void nameOfABrokenLinkIsTaken_data() { addWays(); }
    void nameOfABrokenLinkIsTaken();
    void missingFileIsReported_data() { addWays(); }
    void missingFileIsReported();
    void oneOfManyWins_data() { addWays(); }
    void oneOfManyWins();
    void repeatedLinkRequestSucceeds();

private:
    void addWays();
    bool write(const QString &name, const QByteArray &content);
    QByteArray read(const QString &name) const;
    QStringList names() const;

    std::unique_ptr<QTemporaryDir> m_dir;
    FileDescriptor m_folder;
};

void TestDurableRename::addWays()
{
    QTest::addColumn<Rename>("rename");
    QTest::newRow("as the file system can") << Rename(renameWithoutReplacing);
    QTest::newRow("by link") << Rename(renameByLink);
    QTest::newRow("after looking") << Rename(renameAfterLooking);
}

void TestDurableRename::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_folder =
        openAt(AT_FDCWD, QFile::encodeName(m_dir->path()).constData(), O_RDONLY | O_DIRECTORY);
    QVERIFY(m_folder.isValid());
}

void TestDurableRename::cleanup()
{
    m_folder = FileDescriptor();
    m_dir.reset();
}

bool TestDurableRename::write(const QString &name, const QByteArray &content)
{
    QFile file(m_dir->filePath(name));
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
}

QByteArray TestDurableRename::read(const QString &name) const
{
    QFile file(m_dir->filePath(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("cannot open");
}

QStringList TestDurableRename::names() const
{
    return QDir(m_dir->path())
        .entryList(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot, QDir::Name);
}

void TestDurableRename::freeNameIsTaken()
{
    QFETCH(Rename, rename);
    QVERIFY(write(QStringLiteral("from"), "new"));
    QCOMPARE(rename(m_folder.get(), "from", "to"), 0);
    QCOMPARE(names(), QStringList{QStringLiteral("to")});
    QCOMPARE(read(QStringLiteral("to")), QByteArray("new"));
}

void TestDurableRename::takenNameIsLeftAlone()
{
    QFETCH(Rename, rename);
    QVERIFY(write(QStringLiteral("from"), "new"));
    QVERIFY(write(QStringLiteral("to"), "old"));
    QCOMPARE(rename(m_folder.get(), "from", "to"), EEXIST);
    QCOMPARE(read(QStringLiteral("to")), QByteArray("old"));
    QCOMPARE(read(QStringLiteral("from")), QByteArray("new"));
}

void TestDurableRename::nameOfABrokenLinkIsTaken()
{
    QFETCH(Rename, rename);
#ifdef Q_OS_WIN
    QSKIP("a link needs rights there that not everybody has");
#else
    QVERIFY(write(QStringLiteral("from"), "new"));
    QCOMPARE(::symlinkat("nowhere", m_folder.get(), "to"), 0);
    QCOMPARE(rename(m_folder.get(), "from", "to"), EEXIST);
#endif
}

void TestDurableRename::missingFileIsReported()
{
    QFETCH(Rename, rename);
    QCOMPARE(rename(m_folder.get(), "from", "to"), ENOENT);
    QVERIFY(names().isEmpty());
}

void TestDurableRename::oneOfManyWins()
{
    QFETCH(Rename, rename);
    constexpr int count = 8;
    for (int i = 0; i < count; ++i)
        QVERIFY(write(QString::number(i), QByteArray::number(i)));
    std::atomic<int> won = 0;
    std::atomic<int> refused = 0;
    std::vector<std::thread> threads;
    threads.reserve(count);
    for (int i = 0; i < count; ++i) {
        threads.emplace_back([&, i] {
            const int result = rename(m_folder.get(), QByteArray::number(i).constData(), "to");
            won += result == 0;
            refused += result == EEXIST;
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    QCOMPARE(won.load(), 1);
    QCOMPARE(refused.load(), count - 1);
    QCOMPARE(names().size(), count);
}

void TestDurableRename::repeatedLinkRequestSucceeds()
{
    QVERIFY(write(QStringLiteral("from"), "new"));
    QCOMPARE(::linkat(m_folder.get(), "from", m_folder.get(), "to", 0), 0);
    QCOMPARE(renameByLink(m_folder.get(), "from", "to"), 0);
    QCOMPARE(names(), QStringList{QStringLiteral("to")});
}

QTEST_GUILESS_MAIN(TestDurableRename)
#include "tst_durablerename.moc"
