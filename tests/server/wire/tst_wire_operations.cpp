// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/support/logins.h"
#include "tests/e2e/support/pseudorandom.h"
#include "tests/server/wire/wireserver.h"

#include <QDateTime>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

#include <cmath>
#include <csignal>
#include <vector>

using namespace Qt::StringLiterals;
using namespace restdock::test;

namespace {

QByteArray contentOf(const QString &file)
{
    QFile opened(file);
    return opened.open(QIODevice::ReadOnly) ? opened.readAll() : QByteArray();
}

QByteArrayList login(const QByteArray &user)
{
    return {basicLogin(user, "p")};
}

/// The value of a sample ("name" or "name{labels}") in the text format; nothing if it is not there.
std::optional<double> sample(const QByteArray &page, const QByteArray &series)
{
    for (const QByteArray &line : page.split('\n')) {
        if (line.startsWith(QByteArray(series + ' ')))
            return line.sliced(series.size() + 1).toDouble();
    }
    return std::nullopt;
}

QByteArray labels(const QByteArray &user, const QByteArray &repository, const QByteArray &type)
{
    // in the order of our library; Prometheus knows no order
    return "{repo=\"" + repository + "\",type=\"" + type + "\",user=\"" + user + "\"}";
}

} // namespace

/// What whoever runs the server sees and sets: health, metrics, the access log and the limits.
class tst_wire_operations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void healthNeedsNoLogin();
    void healthIsNoRepository_data();
    void healthIsNoRepository();
    void healthTellsThatTheFolderIsGone();

    void metricsAreOffByDefault();
    void metricsNeedALogin_data();
    void metricsNeedALogin();
    void metricsCountAsRestServerDoes();
    void metricsNameWhatRestServerDoesNotHave();

    void theLogIsInCombinedFormat();
    void theLogEscapesWhatClientsSend();
    void theLogHasEveryAnswer();
    void theLogGoesToStandardOutput();
    void theLogIsReopenedOnSighup();
    void aLogThatCannotBeWrittenIsTold();

    void connectionsAreLimited();
    void aSlowHeadIsClosed();
    void anIdleConnectionIsClosed();
    void aStalledUploadIsClosed();

private:
    /// Starts a server with the repository "/a/" and, when it has users, alice, bob and metrics.
    bool serve(const QStringList &options, bool withUsers = false);
    QString logFile() const { return m_temporary->filePath(u"access.log"_s); }
    QStringList logLines() const
    {
        return QString::fromUtf8(contentOf(logFile())).split(u'\n', Qt::SkipEmptyParts);
    }

    std::unique_ptr<QTemporaryDir> m_temporary;
    std::unique_ptr<WireServer> m_server;
};

void tst_wire_operations::init()
{
    m_server.reset();
    m_temporary = std::make_unique<QTemporaryDir>();
    QVERIFY(m_temporary->isValid());
}

bool tst_wire_operations::serve(const QStringList &options, bool withUsers)
{
    QStringList all = options;
    if (withUsers) {
        const QString users = m_temporary->filePath(u"users"_s);
        for (const char *const user : {"alice", "bob", "metrics"}) {
            if (!setUser(users, QLatin1String(user), u"p"_s))
                return false;
        }
        all += {u"--no-auth=false"_s, u"--htpasswd-file"_s, users};
    }
    m_server = std::make_unique<WireServer>(Transport::Tcp, all);
    return m_server->start()
        && m_server
               ->exchange("POST", "/alice/?create=true", {},
                          withUsers ? login("alice") : QByteArrayList())
               .status
        == 200;
}

// ---- Health

void tst_wire_operations::healthNeedsNoLogin()
{
    QVERIFY(serve({u"--private-repos"_s}, true));
    WireClient client = m_server->connect();
    const WireResponse response = client.exchange("GET", "/health");
    QVERIFY2(response.status == 200, response.summary().constData());
    QCOMPARE(response.body, "ok\n");
    QCOMPARE(response.field("Cache-Control"), "no-store");
    const WireResponse head = client.exchange("HEAD", "/health");
    QVERIFY2(head.status == 200, head.summary().constData());
    QCOMPARE(client.exchange("GET", "/alice/config").status, 401); // and nothing else goes without
    // It says nothing but that, and a wrong login does not matter.
    const WireResponse wrong =
        client.exchange("GET", "/health", {}, {basicLogin("alice", "guess")});
    QCOMPARE(wrong.status, 200);
    QCOMPARE(wrong.body, "ok\n");
}

void tst_wire_operations::healthIsNoRepository_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<int>("status");
    QTest::newRow("POST") << "POST"_ba
                          << "/health"_ba << 404;
    QTest::newRow("PUT") << "PUT"_ba
                         << "/health"_ba << 404;
    QTest::newRow("DELETE") << "DELETE"_ba
                            << "/health"_ba << 404;
    QTest::newRow("below") << "GET"_ba
                           << "/health/x"_ba << 404;
    QTest::newRow("a repository of that name") << "POST"_ba
                                               << "/health/?create=true"_ba << 200;
    QTest::newRow("its config") << "GET"_ba
                                << "/health/config"_ba << 404;
    QTest::newRow("written with escapes") << "GET"_ba
                                          << "/%68ealth"_ba << 404;
}

void tst_wire_operations::healthIsNoRepository()
{
    QFETCH(const QByteArray, method);
    QFETCH(const QByteArray, target);
    QFETCH(const int, status);
    QVERIFY(serve({}));
    const WireResponse response = m_server->exchange(method, target);
    if (status == 404)
        QVERIFY2(response.status == 404 || response.status == 405, response.summary().constData());
    else
        QVERIFY2(response.status == status, response.summary().constData());
    QVERIFY(serve({}, true));
    const WireResponse unknown = m_server->exchange(method, target);
    QVERIFY2(unknown.status == 401, unknown.summary().constData());
}

void tst_wire_operations::healthTellsThatTheFolderIsGone()
{
    QVERIFY(serve({}));
    QCOMPARE(m_server->exchange("GET", "/health").status, 200);
    const QString elsewhere = m_server->folder() + u"-elsewhere"_s;
    QVERIFY(QDir().rename(m_server->folder(), elsewhere));
    QTRY_COMPARE(m_server->exchange("GET", "/health").status, 503);
    const WireResponse response = m_server->exchange("GET", "/health");
    QCOMPARE(response.body, "not ok\n");
    QCOMPARE(m_server->exchange("HEAD", "/health").status, 503);
    QVERIFY(QDir().rename(elsewhere, m_server->folder()));
    QTRY_COMPARE(m_server->exchange("GET", "/health").status, 200);
    QCOMPARE(m_server->exchange("POST", "/alice/config", "config").status, 200);
    QCOMPARE(m_server->fileContent(u"alice/config"_s), "config");
    // Looking leaves nothing behind.
    QCOMPARE(m_server->files(), QStringList{u"alice/config"_s});
}

// ---- Metrics

void tst_wire_operations::metricsAreOffByDefault()
{
    QVERIFY(serve({}));
    QCOMPARE(m_server->exchange("GET", "/metrics").status, 404);
    QVERIFY(serve({u"--prometheus"_s}));
    const WireResponse response = m_server->exchange("GET", "/metrics");
    QVERIFY2(response.status == 200, response.summary().constData());
    QVERIFY(response.field("Content-Type").startsWith("text/plain; version=0.0.4"));
    QCOMPARE(m_server->exchange("HEAD", "/metrics").status, 200);
    QVERIFY(m_server->exchange("POST", "/metrics").status >= 400);
    QCOMPARE(m_server->exchange("POST", "/metrics/?create=true").status, 200);
}

void tst_wire_operations::metricsNeedALogin_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<int>("nobody");
    QTest::addColumn<int>("alice");
    QTest::addColumn<int>("metrics");
    QTest::newRow("with users") << QStringList() << 401 << 200 << 200;
    QTest::newRow("private") << QStringList{u"--private-repos"_s} << 401 << 401 << 200;
    QTest::newRow("without a login") << QStringList{u"--prometheus-no-auth"_s} << 200 << 200 << 200;
    QTest::newRow("private, without a login")
        << QStringList{u"--prometheus-no-auth"_s, u"--private-repos"_s} << 200 << 200 << 200;
}

void tst_wire_operations::metricsNeedALogin()
{
    QFETCH(const QStringList, options);
    QFETCH(const int, nobody);
    QFETCH(const int, alice);
    QFETCH(const int, metrics);
    QVERIFY(serve(options + QStringList{u"--prometheus"_s}, true));
    const WireResponse response = m_server->exchange("GET", "/metrics");
    QCOMPARE(response.status, nobody);
    QCOMPARE(response.hasField("WWW-Authenticate"), nobody == 401);
    QVERIFY(response.body.contains("rest") == (nobody == 200));
    QCOMPARE(m_server->exchange("GET", "/metrics", {}, login("alice")).status, alice);
    QCOMPARE(m_server->exchange("GET", "/metrics", {}, login("metrics")).status, metrics);
    QCOMPARE(m_server->exchange("GET", "/metrics", {}, {basicLogin("metrics", "guess")}).status,
             nobody);
}

void tst_wire_operations::metricsCountAsRestServerDoes()
{
    QVERIFY(serve({u"--prometheus"_s, u"--prometheus-no-auth"_s}, true));
    const QByteArray content = pseudoRandom(1000, 1);
    const QByteArray blob = "/alice/data/" + blobNameOf(content);
    const auto alice = login("alice");
    QCOMPARE(m_server->exchange("POST", "/alice/config", "config", alice).status, 200);
    QCOMPARE(m_server->exchange("POST", blob, content + "x", alice).status, 400);
    QCOMPARE(m_server->exchange("POST", blob, content, alice).status, 200);
    QCOMPARE(m_server->exchange("POST", blob, content, alice).status, 403);
    QCOMPARE(m_server->exchange("HEAD", blob, {}, alice).status, 200);
    QCOMPARE(m_server->exchange("GET", blob, {}, alice).status, 200);
    QCOMPARE(
        m_server->exchange("GET", blob, {}, alice + QByteArrayList{"Range: bytes=0-99"}).status,
        206);
    QCOMPARE(m_server->exchange("GET", "/alice/data/", {}, alice).status, 200);
    QCOMPARE(m_server->exchange("POST", "/bob/team/?create=true", {}, login("bob")).status, 200);
    QCOMPARE(
        m_server->exchange("POST", "/bob/team/locks/" + blobNameOf("lock"), "lock", login("bob"))
            .status,
        200);
    QCOMPARE(m_server->exchange("DELETE", blob, {}, alice).status, 200);
    QCOMPARE(m_server->exchange("DELETE", blob, {}, alice).status, 200); // was gone: not counted

    const QByteArray data = labels("alice", "alice", "data");
    const QByteArray locks = labels("bob", "bob/team", "locks");
    const std::pair<QByteArray, double> expected[] = {
        {"rest_server_blob_write_total" + data, 1},
        {"rest_server_blob_write_bytes_total" + data, 1000},
        {"rest_server_blob_read_total" + data, 2},
        {"rest_server_blob_read_bytes_total" + data, 1100},
        {"rest_server_blob_delete_total" + data, 1},
        {"rest_server_blob_delete_bytes_total" + data, 1000},
        {"rest_server_blob_write_total" + locks, 1},
        {"rest_server_blob_write_bytes_total" + locks, 4},
    };
    const auto agrees = [&] {
        const QByteArray page = m_server->exchange("GET", "/metrics").body;
        return std::all_of(std::begin(expected), std::end(expected), [&page](const auto &entry) {
            return sample(page, entry.first) == entry.second;
        });
    };
    // A request counts when its answer has been sent: a moment after the client has it.
    const bool agreed = QTest::qWaitFor(agrees, 2000);
    const QByteArray page = m_server->exchange("GET", "/metrics").body;
    QVERIFY2(agreed, page.constData());
    for (const char *const name :
         {"rest_server_blob_write_total", "rest_server_blob_write_bytes_total",
          "rest_server_blob_read_total", "rest_server_blob_read_bytes_total",
          "rest_server_blob_delete_total", "rest_server_blob_delete_bytes_total"})
        QVERIFY2(page.contains(QByteArray("# TYPE " + QByteArray(name) + " counter\n")), name);
    // rest-server's dashboard lists its instances by it.
    QVERIFY(page.contains("# TYPE process_start_time_seconds gauge\n"));
    const auto started = sample(page, "process_start_time_seconds").value_or(0);
    QVERIFY(std::abs(started - double(QDateTime::currentSecsSinceEpoch())) < 300);
    QVERIFY(!page.contains("type=\"config\""));
    QCOMPARE(page.count("rest_server_blob_write_total{"), 2);
    QCOMPARE(page.count("rest_server_blob_delete_total{"), 1);
}

void tst_wire_operations::metricsNameWhatRestServerDoesNotHave()
{
    QVERIFY(
        serve({u"--prometheus"_s, u"--prometheus-no-auth"_s, u"--max-size"_s, u"1000000"_s}, true));
    const auto alice = login("alice");
    QCOMPARE(m_server->exchange("POST", "/alice/config", "config", alice).status, 200);
    QCOMPARE(
        m_server->exchange("POST", "/alice/data/" + blobNameOf("right"), "wrong", alice).status,
        400);
    QCOMPARE(m_server->exchange("GET", "/alice/config", {}, {basicLogin("alice", "guess")}).status,
             401);
    std::vector<WireClient> open;
    for (int i = 0; i < 3; ++i)
        open.push_back(m_server->connect());
    const std::pair<QByteArray, double> expected[] = {
        {"restdock_verification_failures_total", 1},
        {"restdock_login_failures_total", 1},
        {"restdock_quota_used_bytes", 6},
        {"restdock_quota_limit_bytes", 1000000},
        {"restdock_open_connections", 4}, // and the one that asks
    };
    QByteArray missing;
    const auto agrees = [&] {
        const QByteArray page = m_server->exchange("GET", "/metrics").body;
        missing.clear();
        for (const auto &[name, value] : expected) {
            if (sample(page, name) != value)
                missing = name + " in " + page;
        }
        return missing.isEmpty();
    };
    QVERIFY2(QTest::qWaitFor(agrees, 3000), missing.constData());
    const QByteArray page = m_server->exchange("GET", "/metrics").body;
    QVERIFY(page.contains("# TYPE restdock_request_duration_seconds histogram\n"));
    QVERIFY2(page.contains("restdock_request_duration_seconds_bucket{operation=\"write\",le="),
             page.constData());
    QCOMPARE(sample(page, "restdock_request_duration_seconds_count{operation=\"write\"}"), 2);
    QCOMPARE(sample(page, "restdock_requests_total{operation=\"write\",status=\"2xx\"}"), 1);
    QCOMPARE(sample(page, "restdock_requests_total{operation=\"write\",status=\"4xx\"}"), 1);
    QVERIFY(page.contains("# TYPE restdock_login_failures_total counter\n"));
}

// ---- Log

void tst_wire_operations::theLogIsInCombinedFormat()
{
    QVERIFY(serve({u"--log"_s, logFile()}, true));
    const QByteArray content = pseudoRandom(1234, 1);
    const QByteArray blob = "/alice/data/" + blobNameOf(content);
    QCOMPARE(m_server->exchange("POST", blob, content, login("alice")).status, 200);
    QCOMPARE(m_server
                 ->exchange("GET", blob + "?a=b", {},
                            login("alice")
                                + QByteArrayList{"User-Agent: Go-http-client/1.1",
                                                 "Referer: http://there/"})
                 .status,
             200);
    QCOMPARE(m_server->exchange("GET", blob).status, 401);
    QTRY_COMPARE(logLines().size(), 4); // with the repository's creation
    const QString time = u" \\[\\d\\d/[A-Z][a-z][a-z]/\\d{4}:\\d\\d:\\d\\d:\\d\\d [+-]\\d{4}\\] "_s;
    const QString name = QString::fromLatin1(blob);
    const QStringList shapes{
        u"^127\\.0\\.0\\.1 - alice"_s + time
            + u"\"POST /alice/\\?create=true HTTP/1\\.1\" 200 0 \"\" \"\"$"_s,
        u"^127\\.0\\.0\\.1 - alice"_s + time + u"\"POST "_s + name
            + u" HTTP/1\\.1\" 200 0 \"\" \"\"$"_s,
        u"^127\\.0\\.0\\.1 - alice"_s + time + u"\"GET "_s + name
            + u"\\?a=b HTTP/1\\.1\" 200 1234 \"http://there/\" \"Go-http-client/1\\.1\"$"_s,
        u"^127\\.0\\.0\\.1 - -"_s + time + u"\"GET "_s + name
            + u" HTTP/1\\.1\" 401 \\d+ \"\" \"\"$"_s};
    // Answers to different connections may be written in any order.
    const QStringList lines = logLines();
    for (const QString &shape : shapes)
        QVERIFY2(lines.filter(QRegularExpression(shape)).size() == 1,
                 qPrintable(shape + u" in\n"_s + lines.join(u'\n')));
}

void tst_wire_operations::theLogEscapesWhatClientsSend()
{
    QVERIFY(serve({u"--log"_s, logFile()}));
    m_server->exchange("GET", "/a\"b/config", {},
                       {"User-Agent: x\" 200 0 \"-\" \"y\\", "Referer: tab\there"});
    QTRY_COMPARE(logLines().size(), 2);
    const QString line = logLines().filter(u"\"GET "_s).value(0);
    QVERIFY2(line.endsWith(u" \"x\\\" 200 0 \\\"-\\\" \\\"y\\\\\""_s), qPrintable(line));
    QVERIFY2(line.contains(u"\"tab\\x09here\""_s), qPrintable(line));
    QVERIFY2(!line.contains(u"a\"b"_s), qPrintable(line));
}

void tst_wire_operations::theLogHasEveryAnswer()
{
    QVERIFY(serve({u"--log"_s, logFile()}));
    WireClient client = m_server->connect();
    constexpr int count = 500;
    QByteArray requests;
    for (int i = 0; i < count; ++i)
        requests += requestBytes("GET", "/alice/config?" + QByteArray::number(i));
    QVERIFY(client.send(requests));
    for (int i = 0; i < count; ++i)
        QCOMPARE(client.read().status, 404);
    m_server->exchange("GET", "/health");
    WireClient malformed = m_server->connect();
    QVERIFY(malformed.send("nonsense\r\n\r\n"));
    QCOMPARE(malformed.read().status, 400);
    QCOMPARE(m_server->process().stop(), std::optional<int>(0)); // flushes
    const QStringList lines = logLines();
    QCOMPARE(lines.size(), count + 3);
    const QStringList pipelined = lines.filter(u"/alice/config?"_s);
    QCOMPARE(pipelined.size(), count);
    for (int i = 0; i < count; ++i)
        QVERIFY(pipelined[i].contains(u"/alice/config?%1 HTTP/1.1\" 404 "_s.arg(i)));
    QCOMPARE(lines.filter(u"\"-\" 400 "_s).size(), 1);
    QCOMPARE(lines.filter(u"\"GET /health HTTP/1.1\" 200 3 "_s).size(), 1);
}

void tst_wire_operations::theLogGoesToStandardOutput()
{
    QVERIFY(serve({u"--log"_s, u"-"_s}));
    QCOMPARE(m_server->exchange("GET", "/alice/config").status, 404);
    m_server->process().sendSignal(SIGHUP);
    QTRY_VERIFY(m_server->process().standardError().contains("Reloaded"));
    QCOMPARE(m_server->exchange("GET", "/alice/data/").status, 200);
    QCOMPARE(m_server->process().stop(), std::optional<int>(0));
    const QByteArray out = m_server->process().standardOutput();
    QVERIFY2(out.count('\n') == 3, out.constData());
    QVERIFY(out.contains("\"GET /alice/config HTTP/1.1\" 404 "));
    QVERIFY(out.contains("\"GET /alice/data/ HTTP/1.1\" 200 "));
}

void tst_wire_operations::theLogIsReopenedOnSighup()
{
    QVERIFY(writeFile(logFile(), "a line from before\n"));
    QVERIFY(serve({u"--log"_s, logFile()}));
    QCOMPARE(m_server->exchange("GET", "/alice/config?first").status, 404);
    QTRY_COMPARE(logLines().size(), 3); // appended
    QCOMPARE(logLines().first(), u"a line from before"_s);

    const QString rotated = logFile() + u".1"_s; // as logrotate does
    QVERIFY(QFile::rename(logFile(), rotated));
    QCOMPARE(m_server->exchange("GET", "/alice/config?second").status, 404);
    QTRY_VERIFY(contentOf(rotated).contains("second"));
    m_server->process().sendSignal(SIGHUP);
    QTRY_VERIFY(m_server->process().standardError().contains("Reloaded"));
    QCOMPARE(m_server->exchange("GET", "/alice/config?third").status, 404);
    QCOMPARE(m_server->process().stop(), std::optional<int>(0));
    QCOMPARE(logLines().size(), 1);
    QVERIFY(logLines().first().contains(u"third"_s));
    QVERIFY(!contentOf(rotated).contains("third"));
}

void tst_wire_operations::aLogThatCannotBeWrittenIsTold()
{
    WireServer server(Transport::Tcp, {u"--log"_s, m_temporary->path()}); // a folder
    QVERIFY(!server.start());
    QCOMPARE(server.process().waitForExit(), std::optional<int>(3));
    const QStringList lines = server.process().errorLines();
    QVERIFY2(lines.size() == 1, server.process().standardError().constData());
    QVERIFY2(lines.first().contains(m_temporary->path()), qPrintable(lines.first()));
}

// ---- Limits

void tst_wire_operations::connectionsAreLimited()
{
    QVERIFY(serve({u"--max-connections"_s, u"3"_s}));
    std::vector<WireClient> clients;
    const auto works = [](WireClient &client) {
        return client.exchange("GET", "/alice/config").status == 404;
    };
    // The place of the connection that made the repository is free a moment after its end.
    const auto threeWork = [&] {
        clients.clear();
        for (int i = 0; i < 3; ++i) {
            clients.push_back(m_server->connect());
            if (!works(clients.back()))
                return false;
        }
        return true;
    };
    QVERIFY(QTest::qWaitFor(threeWork, 5000));
    for (int i = 0; i < 3; ++i) {
        WireClient fourth = m_server->connect();
        fourth.send(requestBytes("GET", "/alice/config"));
        const WireResponse response = fourth.read();
        QVERIFY2(response.status == 503 || response.status == 0, response.summary().constData());
        if (response.status == 503)
            QVERIFY(response.field("Retry-After").toInt() > 0);
        QVERIFY(fourth.isClosedByServer());
    }
    for (WireClient &client : clients)
        QVERIFY(works(client)); // who is in stays in
    clients[1].close();
    const auto anotherWorks = [&] {
        WireClient next = m_server->connect();
        return works(next);
    };
    QVERIFY(QTest::qWaitFor(anotherWorks));
}

void tst_wire_operations::aSlowHeadIsClosed()
{
    QVERIFY(serve({u"--head-timeout"_s, u"1"_s}));
    for (const QByteArray &start :
         {QByteArray(), QByteArray("GET /alice/config HTTP/1.1\r\nHost: h\r\n")}) {
        WireClient client = m_server->connect();
        QVERIFY(client.send(start));
        QElapsedTimer elapsed;
        elapsed.start();
        // A byte now and then does not help.
        for (int i = 0; i < 40 && client.isConnected(); ++i) {
            if (!start.isEmpty())
                client.send("X");
            QTest::qWait(100);
        }
        QVERIFY2(!client.isConnected(), start.constData());
        QVERIFY2(elapsed.elapsed() > 700, qPrintable(QString::number(elapsed.elapsed())));
        const QByteArray said = client.unread();
        QVERIFY2(said.isEmpty() || said.startsWith("HTTP/1.1 408 "), said.constData());
    }
    // The limit is for heads only.
    WireClient client = m_server->connect();
    QCOMPARE(client.exchange("GET", "/alice/config").status, 404);
    QTest::qWait(2500);
    QCOMPARE(client.exchange("GET", "/alice/config").status, 404);
}

void tst_wire_operations::anIdleConnectionIsClosed()
{
    QVERIFY(serve({u"--idle-timeout"_s, u"1"_s}));
    WireClient client = m_server->connect();
    for (int i = 0; i < 4; ++i) { // in use it stays
        QCOMPARE(client.exchange("GET", "/alice/config").status, 404);
        QTest::qWait(500);
    }
    QVERIFY(client.isClosedByServer(std::chrono::seconds(4)));
}

void tst_wire_operations::aStalledUploadIsClosed()
{
    QVERIFY(serve({u"--idle-timeout"_s, u"1"_s}));
    const QByteArray content = pseudoRandom(100'000, 1);
    WireClient client = m_server->connect();
    QVERIFY(client.send(
        requestBytes("POST", "/alice/data/" + blobNameOf(content), content).chopped(1)));
    QElapsedTimer elapsed;
    elapsed.start();
    QTRY_VERIFY_WITH_TIMEOUT((QTest::qWait(50), !client.isConnected()), 6000);
    QVERIFY(elapsed.elapsed() > 700);
    QTRY_COMPARE(m_server->files(), QStringList());
}

QTEST_GUILESS_MAIN(tst_wire_operations)
#include "tst_wire_operations.moc"
