// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/access/htpasswd.h"
#include "tests/server/access/htpasswdtool.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace restdock;
using namespace restdock::test;

namespace {

const QByteArray sha = "{SHA}5en6G6MezRroT3XKqkdPOmY/BfQ="; // of "secret"

QByteArray sortedNames(const Users &users)
{
    auto names = users.names();
    std::sort(names.begin(), names.end());
    return names.join(' ');
}

bool writeFile(const QString &path, const QByteArray &content)
{
    QFile file(path);
    return file.open(QFile::WriteOnly) && file.write(content) == content.size();
}

} // namespace

class TestHtpasswd : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_path = m_folder.filePath(QStringLiteral("users")); }
    void cleanup() { QFile::remove(m_path); }

    void understandsLines_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QByteArray>("names");
        QTest::addColumn<int>("warnings");
        QTest::newRow("nothing") << QByteArray() << QByteArray() << 0;
        QTest::newRow("one user") << "bob:" + sha + '\n' << QByteArray("bob") << 0;
        QTest::newRow("no line end") << "bob:" + sha << QByteArray("bob") << 0;
        QTest::newRow("CRLF") << "al:" + sha + "\r\nbob:" + sha + "\r\n"
                              << QByteArray("al bob") << 0;
        QTest::newRow("CR at the end") << "bob:" + sha + '\r' << QByteArray("bob") << 0;
        QTest::newRow("blank lines") << "\n\r\n \t\n\nbob:" + sha + "\n\n"
                                     << QByteArray("bob") << 0;
        QTest::newRow("comments") << "# a:b:c \"\nbob:" + sha + "\n  # d" << QByteArray("bob") << 0;
        QTest::newRow("space before the name") << " \tbob:" + sha << QByteArray("bob") << 0;
        QTest::newRow("space before the hash") << "bob: " + sha << QByteArray("bob") << 0;
        QTest::newRow("space behind the name") << "bob :" + sha << QByteArray() << 1;
        QTest::newRow("space behind the hash") << "bob:" + sha + ' ' << QByteArray("bob") << 1;
        QTest::newRow("letters of any script")
            << "jürgen:" + sha + "\n田中:" + sha << QByteArray("jürgen 田中") << 0;
        QTest::newRow("invalid name") << "a/b:" + sha + "\nbob:" + sha << QByteArray("bob") << 1;
        QTest::newRow("empty name") << ':' + sha << QByteArray() << 1;
        QTest::newRow("empty hash") << QByteArray("bob:") << QByteArray("bob") << 1;
        QTest::newRow("apr1") << QByteArray("bob:$apr1$Ky2nPOjz$VTq5jQSYXgpMX3zyJjVqY1")
                              << QByteArray("bob") << 1;
        QTest::newRow("plain") << QByteArray("bob:secret") << QByteArray("bob") << 1;
        QTest::newRow("twice") << "bob:secret\nbob:" + sha << QByteArray("bob") << 2;
        QTest::newRow("NUL bytes") << QByteArray("b\0b:x\nbob:\0\n", 11) << QByteArray("bob") << 2;
    }

    void understandsLines()
    {
        QFETCH(QByteArray, content);
        const auto parsed = parseHtpasswd(content);
        QVERIFY(parsed);
        QTEST(sortedNames(parsed->users), "names");
        QTEST(int(parsed->warnings.size()), "warnings");
    }

    void ofTwoLinesForAUserTheLastCounts()
    {
        const auto parsed = parseHtpasswd(QByteArray("bob:secret\nbob:" + sha));
        QVERIFY(parsed);
        QVERIFY(parsed->users.find("bob")->matches("secret"));
    }

    void refusesTheWholeFileForALine_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("message");
        const auto noColon = QStringLiteral("line 2: no ':' between user and hash");
        const auto manyColons = QStringLiteral("line 3: more than one ':'");
        const auto quote = QStringLiteral("line 1: a double quote is not supported");
        QTest::newRow("no colon") << "bob:" + sha + "\nalice\n" << noColon;
        QTest::newRow("third field") << "# x\n\nbob:" + sha + ":more\n" << manyColons;
        QTest::newRow("empty third field") << "\r\n\r\nbob:" + sha + ":\r\n" << manyColons;
        QTest::newRow("quoted name") << "\"bob\":" + sha << quote;
        QTest::newRow("quote inside") << QByteArray("bob:a\"b") << quote;
    }

    void refusesTheWholeFileForALine()
    {
        QFETCH(QByteArray, content);
        const auto parsed = parseHtpasswd(content);
        QVERIFY(!parsed);
        QCOMPARE(parsed.error().code, ErrorCode::Corrupt);
        QTEST(parsed.error().message, "message");
    }

    void warningsNameTheLineAndNoSecret()
    {
        const auto parsed = parseHtpasswd("# users\nbob:Tr0ub4dor\na/b\x1b[2J:Tr0ub4dor\n");
        QVERIFY(parsed);
        QCOMPARE(parsed->warnings.size(), 2);
        QVERIFY(parsed->warnings[0].startsWith(u"line 2: user \"bob\" cannot sign in"));
        QVERIFY(parsed->warnings[1].startsWith(
            u"line 3: ignoring the invalid user name \"a/b\\x1b[2J\""));
        QVERIFY(!parsed->warnings.join(u' ').contains(u"Tr0ub4dor"));
    }

    void warningsHaveALimit()
    {
        const auto parsed = parseHtpasswd(QByteArray("a/b:x\n").repeated(1000));
        QVERIFY(parsed);
        QCOMPARE(parsed->warnings.size(), Htpasswd::maximumWarnings);
        QCOMPARE(parsed->warnings.last(), QStringLiteral("981 more lines like these"));
    }

    void readsWhatApacheWrites_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("cost");
        const auto options = [](const char *text) {
            return QString::fromLatin1(text).split(u' ', Qt::SkipEmptyParts);
        };
        const auto bcrypt = int(PasswordHash::Kind::Bcrypt);
        const auto unsupported = int(PasswordHash::Kind::Unsupported);
        QTest::newRow("bcrypt, cost 4") << options("-B -C 4") << bcrypt << 4;
        QTest::newRow("bcrypt") << options("-B") << bcrypt << 5;
        QTest::newRow("bcrypt, cost 10") << options("-B -C 10") << bcrypt << 10;
        QTest::newRow("{SHA}") << options("-s") << int(PasswordHash::Kind::Sha1) << 0;
        QTest::newRow("MD5") << options("-m") << unsupported << 0;
        QTest::newRow("crypt") << options("-d") << unsupported << 0;
        QTest::newRow("plain") << options("-p") << unsupported << 0;
    }

    void readsWhatApacheWrites()
    {
        if (!HtpasswdTool::isInstalled())
            QSKIP("htpasswd is not installed");
        QFETCH(QStringList, options);
        const auto secret = QStringLiteral("pässwörd:1");
        const auto bob = QStringLiteral("bob");
        QVERIFY(HtpasswdTool::run(QStringList{QStringLiteral("-cb")} + options
                                  + QStringList{m_path, bob, secret}));
        QVERIFY(HtpasswdTool::run({QStringLiteral("-bs"), m_path, QStringLiteral("al"), bob}));
        const auto loaded = loadHtpasswd(m_path);
        if (options.contains(QStringLiteral("-p"))) { // its colon is a third field
            QVERIFY(!loaded && loaded.error().message.endsWith(u"line 1: more than one ':'"));
            return;
        }
        QVERIFY(loaded);
        const auto hash = loaded->users.find("bob");
        QVERIFY(hash);
        QTEST(int(hash->kind()), "kind");
        QTEST(hash->cost(), "cost");
        const bool supported = hash->kind() != PasswordHash::Kind::Unsupported;
        QCOMPARE(hash->matches(secret.toUtf8()), supported);
        QVERIFY(!hash->matches("other"));
        QCOMPARE(loaded->warnings.size(), supported ? 0 : 1);
        QVERIFY(loaded->users.find("al")->matches("bob"));
    }

    void saysThatThereIsNoFile()
    {
        const auto loaded = loadHtpasswd(m_path);
        QVERIFY(!loaded);
        QCOMPARE(loaded.error().code, ErrorCode::NotFound);
        QCOMPARE(loaded.error().message,
                 QStringLiteral("cannot load %1: No such file or directory").arg(m_path));
    }

    void namesFileAndLine()
    {
        QVERIFY(writeFile(m_path, "bob:x\n\nbob\n"));
        const auto loaded = loadHtpasswd(m_path);
        QVERIFY(!loaded);
        QCOMPARE(
            loaded.error().message,
            QStringLiteral("cannot load %1: line 3: no ':' between user and hash").arg(m_path));
    }

    void refusesWhatIsNoFile()
    {
        QVERIFY(!loadHtpasswd(m_folder.path()));
        QCOMPARE(::mkfifo(QFile::encodeName(m_path).constData(), 0600), 0);
        const auto loaded = loadHtpasswd(m_path); // and does not wait for a writer
        QVERIFY(!loaded);
        QVERIFY(loaded.error().message.endsWith(u"it is not a regular file"));
    }

    void refusesAnUnreadableFile()
    {
        if (::geteuid() == 0)
            QSKIP("root may read everything");
        QVERIFY(writeFile(m_path, "bob:x\n"));
        QVERIFY(QFile::setPermissions(m_path, {}));
        const auto loaded = loadHtpasswd(m_path);
        QVERIFY(!loaded);
        QCOMPARE(loaded.error().code, ErrorCode::PermissionDenied);
    }

    void hasASizeLimit()
    {
        const QByteArray atTheLimit = QByteArray(Htpasswd::maximumBytes - 1, '#') + '\n';
        QVERIFY(writeFile(m_path, atTheLimit));
        QVERIFY(loadHtpasswd(m_path));
        QVERIFY(writeFile(m_path, atTheLimit + '\n'));
        const auto loaded = loadHtpasswd(m_path);
        QVERIFY(!loaded);
        QVERIFY(loaded.error().message.endsWith(u"it is larger than 16 MiB"));
    }

private:
    QTemporaryDir m_folder;
    QString m_path;
};

QTEST_GUILESS_MAIN(TestHtpasswd)
#include "tst_htpasswd.moc"
