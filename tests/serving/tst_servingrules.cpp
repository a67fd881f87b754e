// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/support/logins.h"
#include "tests/e2e/support/pseudorandom.h"
#include "tests/server/wire/wireclient.h"
#include "tests/serving/profileprocess.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QSslCertificate>
#include <QStorageInfo>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace restdock::test;

namespace {

const QByteArray noLogin = "access = \"none\"";

/// Stores content under its hash; the answer's status.
int store(WireClient &client, const QByteArray &folder, const QByteArray &content,
          const QByteArrayList &fields = {})
{
    return client.exchange("POST", folder + blobNameOf(content), content, fields).status;
}

} // namespace

/// The rules of a profile, as the server enforces them.
class tst_servingrules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aUserHasALimit();
    void spaceIsKeptFree();
    void aLateBackupIsTold();
    void eventsAreLogged();
    void aMissingCertificateIsMade();

private:
    ServedFolder m_folder;
};

void tst_servingrules::aUserHasALimit()
{
    const auto hash = bcryptOf(u"secret"_s);
    QByteArray more = "private_repos = true\n";
    more += "[home.users.small]\nmax_size = \"2 kB\"\npassword_hash = \"" + hash + "\"\n";
    more += "[home.users.large]\npassword_hash = \"" + hash + "\"\n";
    ProfileProcess served(localProfile("home", m_folder.make(u"limit"_s), more));
    QVERIFY2(served.startReady(), served.transcript().constData());
    WireClient client(served.endpoint("home"));
    for (const QByteArray user : {"small", "large"}) {
        const QByteArrayList login{basicLogin(user, "secret")};
        QCOMPARE(client.exchange("POST", "/" + user + "/?create=true", {}, login).status, 200);
        QCOMPARE(store(client, "/" + user + "/data/", pseudoRandom(1500, 1), login), 200);
        QCOMPARE(store(client, "/" + user + "/data/", pseudoRandom(1500, 2), login),
                 user == "small" ? 507 : 200);
        QCOMPARE(client
                     .exchange("GET", "/" + user + "/data/" + blobNameOf(pseudoRandom(1500, 1)), {},
                               login)
                     .status,
                 200);
    }
    QVERIFY2(served.waitForWarning("home WARN no-space user=small repo=small ip=127.0.0.1"),
             served.transcript().constData());
    // What was stored counts after a restart too.
    QCOMPARE(served.process().stop(), std::optional(0));
    QVERIFY(served.startReady());
    WireClient again(served.endpoint("home"));
    QCOMPARE(store(again, "/small/data/", pseudoRandom(1500, 3), {basicLogin("small", "secret")}),
             507);
    const QByteArrayList login{basicLogin("small", "secret")};
    QCOMPARE(again.exchange("DELETE", "/small/data/" + blobNameOf(pseudoRandom(1500, 1)), {}, login)
                 .status,
             200);
    QCOMPARE(store(again, "/small/data/", pseudoRandom(1500, 3), login), 200);
}

void tst_servingrules::spaceIsKeptFree()
{
    const auto folder = m_folder.make(u"free"_s);
    const auto withRule = [&folder](const QByteArray &keepFree) {
        return localProfile("home", folder, noLogin + "\nkeep_free = \"" + keepFree + '"');
    };
    ProfileProcess served(withRule("1 kB"));
    QVERIFY2(served.startReady(), served.transcript().constData());
    {
        WireClient client(served.endpoint("home"));
        QCOMPARE(client.exchange("POST", "/?create=true").status, 200);
        QCOMPARE(store(client, "/data/", "stored"), 200);
    }
    // More than the disk has.
    QVERIFY(served.setConfig(withRule("9000 PB")));
    served.process().sendSignal(SIGHUP);
    QTRY_COMPARE_WITH_TIMEOUT(served.process().standardOutput().count("home: listening on"), 2,
                              20'000);
    WireClient client(served.endpoint("home"));
    QCOMPARE(store(client, "/data/", "more"), 507);
    QCOMPARE(store(client, "/snapshots/", "more"), 507);
    QCOMPARE(client.exchange("GET", "/data/" + blobNameOf("stored")).body, "stored"_ba);
    QCOMPARE(client.exchange("GET", "/data/").status, 200);
    // As restic does to read, and to make room.
    QCOMPARE(store(client, "/locks/", "lock"), 200);
    QCOMPARE(client.exchange("DELETE", "/locks/" + blobNameOf("lock")).status, 200);
    QCOMPARE(store(client, "/index/", "index"), 200);
    QCOMPARE(client.exchange("DELETE", "/data/" + blobNameOf("stored")).status, 200);
}

void tst_servingrules::aLateBackupIsTold()
{
    const auto folder = m_folder.make(u"late"_s);
    const QString snapshots = folder + u"/laptop/snapshots"_s;
    QVERIFY(QDir().mkpath(snapshots));
    QVERIFY(writeFile(folder + u"/laptop/config"_s, "x"));
    const auto fiveDaysAgo = QDateTime::currentDateTime().addDays(-5);
    for (const auto &path :
         {QString(folder + u"/laptop/config"), QString(snapshots + u'/' + QString(64, u'a'))}) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.setFileTime(fiveDaysAgo, QFileDevice::FileModificationTime));
    }
    const QByteArray rules = noLogin + "\nlate_backup_days = 3\nmetrics = \"everyone\"";
    ProfileProcess served(localProfile("home", folder, rules));
    QVERIFY2(served.startReady(), served.transcript().constData());
    QVERIFY2(served.waitForWarning("home WARN backup-late repo=\"laptop\" days=5 last="),
             served.transcript().constData());
    WireClient client(served.endpoint("home"));
    auto page = client.exchange("GET", "/metrics").body;
    QVERIFY2(page.contains("restdock_backup_late{repo=\"laptop\"} 1\n"), page.constData());
    QVERIFY(page.contains("restdock_last_backup_timestamp_seconds{repo=\"laptop\"} "));

    QCOMPARE(store(client, "/laptop/snapshots/", "new"), 200);
    QVERIFY(served.waitForFact("home INFO backup-received user=- repo=laptop bytes=3 "));
    page = client.exchange("GET", "/metrics").body;
    QVERIFY2(page.contains("restdock_backup_late{repo=\"laptop\"} 0\n"), page.constData());
    QCOMPARE(served.process().stop(), std::optional(0));

    // It is known after a restart, wherever the files are.
    const QDir state(served.process().environment().value(u"XDG_STATE_HOME"_s)
                     + u"/restdock/backups");
    QCOMPARE(state.entryList(QDir::Files).size(), 1);
    QVERIFY(QDir(folder + u"/laptop").removeRecursively());
    QVERIFY(QDir().mkpath(snapshots));
    QVERIFY(served.startReady());
    WireClient again(served.endpoint("home"));
    page = again.exchange("GET", "/metrics").body;
    QVERIFY2(page.contains("restdock_backup_late{repo=\"laptop\"} 0\n"), page.constData());
}

void tst_servingrules::eventsAreLogged()
{
    ProfileProcess served(
        localProfile("Home NAS", m_folder.make(u"events"_s), noLogin + "\nappend_only = true"));
    QVERIFY2(served.startReady(), served.transcript().constData());
    WireClient client(served.endpoint("Home NAS"));
    QCOMPARE(client.exchange("POST", "/laptop/?create=true").status, 200);
    QCOMPARE(client.exchange("POST", "/laptop/config", "x").status, 200);
    QVERIFY(served.waitForFact(" Home_NAS INFO repository-created user=- repo=laptop\n"));
    QCOMPARE(client.exchange("DELETE", "/laptop/config").status, 403);
    QVERIFY(served.waitForWarning(
        " Home_NAS WARN delete-denied user=- repo=laptop ip=127.0.0.1 type=config\n"));
    QCOMPARE(client.exchange("POST", "/laptop/data/" + QByteArray(64, 'a'), "damaged").status, 400);
    QVERIFY(served.waitForWarning(" Home_NAS WARN damaged-upload user=- repo=laptop "));
}

void tst_servingrules::aMissingCertificateIsMade()
{
    const QString certificate = m_folder.path() + u"/made/home.pem";
    const QString key = m_folder.path() + u"/made/home.key";
    ProfileProcess served(localProfile(
        "home", m_folder.make(u"tls"_s),
        noLogin + "\ntls = \"made\"\ntls_cert = \"" + certificate.toUtf8() + "\"\ntls_key = \""
            + key.toUtf8() + "\"\ntls_names = [\"backup.example\"]"));
    QVERIFY2(served.startReady(), served.transcript().constData());
    const auto made = QSslCertificate::fromPath(certificate);
    QCOMPARE(made.size(), 1);
    const QByteArray fingerprint =
        made.first().digest(QCryptographicHash::Sha256).toHex(':').toUpper();
    QVERIFY(served.process().standardOutput().contains(
        QByteArray("home INFO certificate-made sha256=" + fingerprint + " file=")));
    QVERIFY(made.first()
                .subjectAlternativeNames()
                .values(QSsl::DnsEntry)
                .contains(u"backup.example"_s));

    QProcess curl;
    curl.start(u"curl"_s,
               {u"--silent"_s, u"--show-error"_s, u"--cacert"_s, certificate,
                u"https://127.0.0.1:%1/health"_s.arg(served.endpoint("home").port)});
    QVERIFY(curl.waitForFinished());
    QCOMPARE(curl.readAllStandardError(), QByteArray());
    QVERIFY(curl.readAllStandardOutput().startsWith("ok"));

    // The one that clients know stays.
    QCOMPARE(served.process().stop(), std::optional(0));
    QVERIFY(served.startReady());
    QCOMPARE(QSslCertificate::fromPath(certificate), made);

    // Another one would be refused by them, so none is made when it is gone.
    QCOMPARE(served.process().stop(), std::optional(0));
    QVERIFY(QFile::remove(certificate) && QFile::remove(key));
    QVERIFY(served.process().start());
    QCOMPARE(served.process().waitForExit(), std::optional(8));
    QVERIFY2(served.process().standardError().contains("(CERT-BAD)"),
             served.transcript().constData());
    QVERIFY(!QFile::exists(certificate));
}

QTEST_GUILESS_MAIN(tst_servingrules)
#include "tst_servingrules.moc"
