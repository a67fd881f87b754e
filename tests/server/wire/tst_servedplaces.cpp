// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/support/logins.h"
#include "tests/server/wire/commandlinefixture.h"
#include "tests/server/wire/wireclient.h"

#include <QDir>
#include <QFile>
#include <QNetworkInterface>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace restdock::test;

namespace {

constexpr uid_t nobody = 65534;

bool canConnect(const QHostAddress &address, quint16 port)
{
    QTcpSocket socket;
    socket.connectToHost(address, port);
    return socket.waitForConnected(3000);
}

} // namespace

/// Where a server listens and keeps its data, by the command line: addresses, sockets and folders. The real binary in
/// each test.
class tst_servedplaces : public QObject, private CommandLineFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
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
};

void tst_servedplaces::addressesAreAccepted_data()
{
    QTest::addColumn<QString>("listen");
    QTest::addColumn<QString>("printed");
    QTest::newRow("an IPv4 address") << u"127.0.0.1:0"_s << u"127.0.0.1:"_s;
    QTest::newRow("a name") << u"localhost:0"_s << u":"_s;
    QTest::newRow("an IPv6 address") << u"[::1]:0"_s << u"[::1]:"_s;
    QTest::newRow("no host") << u":0"_s << u":"_s;
}

void tst_servedplaces::addressesAreAccepted()
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

void tst_servedplaces::anAddressWithoutHostIsEveryAddress()
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
void tst_servedplaces::standardStreamsThatAreMissingAreNoOthers()
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

void tst_servedplaces::loopbackIsNothingButLoopback()
{
    RestdockProcess process(servingArguments({}, m_temporary->path()));
    QVERIFY2(process.startListening(), process.standardError().constData());
    for (const QHostAddress &address : QNetworkInterface::allAddresses()) {
        if (!address.isLoopback() && !address.isLinkLocal())
            QVERIFY2(!canConnect(address, process.endpoint().port), qPrintable(address.toString()));
    }
}

void tst_servedplaces::aTakenPortIsToldWithOneLine()
{
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost));
    const QString address = u"127.0.0.1:%1"_s.arg(other.serverPort());
    RestdockProcess process(servingArguments({}, m_temporary->path(), address));
    endsWithOneLine(process, cannotListen, address);
}

void tst_servedplaces::anAddressThatIsNotOursIsToldWithOneLine()
{
    // 192.0.2.0/24 is for documentation: nobody has it (RFC 5737).
    RestdockProcess process(servingArguments({}, m_temporary->path(), u"192.0.2.1:0"_s));
    endsWithOneLine(process, cannotListen, u"192.0.2.1"_s);
}

void tst_servedplaces::anUnusableSocketPathIsToldWithOneLine_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("reason");
    QTest::newRow("no folder") << u"no such folder/socket"_s << u"No such file or directory"_s;
    QTest::newRow("a file") << u"file"_s << u"a file that is no socket is there"_s;
    QTest::newRow("a server's") << u"served"_s << u"another program already listens there"_s;
    QTest::newRow("not this user's")
        << u"root's/socket"_s << u"this user may not make a socket there"_s;
}

void tst_servedplaces::anUnusableSocketPathIsToldWithOneLine()
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

void tst_servedplaces::anUnusableFolderIsToldWithOneLine_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("a file") << u"file"_s;
    QTest::newRow("below a file") << u"file/folder"_s;
    QTest::newRow("below a dangling link") << u"dangling"_s;
    QTest::newRow("where nobody can write") << u"/proc/restdock"_s;
}

void tst_servedplaces::anUnusableFolderIsToldWithOneLine()
{
    QFETCH(const QString, path);
    QFile file(m_temporary->filePath(u"file"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(QFile::link(u"/proc/nowhere"_s, m_temporary->filePath(u"dangling"_s)));
    const QString folder = path.startsWith(u'/') ? path : m_temporary->filePath(path);
    RestdockProcess process(servingArguments({}, folder));
    endsWithOneLine(process, storageNotUsable, folder);
}

void tst_servedplaces::aFolderWithoutWriteAccessIsToldWithOneLine()
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

void tst_servedplaces::theDefaultFolderIsInTheUsersData()
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

void tst_servedplaces::theFolderIsMadeWhenItIsMissing_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<int>("mode");
    QTest::newRow("for the server alone") << QStringList() << 0700;
    QTest::newRow("for its group too") << QStringList{u"--group-accessible-repos"_s} << 0770;
}

void tst_servedplaces::theFolderIsMadeWhenItIsMissing()
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

void tst_servedplaces::theSocketFileGoesWithTheServer()
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

QTEST_GUILESS_MAIN(tst_servedplaces)
#include "tst_servedplaces.moc"
