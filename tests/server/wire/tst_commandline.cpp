// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/version.h"
#include "tests/e2e/support/logins.h"
#include "tests/server/wire/wireserver.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkInterface>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace restdock::test;

namespace {

constexpr int wrongOptions = 2; // the exit code
constexpr int settingsInvalid = 3;
constexpr int cannotListen = 5;
constexpr int storageNotUsable = 6;
constexpr uid_t nobody = 65534;

/// What rest-server prints about its mode before it listens.
bool isModeLine(const QString &line)
{
    static const QStringList prefixes{u"Data directory: "_s, u"Authentication "_s,
                                      u"Append only mode "_s, u"Private repositories "_s,
                                      u"Group accessible repos "_s};
    return std::any_of(prefixes.begin(), prefixes.end(),
                       [&line](const QString &prefix) { return line.startsWith(prefix); });
}

QStringList servingArguments(const QStringList &more, const QString &folder,
                             const QString &listen = u"127.0.0.1:0"_s)
{
    return QStringList{u"--serve"_s, u"--no-auth"_s, u"--path"_s, folder, u"--listen"_s, listen}
    + more;
}

bool canConnect(const QHostAddress &address, quint16 port)
{
    QTcpSocket socket;
    socket.connectToHost(address, port);
    return socket.waitForConnected(3000);
}

} // namespace

/// The command line as people and unit files use it: what is accepted, what is printed, and how
/// every failure ends. The real binary in each test.
class tst_commandline : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
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
    void addressesAreAccepted_data();
    void addressesAreAccepted();
    void anAddressWithoutHostIsEveryAddress();
    void standardStreamsThatAreMissingAreNoOthers();
    void loopbackIsNothingButLoopback();
    void aTakenPortIsToldWithOneLine();
    void anAddressThatIsNotOursIsToldWithOneLine();
    void anUnusableSocketPathIsToldWithOneLine_data();
    void anUnusableSocketPathIsToldWithOneLine();
    void anUnusableFolderIsToldWithOneLine_data();
    void anUnusableFolderIsToldWithOneLine();
    void aFolderWithoutWriteAccessIsToldWithOneLine();
    void theDefaultFolderIsInTheUsersData();
    void theFolderIsMadeWhenItIsMissing_data();
    void theFolderIsMadeWhenItIsMissing();
    void theSocketFileGoesWithTheServer();
    void debugPrintsRequests();
    void everyLineIsAnObjectWithJson_data();
    void everyLineIsAnObjectWithJson();

private:
    /// Expects the program to end by itself, to say why in one line, and to leave stdout alone.
    void endsWithOneLine(RestdockProcess &process, int exitCode, const QString &mention = {});

    std::unique_ptr<QTemporaryDir> m_temporary;
};

void tst_commandline::init()
{
    m_temporary = std::make_unique<QTemporaryDir>();
    QVERIFY(m_temporary->isValid());
}

void tst_commandline::endsWithOneLine(RestdockProcess &process, int exitCode,
                                      const QString &mention)
{
    QVERIFY(process.start());
    QCOMPARE(process.waitForExit(), std::optional<int>(exitCode));
    QStringList lines = process.errorLines();
    if (exitCode
        != wrongOptions) // by then it may have told its mode; wrong options are seen before
        lines.removeIf(isModeLine);
    QVERIFY2(lines.size() == 1, process.standardError().constData());
    QVERIFY2(lines.first().startsWith(u"restdock: "_s), process.standardError().constData());
    QVERIFY2(lines.first().contains(mention), process.standardError().constData());
    QVERIFY(process.standardError().endsWith('\n'));
    QCOMPARE(process.standardOutput(), QByteArray());
    QVERIFY(process.listenAddress().isEmpty());
}

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

void tst_commandline::addressesAreAccepted_data()
{
    QTest::addColumn<QString>("listen");
    QTest::addColumn<QString>("printed");
    QTest::newRow("an IPv4 address") << u"127.0.0.1:0"_s << u"127.0.0.1:"_s;
    QTest::newRow("a name") << u"localhost:0"_s << u":"_s;
    QTest::newRow("an IPv6 address") << u"[::1]:0"_s << u"[::1]:"_s;
    QTest::newRow("no host") << u":0"_s << u":"_s;
}

void tst_commandline::addressesAreAccepted()
{
    QFETCH(const QString, listen);
    QFETCH(const QString, printed);
    if (listen.startsWith(u'[')) {
        QTcpServer probe;
        if (!probe.listen(QHostAddress::LocalHostIPv6))
            QSKIP("this machine has no IPv6 loopback");
    }
    RestdockProcess process(servingArguments({}, m_temporary->path(), listen));
    QVERIFY2(process.startListening(), process.standardError().constData());
    QVERIFY2(process.listenAddress().contains(printed), qPrintable(process.listenAddress()));
    QVERIFY(process.endpoint().port != 0);
    QVERIFY(canConnect(listen.startsWith(u'[') ? QHostAddress(QHostAddress::LocalHostIPv6)
                                               : QHostAddress(QHostAddress::LocalHost),
                       process.endpoint().port));
}

void tst_commandline::anAddressWithoutHostIsEveryAddress()
{
    RestdockProcess process(servingArguments({}, m_temporary->path(), u":0"_s));
    QVERIFY2(process.startListening(), process.standardError().constData());
    const quint16 port = process.endpoint().port;
    QVERIFY(canConnect(QHostAddress(QHostAddress::LocalHost), port));
    for (const QHostAddress &address : QNetworkInterface::allAddresses()) {
        if (!address.isLinkLocal())
            QVERIFY2(canConnect(address, port), qPrintable(address.toString()));
    }
}

/// Else what is printed would end up in a file or a connection that got their numbers.
void tst_commandline::standardStreamsThatAreMissingAreNoOthers()
{
    const QString socket = m_temporary->filePath(u"socket"_s);
    // By a shell: closed by QProcess's child, they left the test's own memory changed (seen with the
    // address sanitizer).
    RestdockProcess process(QStringList{u"-c"_s, u"exec \"$@\" <&- >&- 2>&-"_s, u"sh"_s,
                                        QStringLiteral(RESTDOCK_BINARY)}
                            + servingArguments({}, m_temporary->path(), u"unix:"_s + socket));
    process.setProgram(u"/bin/sh"_s);
    QVERIFY(process.start());
    QTRY_VERIFY(QFile::exists(socket));
    for (const int descriptor : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO}) {
        const QString link = u"/proc/%1/fd/%2"_s.arg(process.processId()).arg(descriptor);
        QCOMPARE(QFile::symLinkTarget(link), u"/dev/null"_s);
    }
    QCOMPARE(process.stop(), std::optional<int>(0));
}

void tst_commandline::loopbackIsNothingButLoopback()
{
    RestdockProcess process(servingArguments({}, m_temporary->path()));
    QVERIFY2(process.startListening(), process.standardError().constData());
    for (const QHostAddress &address : QNetworkInterface::allAddresses()) {
        if (!address.isLoopback() && !address.isLinkLocal())
            QVERIFY2(!canConnect(address, process.endpoint().port), qPrintable(address.toString()));
    }
}

void tst_commandline::aTakenPortIsToldWithOneLine()
{
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost));
    const QString address = u"127.0.0.1:%1"_s.arg(other.serverPort());
    RestdockProcess process(servingArguments({}, m_temporary->path(), address));
    endsWithOneLine(process, cannotListen, address);
}

void tst_commandline::anAddressThatIsNotOursIsToldWithOneLine()
{
    // 192.0.2.0/24 is for documentation: nobody has it (RFC 5737).
    RestdockProcess process(servingArguments({}, m_temporary->path(), u"192.0.2.1:0"_s));
    endsWithOneLine(process, cannotListen, u"192.0.2.1"_s);
}

void tst_commandline::anUnusableSocketPathIsToldWithOneLine_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("reason");
    QTest::newRow("no folder") << u"no such folder/socket"_s << u"No such file or directory"_s;
    QTest::newRow("a file") << u"file"_s << u"a file that is no socket is there"_s;
    QTest::newRow("a server's") << u"served"_s << u"another program already listens there"_s;
    QTest::newRow("not this user's")
        << u"root's/socket"_s << u"this user may not make a socket there"_s;
}

void tst_commandline::anUnusableSocketPathIsToldWithOneLine()
{
    QFETCH(const QString, path);
    QFETCH(const QString, reason);
    const QString socket = m_temporary->filePath(path);
    QVERIFY(writeFile(m_temporary->filePath(u"file"_s), "a file"));
    RestdockProcess other(
        servingArguments({}, m_temporary->path(), u"unix:"_s + m_temporary->filePath(u"served"_s)));
    QVERIFY2(other.startListening(), other.standardError().constData());
    RestdockProcess process(servingArguments({}, m_temporary->path(), u"unix:"_s + socket));
    if (path.startsWith(u"root's"_s)) {
        if (::geteuid() != 0)
            QSKIP("needs root, to be somebody else");
        QVERIFY(QDir(m_temporary->path()).mkdir(u"root's"_s));
        for (const QString &entered : {m_temporary->path(), process.home()})
            QVERIFY(QFile::setPermissions(entered,
                                          QFile::permissions(entered) | QFile::ReadOther
                                              | QFile::WriteOther | QFile::ExeOther));
        process.setInChild([] {
            if (::setgid(nobody) != 0 || ::setuid(nobody) != 0)
                ::_exit(99);
        });
    }
    endsWithOneLine(process, cannotListen, socket + u": "_s + reason);
    QVERIFY2(!process.standardError().contains("port"), process.standardError().constData());
}

void tst_commandline::anUnusableFolderIsToldWithOneLine_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("a file") << u"file"_s;
    QTest::newRow("below a file") << u"file/folder"_s;
    QTest::newRow("below a dangling link") << u"dangling"_s;
    QTest::newRow("where nobody can write") << u"/proc/restdock"_s;
}

void tst_commandline::anUnusableFolderIsToldWithOneLine()
{
    QFETCH(const QString, path);
    QFile file(m_temporary->filePath(u"file"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(QFile::link(u"/proc/nowhere"_s, m_temporary->filePath(u"dangling"_s)));
    const QString folder = path.startsWith(u'/') ? path : m_temporary->filePath(path);
    RestdockProcess process(servingArguments({}, folder));
    endsWithOneLine(process, storageNotUsable, folder);
}

void tst_commandline::aFolderWithoutWriteAccessIsToldWithOneLine()
{
    const QString folder = m_temporary->filePath(u"read only"_s);
    QVERIFY(QDir().mkdir(folder));
    QVERIFY(QFile::setPermissions(folder,
                                  QFileDevice::ReadOwner | QFileDevice::ExeOwner
                                      | QFileDevice::ReadOther | QFileDevice::ExeOther));
    RestdockProcess process(servingArguments({}, folder));
    if (::geteuid() == 0) { // whom no mode stops
        for (const QString &entered : {m_temporary->path(), process.home()})
            QVERIFY(QFile::setPermissions(entered,
                                          QFile::permissions(entered) | QFileDevice::ReadOther
                                              | QFileDevice::ExeOther));
        process.setInChild([] {
            if (::setgid(nobody) != 0 || ::setuid(nobody) != 0)
                ::_exit(99);
        });
    }
    endsWithOneLine(process, storageNotUsable, folder);
}

void tst_commandline::theDefaultFolderIsInTheUsersData()
{
    const QString data = m_temporary->filePath(u"xdg data"_s);
    RestdockProcess process({u"--serve"_s, u"--no-auth"_s, u"--listen"_s, u"127.0.0.1:0"_s});
    process.environment().insert(u"XDG_DATA_HOME"_s, data);
    QVERIFY2(process.startListening(), process.standardError().constData());
    const QString line = process.errorLines().first();
    QVERIFY2(line.startsWith(u"Data directory: "_s + data + u'/'), qPrintable(line));
    const QString folder = line.sliced(u"Data directory: "_s.size());
    WireClient client(process.endpoint());
    QCOMPARE(client.exchange("POST", "/?create=true").status, 200);
    QVERIFY(QDir(folder).exists(u"data/ff"_s));
}

void tst_commandline::theFolderIsMadeWhenItIsMissing_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<int>("mode");
    QTest::newRow("for the server alone") << QStringList() << 0700;
    QTest::newRow("for its group too") << QStringList{u"--group-accessible-repos"_s} << 0770;
}

void tst_commandline::theFolderIsMadeWhenItIsMissing()
{
    QFETCH(const QStringList, options);
    QFETCH(const int, mode);
    const QString folder = m_temporary->filePath(u"not/yet/there"_s);
    RestdockProcess process(servingArguments(options, folder));
    process.setInChild([] { ::umask(0); });
    QVERIFY2(process.startListening(), process.standardError().constData());
    WireClient client(process.endpoint());
    QVERIFY(client.exchange("GET", "/config").isError(404));
    QCOMPARE(client.exchange("POST", "/a/?create=true").status, 200);
    QVERIFY(QDir(folder).exists(u"a/data/00"_s));
    struct stat status
    {};
    QCOMPARE(::stat(QFile::encodeName(folder).constData(), &status), 0);
    QCOMPARE(int(status.st_mode & 07777), mode);
}

void tst_commandline::theSocketFileGoesWithTheServer()
{
    const QString socket = m_temporary->filePath(u"socket"_s);
    // Twice, as rest-server's own test: the second finds no file of the first in its way.
    for (int i = 0; i < 2; ++i) {
        RestdockProcess process(
            servingArguments({}, m_temporary->filePath(u"data"_s), u"unix:"_s + socket));
        QVERIFY2(process.startListening(), process.standardError().constData());
        QCOMPARE(process.listenAddress(), socket);
        WireClient client(process.endpoint());
        QVERIFY(client.exchange("GET", "/config").isError(404));
        QCOMPARE(process.stop(), std::optional<int>(0));
        QVERIFY(!QFile::exists(socket));
    }
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
