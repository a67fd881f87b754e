// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/access/userfile.h"

#include <QFile>
#include <QLoggingCategory>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace restdock;
using namespace std::chrono_literals;

namespace {

const QByteArray sha = ":{SHA}5en6G6MezRroT3XKqkdPOmY/BfQ=\n";
const UserFile::TimePoint start{100h};

} // namespace

class TestUserFile : public QObject
{
    Q_OBJECT

private:
    bool writeFile(const QByteArray &content)
    {
        QFile file(m_path);
        return file.open(QFile::WriteOnly) && file.write(content) == content.size();
    }

    QTemporaryDir m_folder;
    QString m_path;

private Q_SLOTS:
    void init()
    {
        m_path = m_folder.filePath(QStringLiteral("users"));
        QLoggingCategory::setFilterRules(QStringLiteral("restdock.server.users.info=false"));
    }
    void cleanup() { QFile::remove(m_path); }

    void hasNobodyAtFirst() { QCOMPARE(UserFile(m_path).users()->count(), 0); }

    void readsUsers()
    {
        QVERIFY(writeFile("bob" + sha));
        UserFile file(m_path);
        QVERIFY(file.read(start));
        QVERIFY(file.users()->find("bob"));
    }

    void aSnapshotStaysAsItWas()
    {
        QVERIFY(writeFile("bob" + sha));
        UserFile file(m_path);
        QVERIFY(file.read(start));
        const auto before = file.users();
        QVERIFY(writeFile("alice" + sha));
        QVERIFY(file.read(start));
        QVERIFY(before->find("bob") && !before->find("alice"));
        QVERIFY(file.users()->find("alice") && !file.users()->find("bob"));
    }

    void equalUsersAreTheSameObject()
    {
        QVERIFY(writeFile("bob" + sha));
        UserFile file(m_path);
        QVERIFY(file.read(start));
        const auto before = file.users();
        QVERIFY(writeFile("# a comment\nbob" + sha));
        QVERIFY(file.read(start));
        QCOMPARE(file.users(), before);
    }

    void keepsItsUsersWhenTheFileIsBroken_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<bool>("removed");
        QTest::newRow("no colon") << QByteArray("alice\n") << false;
        QTest::newRow("three fields") << QByteArray("alice:a:b\n") << false;
        QTest::newRow("gone") << QByteArray() << true;
    }

    void keepsItsUsersWhenTheFileIsBroken()
    {
        QFETCH(QByteArray, content);
        QFETCH(bool, removed);
        QVERIFY(writeFile("bob" + sha));
        UserFile file(m_path);
        QVERIFY(file.read(start));
        QVERIFY(removed ? QFile::remove(m_path) : writeFile(content));
        QVERIFY(file.looksChanged(start + 1s));
        const auto read = file.read(start);
        QVERIFY(!read);
        QVERIFY(read.error().message.startsWith(u"cannot load " + m_path + u": "));
        QVERIFY(file.users()->find("bob"));
    }

    void looksOnceASecond()
    {
        UserFile file(m_path);
        QVERIFY(!file.read(start));
        QVERIFY(!file.looksChanged(start + 1s)); // still absent
        QVERIFY(writeFile("bob" + sha));
        QVERIFY(!file.looksChanged(start + 1999ms));
        QVERIFY(file.looksChanged(start + 2s));
        QVERIFY(!file.looksChanged(start + 2s)); // somebody else has been told
        QVERIFY(file.looksChanged(start + 3s));  // and has not read it yet
        QVERIFY(file.read(start + 3s));
        QVERIFY(!file.looksChanged(start + 3999ms)); // reading is looking
    }

    void looksAgainAtAFileThatIsNew()
    {
        QVERIFY(writeFile("bob" + sha));
        UserFile file(m_path);
        QVERIFY(file.read(start));
        // Written a moment ago: the next write might leave the same time and size.
        QVERIFY(file.looksChanged(start + 1s));
    }

    void tellsHowManyUsersItHas_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("told");
        QTest::newRow("one") << "bob" + sha << QStringLiteral(": 1 user");
        QTest::newRow("two") << "bob" + sha + "alice" + sha << QStringLiteral(": 2 users");
    }

    void tellsHowManyUsersItHas()
    {
        QFETCH(const QByteArray, content);
        QFETCH(const QString, told);
        QLoggingCategory::setFilterRules(QStringLiteral("restdock.server.users.info=true"));
        QVERIFY(writeFile(content));
        QTest::ignoreMessage(QtInfoMsg, qUtf8Printable(m_path + told));
        QVERIFY(UserFile(m_path).read(start));
    }

    void warnsOnceOfOddLines()
    {
        QVERIFY(writeFile("bob:plain\n"));
        UserFile file(m_path);
        QTest::ignoreMessage(
            QtWarningMsg,
            QRegularExpression(QStringLiteral("users: line 1: user \"bob\" cannot sign in: .*")));
        QVERIFY(file.read(start));
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".")));
        QVERIFY(file.read(start));
    }
};

QTEST_GUILESS_MAIN(TestUserFile)
#include "tst_userfile.moc"
