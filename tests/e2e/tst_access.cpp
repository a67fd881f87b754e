// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/support/certificates.h"
#include "tests/e2e/support/filetree.h"
#include "tests/e2e/support/logins.h"
#include "tests/e2e/support/pseudorandom.h"
#include "tests/e2e/support/restdockprocess.h"
#include "tests/e2e/support/resticprocess.h"
#include "tests/support/reservedport.h"

#include <QDir>
#include <QDirIterator>
#include <QProcess>
#include <QStandardPaths>
#include <QTcpSocket>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace restdock::test;

namespace {

// The whole transcript goes with a failure: restic says precisely what it did not like.
#define VERIFY_CLEAN(outcome) \
    do { \
        const ResticOutcome &result = (outcome); \
        QVERIFY2(result.isClean(), result.transcript().constData()); \
    } while (false)

// restic asks again for about a minute before it gives up. What it says at once is enough.
constexpr auto untilRefused = std::chrono::seconds(8);

bool canConnect(quint16 port)
{
    QTcpSocket socket;
    socket.connectToHost(QHostAddress(QHostAddress::LocalHost), port);
    return socket.waitForConnected(1000);
}

/// What the server answers to one request without a login: all of it.
QByteArray answer(quint16 port, const QByteArray &target)
{
    QTcpSocket socket;
    socket.connectToHost(QHostAddress(QHostAddress::LocalHost), port);
    if (!socket.waitForConnected(5000))
        return {};
    socket.write("GET " + target + " HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\n");
    while (socket.waitForReadyRead(5000) || socket.state() == QAbstractSocket::ConnectedState) {
        if (socket.state() != QAbstractSocket::ConnectedState)
            break;
    }
    return socket.readAll();
}

/// nginx on the loopback interface with users of its own, in front of a server.
class Nginx
{
public:
    /// @p folder gets its configuration, its users and whatever it writes.
    Nginx(const QString &folder, quint16 serverPort) : m_folder(folder), m_serverPort(serverPort) {}
    ~Nginx()
    {
        m_process.terminate();
        if (!m_process.waitForFinished(5000))
            m_process.kill();
        m_process.waitForFinished();
    }
    Nginx(const Nginx &) = delete;
    Nginx &operator=(const Nginx &) = delete;

    QString usersFile() const { return m_folder + u"/users"_s; }
    quint16 port() const { return m_port; }

    [[nodiscard]] bool start()
    {
        if (!QDir().mkpath(m_folder) || !writeFile(m_folder + u"/nginx.conf"_s, configuration()))
            return false;
        m_process.setProcessChannelMode(QProcess::MergedChannels);
        m_process.start(
            program(),
            {u"-p"_s, m_folder, u"-c"_s, m_folder + u"/nginx.conf"_s, u"-e"_s, u"stderr"_s});
        return QTest::qWaitFor(
            [this] { return m_process.state() == QProcess::Running && canConnect(m_port); },
            10'000);
    }
    QByteArray output() { return m_process.readAll(); }

    static QString program()
    {
        const QString found = QStandardPaths::findExecutable(u"nginx"_s);
        return found.isEmpty()
            ? QStandardPaths::findExecutable(u"nginx"_s, {u"/usr/sbin"_s, u"/usr/local/sbin"_s})
            : found;
    }

private:
    QByteArray configuration() const
    {
        QByteArray text = "daemon off; worker_processes 1; pid nginx.pid; error_log stderr;\n";
        if (qEnvironmentVariable("USER") == u"root"_s || QDir::home() == QDir(u"/root"_s))
            text += "user root;\n"; // its worker has to read the users of this test's folder
        text += "events {}\n"
                "http {\n"
                "  access_log off; client_max_body_size 0;\n";
        for (const char *const kind : {"client_body", "proxy", "fastcgi", "uwsgi", "scgi"})
            text += "  " + QByteArray(kind) + "_temp_path " + kind + ";\n";
        text += "  server {\n"
                "    listen 127.0.0.1:"
            + QByteArray::number(m_port)
            + ";\n"
              "    auth_basic restic; auth_basic_user_file "
            + usersFile().toUtf8()
            + ";\n"
              "    location / {\n"
              "      proxy_pass http://127.0.0.1:"
            + QByteArray::number(m_serverPort)
            + ";\n"
              "      proxy_http_version 1.1; proxy_request_buffering off; proxy_buffering off;\n"
              "      proxy_set_header X-Forwarded-User $remote_user;\n"
              "    }\n"
              "  }\n"
              "}\n";
        return text;
    }

    QString m_folder;
    quint16 m_serverPort;
    const ReservedPort m_place;
    const quint16 m_port = m_place.number();
    QProcess m_process;
};

} // namespace

/// Users, rights, limits and the ways to reach the server, with Debian's restic.
class tst_access : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void usersHaveTheirOwnRepositories();
    void appendOnlyTakesBackupsAndKeepsThem();
    void tlsIsCheckedAgainstACertificate();
    void aFullServerRefusesBackupsAndRestores();
    void systemdStartsItAtTheFirstRequest();
    void nginxSignsUsersIn();

private:
    bool serve(const QStringList &options);
    quint16 port() const { return m_server->endpoint().port; }
    QString url(const QString &path, const QString &login = {}) const
    {
        return u"rest:http://%1localhost:%2/%3/"_s.arg(login).arg(port()).arg(path);
    }
    ResticOutcome restic(const QString &repository, const QStringList &arguments)
    {
        ResticProcess process(m_home->path(), repository);
        return process.run(arguments);
    }
    /// What restic says until it has been refused something a few times; it is ended then.
    ResticOutcome resticRefused(const QString &repository, const QStringList &arguments)
    {
        ResticProcess process(m_home->path(), repository);
        process.start(arguments);
        return process.finish(untilRefused);
    }
    QString source() const { return m_home->filePath(u"source"_s); }
    QString storage() const { return m_home->filePath(u"storage"_s); }
    QString restored() const { return m_home->filePath(u"restored"_s); }

    std::unique_ptr<ScratchFolder> m_home;
    std::unique_ptr<RestdockProcess> m_server;
};

void tst_access::init()
{
    m_server.reset();
    m_home = std::make_unique<ScratchFolder>();
    QVERIFY(m_home->isValid());
    QVERIFY(makeTree(source(), {.smallFiles = 200, .largeFileMebibytes = {5}}));
}

bool tst_access::serve(const QStringList &options)
{
    m_server = std::make_unique<RestdockProcess>(
        QStringList{u"--serve"_s, u"--path"_s, storage(), u"--listen"_s, u"127.0.0.1:0"_s}
        + options);
    return m_server->startListening();
}

void tst_access::usersHaveTheirOwnRepositories()
{
    const QString users = m_home->filePath(u"users"_s);
    QVERIFY(setUser(users, u"alice"_s, u"wonder"_s));
    QVERIFY(setUser(users, u"bob"_s, u"builder"_s, PasswordHashKind::Sha1));
    QVERIFY2(serve({u"--private-repos"_s, u"--htpasswd-file"_s, users}),
             m_server->standardError().constData());
    const QString alice = url(u"alice/laptop"_s, u"alice:wonder@"_s);
    VERIFY_CLEAN(restic(alice, {u"init"_s}));
    VERIFY_CLEAN(restic(alice, {u"backup"_s, source()}));
    VERIFY_CLEAN(restic(alice, {u"check"_s, u"--read-data"_s}));
    VERIFY_CLEAN(restic(url(u"bob"_s, u"bob:builder@"_s), {u"init"_s}));
    VERIFY_CLEAN(restic(url(u"bob"_s, u"bob:builder@"_s), {u"backup"_s, source()}));
    VERIFY_CLEAN(restic(alice, {u"restore"_s, u"latest"_s, u"--target"_s, restored()}));
    QCOMPARE(compareTrees(source(), restored() + source()), QString());

    for (const QString &login : {u"bob:builder@"_s, u"alice:guess@"_s, QString()}) {
        const ResticOutcome outcome =
            resticRefused(url(u"alice/laptop"_s, login), {u"snapshots"_s});
        QVERIFY2(outcome.exitCode != 0 && outcome.errors.contains("401"),
                 outcome.transcript().constData());
    }
    const ResticOutcome outcome = resticRefused(url(u"bob/x"_s, u"alice:wonder@"_s), {u"init"_s});
    QVERIFY2(outcome.exitCode != 0 && outcome.errors.contains("401"),
             outcome.transcript().constData());
    QVERIFY(!QDir(storage()).exists(u"bob/x"_s));
}

void tst_access::appendOnlyTakesBackupsAndKeepsThem()
{
    QVERIFY2(serve({u"--no-auth"_s, u"--append-only"_s}), m_server->standardError().constData());
    const QString repository = url(u"a"_s);
    VERIFY_CLEAN(restic(repository, {u"init"_s}));
    VERIFY_CLEAN(restic(repository, {u"backup"_s, source()}));
    QVERIFY(changeTree(source(), 2));
    VERIFY_CLEAN(restic(repository, {u"backup"_s, source()}));
    VERIFY_CLEAN(restic(repository, {u"list"_s, u"locks"_s}));
    VERIFY_CLEAN(restic(repository, {u"unlock"_s}));
    VERIFY_CLEAN(restic(repository, {u"check"_s}));
    const QDir locks(storage() + u"/a/locks"_s);
    QCOMPARE(locks.entryList(QDir::Files), QStringList());
    const QDir snapshots(storage() + u"/a/snapshots"_s);
    const QStringList before = snapshots.entryList(QDir::Files);
    QCOMPARE(before.size(), 2);

    // To its end: restic asks ten times, which takes most of a minute.
    const ResticOutcome outcome = restic(repository, {u"forget"_s, u"--keep-last"_s, u"1"_s});
    QVERIFY2(outcome.exitCode == 1 && outcome.errors.contains("403"),
             outcome.transcript().constData());
    QCOMPARE(snapshots.entryList(QDir::Files), before);
    QCOMPARE(locks.entryList(QDir::Files), QStringList());
    // Whoever is ended on the way leaves a lock: that can be removed.
    resticRefused(repository, {u"forget"_s, u"--keep-last"_s, u"1"_s});
    QVERIFY(!locks.entryList(QDir::Files).isEmpty());
    VERIFY_CLEAN(restic(repository, {u"unlock"_s, u"--remove-all"_s}));
    QCOMPARE(locks.entryList(QDir::Files), QStringList());
    VERIFY_CLEAN(restic(repository, {u"check"_s, u"--read-data"_s}));
    VERIFY_CLEAN(restic(repository, {u"restore"_s, u"latest"_s, u"--target"_s, restored()}));
    QCOMPARE(compareTrees(source(), restored() + source()), QString());
}

void tst_access::tlsIsCheckedAgainstACertificate()
{
    const QString certificate = m_home->filePath(u"cert.pem"_s);
    const QString other = m_home->filePath(u"other.pem"_s);
    const QString key = m_home->filePath(u"key.pem"_s);
    QVERIFY(makeCertificate(other, key));
    QVERIFY(makeCertificate(certificate, key, KeyKind::Rsa));
    QVERIFY2(serve({u"--no-auth"_s, u"--tls"_s, u"--tls-cert"_s, certificate, u"--tls-key"_s, key}),
             m_server->standardError().constData());
    const QString repository = u"rest:https://127.0.0.1:%1/a/"_s.arg(port());
    const QStringList trusting{u"--cacert"_s, certificate};
    VERIFY_CLEAN(restic(repository, trusting + QStringList{u"init"_s}));
    VERIFY_CLEAN(restic(repository, trusting + QStringList{u"backup"_s, source()}));
    VERIFY_CLEAN(restic(repository, trusting + QStringList{u"check"_s, u"--read-data"_s}));
    VERIFY_CLEAN(restic(
        repository, trusting + QStringList{u"restore"_s, u"latest"_s, u"--target"_s, restored()}));
    QCOMPARE(compareTrees(source(), restored() + source()), QString());

    const ResticOutcome outcome = resticRefused(repository, {u"--cacert"_s, other, u"snapshots"_s});
    QVERIFY2(outcome.exitCode != 0 && outcome.errors.contains("x509"),
             outcome.transcript().constData());
    const ResticOutcome plain = resticRefused(url(u"a"_s), {u"snapshots"_s});
    QVERIFY2(plain.exitCode != 0, plain.transcript().constData());
}

void tst_access::aFullServerRefusesBackupsAndRestores()
{
    QVERIFY2(serve({u"--no-auth"_s, u"--max-size"_s, u"20000000"_s}),
             m_server->standardError().constData());
    const QString repository = url(u"a"_s);
    VERIFY_CLEAN(restic(repository, {u"init"_s}));
    VERIFY_CLEAN(restic(repository, {u"backup"_s, source()}));
    const QString large = m_home->filePath(u"large"_s);
    QVERIFY(writeFile(large, pseudoRandom(40'000'000, 99)));
    const ResticOutcome outcome = resticRefused(repository, {u"backup"_s, large});
    QVERIFY2(outcome.exitCode != 0 && outcome.errors.contains("507 Insufficient Storage"),
             outcome.transcript().constData());

    qint64 stored = 0;
    for (const QString &type : {u"data"_s, u"index"_s, u"snapshots"_s, u"keys"_s, u"locks"_s}) {
        QDirIterator files(storage() + u"/a/"_s + type, QDir::Files | QDir::Hidden,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            files.next();
            stored += files.fileInfo().size();
        }
    }
    QVERIFY2(stored <= 20'000'000, qPrintable(QString::number(stored)));
    // What is there can be had, checked and removed; the removal makes room.
    VERIFY_CLEAN(restic(repository, {u"unlock"_s, u"--remove-all"_s}));
    VERIFY_CLEAN(
        restic(repository, {u"restore"_s, u"latest"_s, u"--no-lock"_s, u"--target"_s, restored()}));
    QCOMPARE(compareTrees(source(), restored() + source()), QString());
    VERIFY_CLEAN(restic(repository, {u"prune"_s, u"--max-unused"_s, u"0"_s}));
    VERIFY_CLEAN(restic(repository, {u"check"_s, u"--read-data"_s}));
    QVERIFY(writeFile(large, pseudoRandom(8'000'000, 98)));
    VERIFY_CLEAN(restic(repository, {u"backup"_s, large}));
}

void tst_access::systemdStartsItAtTheFirstRequest()
{
    const QString activate = QStandardPaths::findExecutable(u"systemd-socket-activate"_s);
    if (activate.isEmpty())
        QSKIP("systemd-socket-activate is not installed");
    const ReservedPort place;
    const quint16 socketPort = place.number();
    m_server = std::make_unique<RestdockProcess>(
        QStringList{u"--listen=127.0.0.1:%1"_s.arg(socketPort), QStringLiteral(RESTDOCK_BINARY),
                    u"--serve"_s, u"--no-auth"_s, u"--path"_s, storage()});
    m_server->setProgram(activate);
    QVERIFY(m_server->start());
    QVERIFY(QTest::qWaitFor([&] { return m_server->standardError().contains("Listening on"); }));
    QVERIFY(!m_server->standardError().contains("Data directory")); // nobody has asked for it yet

    const QByteArray health = answer(socketPort, "/health");
    QVERIFY2(health.startsWith("HTTP/1.1 200 "), m_server->standardError().constData());
    QTRY_VERIFY2(m_server->standardError().contains("systemd socket activation mode"),
                 m_server->standardError().constData());
    const QString repository = u"rest:http://127.0.0.1:%1/a/"_s.arg(socketPort);
    VERIFY_CLEAN(restic(repository, {u"init"_s}));
    VERIFY_CLEAN(restic(repository, {u"backup"_s, source()}));
    VERIFY_CLEAN(restic(repository, {u"check"_s, u"--read-data"_s}));
    QCOMPARE(m_server->stop(), std::optional<int>(0));
}

void tst_access::nginxSignsUsersIn()
{
    if (Nginx::program().isEmpty())
        QSKIP("nginx is not installed");
    QVERIFY2(serve({u"--proxy-auth-username"_s, u"X-Forwarded-User"_s, u"--private-repos"_s}),
             m_server->standardError().constData());
    Nginx nginx(m_home->filePath(u"nginx"_s), port());
    QVERIFY(QDir().mkpath(m_home->filePath(u"nginx"_s)));
    QVERIFY(setUser(nginx.usersFile(), u"alice"_s, u"wonder"_s, PasswordHashKind::Sha1));
    QVERIFY(setUser(nginx.usersFile(), u"bob"_s, u"builder"_s, PasswordHashKind::Sha1));
    QVERIFY2(nginx.start(), nginx.output().constData());
    const auto through = [&nginx](const QString &login, const QString &path) {
        return u"rest:http://%1@127.0.0.1:%2/%3/"_s.arg(login).arg(nginx.port()).arg(path);
    };
    const QString alice = through(u"alice:wonder"_s, u"alice/laptop"_s);
    VERIFY_CLEAN(restic(alice, {u"init"_s}));
    VERIFY_CLEAN(restic(alice, {u"backup"_s, source()}));
    VERIFY_CLEAN(restic(alice, {u"check"_s, u"--read-data"_s}));
    VERIFY_CLEAN(restic(alice, {u"forget"_s, u"--keep-last"_s, u"1"_s, u"--prune"_s}));
    VERIFY_CLEAN(restic(alice, {u"restore"_s, u"latest"_s, u"--target"_s, restored()}));
    QCOMPARE(compareTrees(source(), restored() + source()), QString());

    for (const QString &login : {u"bob:builder"_s, u"alice:guess"_s}) {
        const ResticOutcome outcome =
            resticRefused(through(login, u"alice/laptop"_s), {u"snapshots"_s});
        QVERIFY2(outcome.exitCode != 0 && outcome.errors.contains("401"),
                 outcome.transcript().constData());
    }
    // past nginx nobody is somebody
    QVERIFY(answer(port(), "/alice/laptop/config").startsWith("HTTP/1.1 401 "));
}

QTEST_GUILESS_MAIN(tst_access)
#include "tst_access.moc"
