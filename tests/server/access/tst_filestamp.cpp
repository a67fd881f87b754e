// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/access/filestamp.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <fcntl.h>
#include <sys/stat.h>

using namespace restdock;
using namespace std::chrono_literals;

class TestFileStamp : public QObject
{
    Q_OBJECT

private:
    QString writeFile(const char *name, const QByteArray &content)
    {
        const auto path = m_folder.filePath(QString::fromLatin1(name));
        QFile file(path);
        if (!file.open(QFile::WriteOnly) || file.write(content) != content.size())
            qFatal("cannot write");
        return path;
    }

    static void setModified(const QString &path, time_t seconds)
    {
        const timespec times[2] = {{seconds, 0}, {seconds, 0}};
        QCOMPARE(::utimensat(AT_FDCWD, QFile::encodeName(path).constData(), times, 0), 0);
    }

    QTemporaryDir m_folder;

private Q_SLOTS:
    void staysTheSameForAnUnchangedFile()
    {
        const auto path = writeFile("same", "a");
        QVERIFY(FileStamp::of(path).exists);
        QCOMPARE(FileStamp::of(path), FileStamp::of(path));
    }

    void differsAfterChanges()
    {
        const auto path = writeFile("changing", "a");
        setModified(path, 1'000'000);
        const auto before = FileStamp::of(path);
        setModified(path, 1'000'001);
        QVERIFY(FileStamp::of(path) != before);

        auto longer = before;
        ++longer.bytes;
        auto another = before;
        ++another.inode;
        QVERIFY(longer != before && another != before);
    }

    void seesAReplacementOfTheSameSizeAndTime()
    {
        const auto path = writeFile("replaced", "a");
        const auto next = writeFile("next", "b");
        setModified(path, 1'000'000);
        setModified(next, 1'000'000);
        const auto before = FileStamp::of(path);
        QVERIFY(QFile::remove(path) && QFile::rename(next, path));
        QVERIFY(FileStamp::of(path) != before);
    }

    void seesThatAFileIsGone()
    {
        const auto path = writeFile("gone", "a");
        QVERIFY(QFile::remove(path));
        QVERIFY(!FileStamp::of(path).exists);
        QCOMPARE(FileStamp::of(path), FileStamp());
    }

    void settlesAfterAWhile_data()
    {
        QTest::addColumn<int>("ageMilliseconds");
        QTest::addColumn<bool>("settled");
        QTest::newRow("new") << 0 << false;
        QTest::newRow("young") << 1999 << false;
        QTest::newRow("old") << 2001 << true;
        QTest::newRow("of a clock slightly ahead") << -500 << false;
        QTest::newRow("of a clock far ahead") << -3'600'000 << true;
    }

    void settlesAfterAWhile()
    {
        QFETCH(int, ageMilliseconds);
        FileStamp stamp;
        stamp.exists = true;
        stamp.changed = 1000h;
        QTEST(stamp.isSettled(1000h + std::chrono::milliseconds(ageMilliseconds)), "settled");
        QVERIFY(FileStamp().isSettled(0ns));
    }
};

QTEST_GUILESS_MAIN(TestFileStamp)
#include "tst_filestamp.moc"
