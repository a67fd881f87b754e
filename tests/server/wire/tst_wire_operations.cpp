// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/support/logins.h"
#include "tests/e2e/support/pseudorandom.h"
#include "tests/server/wire/operatedserver.h"

#include <QDateTime>
#include <QDir>
#include <QTest>

#include <cmath>
#include <vector>

using namespace Qt::StringLiterals;
using namespace restdock::test;

namespace {

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

/// What whoever runs the server sees of it: health and metrics.
class tst_wire_operations : public QObject, private OperatedServer
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }

    void healthNeedsNoLogin();
    void healthIsNoRepository_data();
    void healthIsNoRepository();
    void healthTellsThatTheFolderIsGone();

    void metricsAreOffByDefault();
    void metricsNeedALogin_data();
    void metricsNeedALogin();
    void metricsCountAsRestServerDoes();
    void metricsNameWhatRestServerDoesNotHave();
};

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
    const bool agreed = QTest::qWaitFor(agrees, 20'000);
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
    QVERIFY2(QTest::qWaitFor(agrees, 20'000), missing.constData());
    const QByteArray page = m_server->exchange("GET", "/metrics").body;
    QVERIFY(page.contains("# TYPE restdock_request_duration_seconds histogram\n"));
    QVERIFY2(page.contains("restdock_request_duration_seconds_bucket{operation=\"write\",le="),
             page.constData());
    QCOMPARE(sample(page, "restdock_request_duration_seconds_count{operation=\"write\"}"), 2);
    QCOMPARE(sample(page, "restdock_requests_total{operation=\"write\",status=\"2xx\"}"), 1);
    QCOMPARE(sample(page, "restdock_requests_total{operation=\"write\",status=\"4xx\"}"), 1);
    QVERIFY(page.contains("# TYPE restdock_login_failures_total counter\n"));
}

QTEST_GUILESS_MAIN(tst_wire_operations)
#include "tst_wire_operations.moc"
