// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/version.h"
#include "tests/e2e/support/logins.h"
#include "tests/server/wire/commandlinefixture.h"
#include "tests/server/wire/wireclient.h"

#include <QDateTime>
#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace restdock::test;

/// The command line as people and unit files use it: what is accepted, what is printed, and how
/// every failure ends. The real binary in each test.
class tst_commandline : public QObject, private CommandLineFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void versionAndHelpSucceed_data();
    void versionAndHelpSucceed();
    void versionTellsHowItWasBuilt();
    void helpNamesEveryOptionAndTheDefaults();
    void serveIsAFlagOrACommand_data();
    void serveIsAFlagOrACommand();
    void modeIsPrintedAsRestServerDoes_data();
    void modeIsPrintedAsRestServerDoes();
    void withoutUsersItStartsOnlyWithNoAuth_data();
    void withoutUsersItStartsOnlyWithNoAuth();
    void anUnusableUserFileIsToldWithOneLine_data();
    void anUnusableUserFileIsToldWithOneLine();
    void wrongOptionsEndWithOneLine_data();
    void wrongOptionsEndWithOneLine();
    void debugPrintsRequests();
    void everyLineIsAnObjectWithJson_data();
    void everyLineIsAnObjectWithJson();
};

void tst_commandline::versionAndHelpSucceed_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("--version") << QStringList{u"--version"_s} << "restdock "_ba;
    QTest::newRow("--help") << QStringList{u"--help"_s} << "--serve"_ba;
    QTest::newRow("-h") << QStringList{u"-h"_s} << "--serve"_ba;
    QTest::newRow("--serve --help") << QStringList{u"--serve"_s, u"--help"_s} << "--listen"_ba;
    QTest::newRow("--serve --version")
        << QStringList{u"--serve"_s, u"--version"_s} << "restdock "_ba;
}

void tst_commandline::versionAndHelpSucceed()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QByteArray, expected);
    RestdockProcess process(arguments);
    QVERIFY(process.start());
    QCOMPARE(process.waitForExit(), std::optional<int>(0));
    QVERIFY2(process.standardOutput().contains(expected), process.standardOutput().constData());
    QCOMPARE(process.standardError(), QByteArray());
}

void tst_commandline::versionTellsHowItWasBuilt()
{
    RestdockProcess process({u"--version"_s});
    QVERIFY(process.start());
    QCOMPARE(process.waitForExit(), std::optional<int>(0));
    const auto lines = process.standardOutput().split('\n');
    QCOMPARE(lines.size(), 6);                              // and nothing after the last line end
    QCOMPARE(lines[0], "restdock " RESTDOCK_VERSION ""_ba); // alone: scripts read it
    QVERIFY2(lines[1].startsWith(QByteArray("Qt "_ba + qVersion())), lines[1].constData());
    QVERIFY2(lines[2].startsWith("OpenSSL "_ba), lines[2].constData());
    QVERIFY2(lines[3].startsWith("Built by "_ba), lines[3].constData());
    QVERIFY2(lines[4].contains("poll"_ba), lines[4].constData());
}

void tst_commandline::helpNamesEveryOptionAndTheDefaults()
{
    RestdockProcess process({u"--help"_s});
    QVERIFY(process.start());
    QCOMPARE(process.waitForExit(), std::optional<int>(0));
    const QByteArray help = process.standardOutput();
    for (const char *const text : {"--serve",
                                   "--path",
                                   "--listen",
                                   "--no-auth",
                                   "--no-verify-upload",
                                   "--group-accessible-repos",
                                   "--debug",
                                   "--version",
                                   "--help",
                                   "127.0.0.1:8000",
                                   "unix:",
                                   "--htpasswd-file",
                                   "--private-repos",
                                   "--append-only",
                                   "--proxy-auth-username",
                                   "--tls",
                                   "--tls-cert",
                                   "--tls-key",
                                   "--tls-min-ver",
                                   "--max-size",
                                   "--prometheus",
                                   "--prometheus-no-auth",
                                   "--log",
                                   "--max-connections",
                                   "--max-connections-per-address",
                                   "--head-timeout",
                                   "--idle-timeout",
                                   "--min-body-rate",
                                   "--max-receive-rate",
                                   "--max-send-rate"})
        QVERIFY2(help.contains(text), text);
}

void tst_commandline::serveIsAFlagOrACommand_data()
{
    QTest::addColumn<QStringList>("arguments");
    const QStringList rest{u"--no-auth"_s, u"--path"_s, u"data"_s, u"--listen"_s, u"127.0.0.1:0"_s};
    QTest::newRow("--serve") << QStringList{u"--serve"_s} + rest;
    QTest::newRow("serve") << QStringList{u"serve"_s} + rest;
    QTest::newRow("--serve at the end") << rest + QStringList{u"--serve"_s};
    QTest::newRow("values after an equals sign")
        << QStringList{u"--serve"_s, u"--no-auth"_s, u"--path=data"_s, u"--listen=127.0.0.1:0"_s};
}

void tst_commandline::serveIsAFlagOrACommand()
{
    QFETCH(const QStringList, arguments);
    RestdockProcess process(arguments);
    QVERIFY2(process.startListening(), process.standardError().constData());
    WireClient client(process.endpoint());
    QCOMPARE(client.exchange("POST", "/?create=true").status, 200);
    QVERIFY(QDir(process.home()).exists(u"data/keys"_s)); // "data" of --path, then the type
    QCOMPARE(process.stop(), std::optional<int>(0));
    QCOMPARE(process.standardOutput(), QByteArray());
}

void tst_commandline::modeIsPrintedAsRestServerDoes_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QString>("groupLine");
    QTest::newRow("the defaults") << QStringList() << u"Group accessible repos disabled"_s;
    QTest::newRow("group accessible")
        << QStringList{u"--group-accessible-repos"_s} << u"Group accessible repos enabled"_s;
    QTest::newRow("without verification")
        << QStringList{u"--no-verify-upload"_s} << u"Group accessible repos disabled"_s;
}

void tst_commandline::modeIsPrintedAsRestServerDoes()
{
    QFETCH(const QStringList, options);
    QFETCH(const QString, groupLine);
    const QString folder = m_temporary->filePath(u"the data"_s);
    RestdockProcess process(servingArguments(options, folder));
    QVERIFY2(process.startListening(), process.standardError().constData());
    const quint16 port = process.endpoint().port;
    QVERIFY(port != 0);
    QCOMPARE(process.stop(), std::optional<int>(0));
    QCOMPARE(
        process.errorLines(),
        QStringList({QString(u"Data directory: "_s + folder), u"Authentication disabled"_s,
                     u"Append only mode disabled"_s, u"Private repositories disabled"_s, groupLine,
                     u"start server on 127.0.0.1:%1"_s.arg(port), u"shutdown cleanly"_s}));
}

void tst_commandline::withoutUsersItStartsOnlyWithNoAuth_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QString>("file"); // that is looked for; relative to the data folder
    QTest::newRow("the default file") << QStringList() << u".htpasswd"_s;
    QTest::newRow("a file") << QStringList{u"--htpasswd-file"_s, u"/no/such/users"_s}
                            << u"/no/such/users"_s;
    QTest::newRow("private") << QStringList{u"--private-repos"_s} << u".htpasswd"_s;
}

void tst_commandline::withoutUsersItStartsOnlyWithNoAuth()
{
    QFETCH(const QStringList, options);
    QFETCH(const QString, file);
    RestdockProcess process(
        QStringList{u"--serve"_s, u"--path"_s, m_temporary->path(), u"--listen"_s, u"127.0.0.1:0"_s}
        + options);
    endsWithOneLine(process, settingsInvalid, QDir(m_temporary->path()).absoluteFilePath(file));
    QVERIFY2(process.standardError().contains("--no-auth"), process.standardError().constData());
}

void tst_commandline::anUnusableUserFileIsToldWithOneLine_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("no users at all") << "nonsense\n"_ba;
    QTest::newRow("three parts") << "alice:{SHA}x:y\n"_ba;
}

void tst_commandline::anUnusableUserFileIsToldWithOneLine()
{
    QFETCH(const QByteArray, content);
    const QString users = m_temporary->filePath(u"users"_s);
    QVERIFY(writeFile(users, content));
    RestdockProcess process({u"--serve"_s, u"--path"_s, m_temporary->path(), u"--listen"_s,
                             u"127.0.0.1:0"_s, u"--htpasswd-file"_s, users});
    endsWithOneLine(process, settingsInvalid, users + u": line 1");
}

void tst_commandline::wrongOptionsEndWithOneLine_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QString>("mention");
    QTest::newRow("an unknown flag") << QStringList{u"--fly"_s} << u"fly"_s;
    QTest::newRow("an unknown flag with a value") << QStringList{u"--fly=high"_s} << u"fly"_s;
    QTest::newRow("an unknown short flag") << QStringList{u"-z"_s} << u"z"_s;
    QTest::newRow("a stray argument") << QStringList{u"backup"_s} << u"backup"_s;
    QTest::newRow("a line end in a stray argument") << QStringList{u"back\nup"_s} << u"back"_s;
    QTest::newRow("--listen without a value") << QStringList{u"--listen"_s} << u"listen"_s;
    QTest::newRow("--path without a value") << QStringList{u"--path"_s} << u"path"_s;
    QTest::newRow("an empty path") << QStringList{u"--path="_s} << u"path"_s;
    QTest::newRow("a value for a switch")
        << QStringList{u"--no-verify-upload=maybe"_s} << u"no-verify-upload"_s;
    QTest::newRow("a certificate without TLS")
        << QStringList{u"--tls-cert"_s, u"/cert"_s} << u"--tls"_s;
    QTest::newRow("a key without TLS") << QStringList{u"--tls-key"_s, u"/key"_s} << u"--tls"_s;
    for (const QString &version : {u"1.1"_s, u"1.4"_s, u"1"_s, u""_s, u"TLS1.2"_s})
        QTest::newRow(qPrintable(u"the TLS version \"%1\""_s.arg(version)))
            << QStringList{u"--tls"_s, u"--tls-min-ver"_s, version} << u"--tls-min-ver"_s;
    QTest::newRow("an unknown log format")
        << QStringList{u"--log-format"_s, u"xml"_s} << u"--log-format"_s;
    for (const QString &option :
         {u"--max-size"_s, u"--head-timeout"_s, u"--idle-timeout"_s, u"--min-body-rate"_s,
          u"--max-connections"_s, u"--max-connections-per-address"_s}) {
        for (const QString &number :
             {u"many"_s, u"-1"_s, u"1.5"_s, u"1k"_s, u"0x10"_s, u"99999999999999999999"_s})
            QTest::newRow(qPrintable(option + u'=' + number))
                << QStringList{QString(option + u'=' + number)} << option;
        if (option != u"--max-size"_s) // where it means no limit
            QTest::newRow(qPrintable(option + u"=0"))
                << QStringList{QString(option + u"=0")} << option;
    }
    for (const QString &address :
         {u"127.0.0.1"_s, u"127.0.0.1:"_s, u"127.0.0.1:abc"_s, u"127.0.0.1:65536"_s,
          u"127.0.0.1:-1"_s, u"127.0.0.1:80 80"_s, u"nonsense"_s, u"unix:"_s, u"[::1"_s,
          u"::1:80"_s, u"http://127.0.0.1:8000"_s, u""_s})
        QTest::newRow(qPrintable(u"the address \"%1\""_s.arg(address)))
            << QStringList{u"--listen"_s, address} << address;
}

void tst_commandline::wrongOptionsEndWithOneLine()
{
    QFETCH(const QStringList, options);
    QFETCH(const QString, mention);
    RestdockProcess process(
        QStringList{u"--serve"_s, u"--no-auth"_s, u"--path"_s, m_temporary->path()}
        // never the default port, should an option be accepted by mistake
        + QStringList{u"--listen"_s, u"127.0.0.1:0"_s} + options);
    endsWithOneLine(process, wrongOptions, mention);
}

void tst_commandline::debugPrintsRequests()
{
    RestdockProcess process(servingArguments({u"--debug"_s}, m_temporary->path()));
    QVERIFY2(process.startListening(), process.standardError().constData());
    WireClient client(process.endpoint());
    QVERIFY(client.exchange("GET", "/laptop/config").isError(404));
    QCOMPARE(process.stop(), std::optional<int>(0));
    QVERIFY2(process.standardError().contains("GET /laptop/config"),
             process.standardError().constData());
}

void tst_commandline::everyLineIsAnObjectWithJson_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<int>("exitCode");
    QTest::newRow("it serves") << QStringList{u"--debug"_s, u"--append-only"_s} << 0;
    QTest::newRow("it fails") << QStringList{u"--path"_s, u"/dev/null"_s} << storageNotUsable;
    QTest::newRow("it checks") << QStringList{u"--check"_s} << 0;
}

void tst_commandline::everyLineIsAnObjectWithJson()
{
    QFETCH(const QStringList, options);
    QFETCH(const int, exitCode);
    const bool ends = exitCode != 0 || options.contains(u"--check"_s);
    RestdockProcess process(
        servingArguments(QStringList{u"--log-format"_s, u"json"_s} + options, m_temporary->path()));
    QVERIFY(process.start());
    if (!ends) {
        QTRY_VERIFY(process.standardError().contains("start server on"));
        const auto said =
            QString::fromUtf8(process.standardError()).section(u"start server on "_s, 1);
        const auto port = said.section(u'"', 0, 0).section(u':', -1).toUShort();
        WireClient client(Endpoint{port, {}});
        QVERIFY(client.exchange("GET", "/laptop/config").isError(404));
        process.terminate();
    }
    QCOMPARE(process.waitForExit(), std::optional<int>(exitCode));
    const QByteArray lines = process.standardError() + process.standardOutput();
    QVERIFY(lines.endsWith('\n'));
    for (const auto &line : lines.chopped(1).split('\n')) {
        const auto object = QJsonDocument::fromJson(line).object();
        QVERIFY2(!object.isEmpty(), line.constData());
        QVERIFY(QDateTime::fromString(object[u"time"_s].toString(), Qt::ISODate).isValid());
        QCOMPARE(object[u"level"_s].toString(), exitCode == 0 ? u"info"_s : u"error"_s);
        QVERIFY(!object[u"message"_s].toString().isEmpty());
    }
    if (!ends)
        QVERIFY2(lines.contains("\"GET /laptop/config\""), lines.constData());
}

QTEST_GUILESS_MAIN(tst_commandline)
#include "tst_commandline.moc"
