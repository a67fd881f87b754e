// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/local/newfolder.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace restdock;
using namespace Qt::StringLiterals;

namespace {

int modeOf(const QString &path)
{
    struct stat status
    {};
    return ::stat(QFile::encodeName(path).constData(), &status) == 0 ? int(status.st_mode & 07777)
                                                                     : -1;
}

} // namespace

/// The folder of a storage, made by whoever sets it up.
class tst_newfolder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_umask = ::umask(022); }
    void cleanupTestCase() { ::umask(m_umask); }

    void isMadeWithThoseAboveIt_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("one") << u"new"_s;
        QTest::newRow("below others") << u"not/yet/there"_s;
        QTest::newRow("with a slash at its end") << u"slash/"_s;
    }

    void isMadeWithThoseAboveIt()
    {
        QFETCH(const QString, name);
        const QString path = m_home.filePath(name);
        QVERIFY(makeNewFolder({path, false}));
        QCOMPARE(modeOf(path), 0700);
    }

    void isForTheGroupAsFarAsTheUmaskLetsIt()
    {
        const QString path = m_home.filePath(u"group"_s);
        QVERIFY(makeNewFolder({path, true}));
        QCOMPARE(modeOf(path), 0750);
    }

    void staysAsItIsWhenItIsThere()
    {
        const QString path = m_home.filePath(u"old"_s);
        QCOMPARE(::mkdir(QFile::encodeName(path).constData(), 0711), 0);
        QVERIFY(makeNewFolder({path, true}));
        QCOMPARE(modeOf(path), 0711);
    }

    void tellsWhyItCannotBeMade()
    {
        QFile file(m_home.filePath(u"file"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        const QString path = file.fileName() + u"/below"_s;
        const auto made = makeNewFolder({path, false});
        QVERIFY(!made);
        QVERIFY2(made.error().message.contains(path), qPrintable(made.error().message));
    }

private:
    QTemporaryDir m_home;
    mode_t m_umask = 0;
};

QTEST_GUILESS_MAIN(tst_newfolder)
#include "tst_newfolder.moc"
