// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/drime_fake/rawclient.h"
#include "tests/e2e/support/drimeinstallation.h"
#include "tests/e2e/support/filetree.h"
#include "tests/e2e/support/pseudorandom.h"

#include <QTest>

#include <future>

using namespace Qt::StringLiterals;
using namespace restdock::test;

namespace {

constexpr qsizetype mebibyte = 1024 * 1024;
constexpr int patienceMs = 200'000; // the server's own for one operation, and some

/// A request of a client, answered while others are under way.
std::future<RawAnswer> asked(const DrimeInstallation &installation, const QByteArray &method,
                             const QString &path, const QByteArray &body = {},
                             const RawClient::Fields &more = {})
{
    const QString url = u"http://127.0.0.1:%1%2"_s.arg(installation.port()).arg(path);
    return std::async(std::launch::async, [=] {
        return RawClient::send(
            method, url, RawClient::Fields{{"Accept", "application/vnd.x.restic.rest.v2"}} + more,
            body, patienceMs);
    });
}

QString blobPath(const QString &type, const QByteArray &content)
{
    return u"/%1/%2"_s.arg(type, QString::fromLatin1(blobNameOf(content)));
}

/// Where it lies in the cloud.
QJsonObject seedOf(const QString &type, const QByteArray &content)
{
    const QString name = QString::fromLatin1(blobNameOf(content));
    const QString folder = type == "data"_L1 ? QString(u"data/"_s + name.first(2)) : type;
    return {{u"path"_s, u"root/%1/%2"_s.arg(folder, name)},
            {u"base64"_s, QString::fromLatin1(content.toBase64())}};
}

qsizetype countEntriesOf(const RawAnswer &answer)
{
    return answer.body.count("\"name\"");
}

} // namespace

/// What the server answers its clients when the service misbehaves, request by request.
class tst_drimeanswers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCheckTellsAccountWorkspacesAndSpace();
    void aCheckWhoseKeyIsRefusedEndsWith7WheneverThatIs();
    void aTransientFaultIsNever404_data();
    void aTransientFaultIsNever404();
    void listingsBeyondTheCeilingAreNeverShort_data();
    void listingsBeyondTheCeilingAreNeverShort();
    void contentThatDoesNotFitItsNameIsNeverVisible_data();
    void contentThatDoesNotFitItsNameIsNeverVisible();
    void aClientThatGoesAwayLeavesNothing();
    void aFullAccountIs507_data();
    void aFullAccountIs507();
    void ofTwoFilesOfOneNameTheWholeOneIsRead();
    void deletedFilesAreGoneOrInTheTrash_data();
    void deletedFilesAreGoneOrInTheTrash();
    void whatOthersDeleteIsNeverAShortAnswer();
};

void tst_drimeanswers::aCheckTellsAccountWorkspacesAndSpace()
{
    DrimeFake fake;
    QVERIFY(fake.start({u"--workspace"_s, u"1873:Team"_s}));
    const auto check = [&fake](const QString &key) {
        auto process = std::make_unique<RestdockProcess>(
            QStringList{u"--serve"_s, u"--backend"_s, u"drime"_s, u"--check"_s});
        process->environment().insert(u"DRIME_API_URL"_s, fake.apiUrl());
        process->environment().insert(u"DRIME_API_KEY"_s, key);
        return process;
    };
    const auto good = check(DrimeFake::token());
    QVERIFY(good->start());
    QCOMPARE(good->waitForExit().value_or(-1), 0);
    const QByteArray said = good->standardOutput();
    QVERIFY2(said.contains("\nworkspace 0: Personal\nworkspace 1873: Team\n"), said.constData());
    QVERIFY2(said.contains(" used\n"), said.constData());
    const auto bad = check(u"1|another"_s);
    QVERIFY(bad->start());
    QCOMPARE(bad->waitForExit().value_or(-1), 7);
    QCOMPARE(bad->standardOutput(), QByteArray());
}

void tst_drimeanswers::aCheckWhoseKeyIsRefusedEndsWith7WheneverThatIs()
{
    DrimeFake fake;
    QVERIFY(fake.start());
    int refused = 0;
    for (int earlier = 0; earlier < 4; ++earlier) { // calls that were answered before
        QVERIFY(fake.setFaults({QJsonObject{{u"calls"_s, u"api"_s},
                                            {u"fault"_s, u"status"_s},
                                            {u"status"_s, 401},
                                            {u"skip"_s, earlier}}}));
        RestdockProcess process({u"--serve"_s, u"--backend"_s, u"drime"_s, u"--check"_s});
        process.environment().insert(u"DRIME_API_URL"_s, fake.apiUrl());
        process.environment().insert(u"DRIME_API_KEY"_s, DrimeFake::token());
        QVERIFY(process.start());
        const auto code = process.waitForExit().value_or(-1);
        QVERIFY2(code == 7 || code == 0, process.standardError().constData());
        refused += code == 7 ? 1 : 0;
    }
    QVERIFY(refused >= 2); // while it signed in, and afterwards
}

void tst_drimeanswers::aTransientFaultIsNever404_data()
{
    QTest::addColumn<QJsonArray>("faults");
    const auto always = [](const QString &fault, const QJsonObject &more = {}) {
        QJsonObject rule = more;
        rule.insert(u"calls"_s, u"*"_s);
        rule.insert(u"fault"_s, fault);
        return QJsonArray{rule};
    };
    QTest::newRow("503") << always(u"status"_s);
    QTest::newRow("500 without a body")
        << always(u"status"_s, {{u"status"_s, 500}, {u"body"_s, u"empty"_s}});
    QTest::newRow("resets") << always(u"reset"_s);
    QTest::newRow("web pages") << always(u"html"_s);
    QTest::newRow("half answers") << always(u"garbage"_s);
    QTest::newRow("404 as a web page of the proxy")
        << always(u"status"_s, {{u"status"_s, 404}, {u"body"_s, u"html"_s}});
}

void tst_drimeanswers::aTransientFaultIsNever404()
{
    QFETCH(const QJsonArray, faults);
    const QByteArray key = pseudoRandom(500, 1);
    const QByteArray pack = pseudoRandom(200'000, 2);
    const QByteArray added = pseudoRandom(900, 3);
    DrimeInstallation installation;
    QVERIFY(installation.start({.serverArguments = {u"--drime-root"_s, u"root"_s}}));
    QVERIFY(installation.fake().seed(
        {seedOf(u"keys"_s, key), seedOf(u"data"_s, pack),
         QJsonObject{{u"path"_s, u"root/config"_s}, {u"text"_s, u"configuration"_s}}}));
    QVERIFY(installation.fake().setFaults(faults));
    std::vector<std::future<RawAnswer>> answers;
    for (const QByteArray &method : {QByteArray("GET"), QByteArray("HEAD")}) {
        answers.push_back(asked(installation, method, u"/config"_s));
        answers.push_back(asked(installation, method, blobPath(u"keys"_s, key)));
        answers.push_back(asked(installation, method, blobPath(u"data"_s, pack)));
        answers.push_back(asked(installation, method, blobPath(u"data"_s, added)));
    }
    answers.push_back(asked(installation, "GET", u"/keys/"_s));
    answers.push_back(asked(installation, "GET", u"/data/"_s));
    answers.push_back(asked(installation, "DELETE", blobPath(u"keys"_s, key)));
    answers.push_back(asked(installation, "POST", blobPath(u"keys"_s, added), added));
    for (auto &answer : answers) {
        const RawAnswer got = answer.get();
        QVERIFY2(got.status == 503, QByteArray::number(got.status).constData());
        QVERIFY(got.field("retry-after").toInt() > 0);
    }
    // And then all is as it was.
    QVERIFY(installation.fake().clearFaults());
    QTRY_COMPARE_WITH_TIMEOUT(asked(installation, "GET", u"/config"_s).get().body,
                              QByteArray("configuration"), patienceMs);
    QCOMPARE(asked(installation, "GET", blobPath(u"data"_s, pack)).get().body, pack);
    QCOMPARE(asked(installation, "GET", blobPath(u"data"_s, added)).get().status, 404);
    QCOMPARE(countEntriesOf(asked(installation, "GET", u"/keys/"_s).get()), 1);
    QCOMPARE(asked(installation, "POST", blobPath(u"keys"_s, added), added).get().status, 200);
    QCOMPARE(installation.server().stop(), std::optional(0));
    QCOMPARE(installation.fake().complaints(), QString());
}

void tst_drimeanswers::listingsBeyondTheCeilingAreNeverShort_data()
{
    QTest::addColumn<int>("secondsBetween");
    QTest::addColumn<bool>("canBeComplete");
    QTest::newRow("made over some time") << 3 << true;
    // Then there is no time to go on from.
    QTest::newRow("all made in one second") << 0 << false;
}

void tst_drimeanswers::listingsBeyondTheCeilingAreNeverShort()
{
    QFETCH(const int, secondsBetween);
    QFETCH(const bool, canBeComplete);
    constexpr int count = 100; // 20 pages of 5, 4 of which can be had at once
    DrimeInstallation installation;
    QVERIFY(installation.start({.serverArguments = {u"--drime-root"_s, u"root"_s},
                                .switches = {{u"pageCap"_s, 5}, {u"ceilingPages"_s, 4}}}));
    QJsonArray entries;
    for (int i = 0; i < count; ++i) {
        QJsonObject entry = seedOf(u"snapshots"_s, pseudoRandom(100, quint64(i)));
        entry.insert(u"secondsAgo"_s, 100'000 - i * secondsBetween);
        entries.append(entry);
    }
    QVERIFY(installation.fake().seed(entries));
    const RawAnswer answer = asked(installation, "GET", u"/snapshots/"_s).get();
    if (canBeComplete)
        QCOMPARE(answer.status, 200);
    if (answer.status == 200)
        QCOMPARE(countEntriesOf(answer), count);
    else
        QCOMPARE(answer.status, 503);
    QCOMPARE(installation.server().stop(), std::optional(0));
    QCOMPARE(installation.fake().complaints(), QString());
}

void tst_drimeanswers::contentThatDoesNotFitItsNameIsNeverVisible_data()
{
    QTest::addColumn<qsizetype>("bytes");
    QTest::newRow("a small file") << qsizetype(3000);
    QTest::newRow("a pack in parts") << 17 * mebibyte;
}

void tst_drimeanswers::contentThatDoesNotFitItsNameIsNeverVisible()
{
    QFETCH(const qsizetype, bytes);
    DrimeInstallation installation;
    QVERIFY(installation.start({.serverArguments = {u"--drime-root"_s, u"root"_s}}));
    QCOMPARE(asked(installation, "POST", u"/?create=true"_s).get().status, 200);
    const QByteArray content = pseudoRandom(bytes, 1);
    QByteArray wrong = content;
    wrong.back() = char(wrong.back() ^ 1);
    QVERIFY(installation.fake().clearCalls());
    const RawAnswer refused =
        asked(installation, "POST", blobPath(u"data"_s, content), wrong).get();
    QCOMPARE(refused.status, 400);
    QCOMPARE(installation.fake().calls(u"uploads"_s), 0);
    QCOMPARE(installation.fake().calls(u"multipart.complete"_s), 0);
    QCOMPARE(installation.fake().calls(u"s3.entries"_s), 0);
    QTRY_COMPARE(installation.fake().report()["openUploads"_L1].toArray().size(), 0);
    QCOMPARE(asked(installation, "HEAD", blobPath(u"data"_s, content)).get().status, 404);

    QCOMPARE(asked(installation, "POST", blobPath(u"data"_s, content), content).get().status, 200);
    QVERIFY(asked(installation, "GET", blobPath(u"data"_s, content)).get().body == content);
    QCOMPARE(installation.server().stop(), std::optional(0));
    QCOMPARE(installation.misplacedOrDamaged(u"root"_s), QString());
    QCOMPARE(installation.fake().complaints(), QString());
}

void tst_drimeanswers::aClientThatGoesAwayLeavesNothing()
{
    DrimeInstallation installation;
    QVERIFY(installation.start({.serverArguments = {u"--drime-root"_s, u"root"_s},
                                .switches = {{u"upBytesPerSecond"_s, 4'000'000}}}));
    const ScratchFolder home;
    const QString url = u"rest:http://127.0.0.1:%1/"_s.arg(installation.port());
    {
        ResticProcess init(home.path(), url);
        QCOMPARE(init.run({u"init"_s}).exitCode, 0);
        QVERIFY(
            makeTree(home.filePath(u"source"_s), {.smallFiles = 10, .largeFileMebibytes = {60}}));
        ResticProcess backup(home.path(), url);
        backup.start({u"backup"_s, home.filePath(u"source"_s)});
        QTRY_VERIFY_WITH_TIMEOUT(installation.fake().calls(u"storage.part"_s) > 1, 60'000);
        QVERIFY(installation.fake().report()["openUploads"_L1].toArray().size() > 0);
        // It is killed here.
    }
    QVERIFY(installation.fake().setSwitches({{u"upBytesPerSecond"_s, 0}}));
    QTRY_COMPARE_WITH_TIMEOUT(installation.fake().report()["openUploads"_L1].toArray().size(), 0,
                              60'000);
    QCOMPARE(installation.server().stop(), std::optional(0));
    // But for the lock that restic could not remove.
    const QString left = installation.misplacedOrDamaged(u"root"_s);
    QVERIFY2(left.count(u'\n') == 1 && left.contains("root/locks/"_L1), qUtf8Printable(left));
    QCOMPARE(installation.fake().complaints(), QString());
}

void tst_drimeanswers::aFullAccountIs507_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<qsizetype>("bytes");
    // Nobody has seen what the service says: whatever it is, it is no success.
    for (const int status : {403, 413, 422, 507}) {
        QTest::addRow("%d, a small file", status) << status << qsizetype(3000);
        QTest::addRow("%d, a pack", status) << status << 9 * mebibyte;
    }
}

void tst_drimeanswers::aFullAccountIs507()
{
    QFETCH(const int, status);
    QFETCH(const qsizetype, bytes);
    DrimeInstallation installation;
    QVERIFY(installation.start({.serverArguments = {u"--drime-root"_s, u"root"_s},
                                .switches = {{u"spaceBytes"_s, 10}, {u"quotaStatus"_s, status}}}));
    QCOMPARE(asked(installation, "POST", u"/?create=true"_s).get().status, 200);
    const QByteArray content = pseudoRandom(bytes, 1);
    QCOMPARE(asked(installation, "POST", blobPath(u"data"_s, content), content).get().status, 507);
    QVERIFY(installation.server().standardError().contains("exhausted your allowed storage"));
    QVERIFY(installation.fake().setSwitches({{u"spaceBytes"_s, 0}}));
    QCOMPARE(asked(installation, "POST", blobPath(u"data"_s, content), content).get().status, 200);
    QCOMPARE(installation.server().stop(), std::optional(0));
    QCOMPARE(installation.fake().complaints(), QString());
}

void tst_drimeanswers::ofTwoFilesOfOneNameTheWholeOneIsRead()
{
    DrimeInstallation installation;
    QVERIFY(installation.start({.serverArguments = {u"--drime-root"_s, u"root"_s}}));
    const QByteArray content = pseudoRandom(5000, 1);
    const QJsonObject whole = seedOf(u"keys"_s, content);
    QJsonObject incomplete = whole;
    incomplete.insert(u"complete"_s, false);
    incomplete.insert(u"base64"_s, QString::fromLatin1(content.first(1000).toBase64()));
    // Before it and after it, as lost answers leave them.
    QVERIFY(installation.fake().seed({incomplete, whole, incomplete}));
    QCOMPARE(asked(installation, "GET", blobPath(u"keys"_s, content)).get().body, content);
    const RawAnswer list = asked(installation, "GET", u"/keys/"_s).get();
    QCOMPARE(countEntriesOf(list), 1);
    QVERIFY(list.body.contains("5000"));
    QCOMPARE(asked(installation, "DELETE", blobPath(u"keys"_s, content)).get().status, 200);
    QCOMPARE(asked(installation, "HEAD", blobPath(u"keys"_s, content)).get().status, 404);
    // None of them comes back, not even after a restart.
    QCOMPARE(installation.server().stop(), std::optional(0));
    QVERIFY(installation.startServerAgain());
    QCOMPARE(asked(installation, "HEAD", blobPath(u"keys"_s, content)).get().status, 404);
    QCOMPARE(installation.server().stop(), std::optional(0));
    // The incomplete ones were there before and stay: they belong to nobody.
    QVERIFY(!installation.fake().complaints().contains("breaches"_L1));
}

void tst_drimeanswers::deletedFilesAreGoneOrInTheTrash_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("trashed");
    QTest::newRow("gone for good") << QStringList() << 0;
    QTest::newRow("in the trash") << QStringList{u"--drime-trash"_s} << 1;
}

void tst_drimeanswers::deletedFilesAreGoneOrInTheTrash()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const int, trashed);
    DrimeInstallation installation;
    QVERIFY(installation.start(
        {.serverArguments = QStringList{u"--drime-root"_s, u"root"_s} + arguments}));
    const QByteArray content = pseudoRandom(5000, 1);
    QCOMPARE(asked(installation, "POST", u"/?create=true"_s).get().status, 200);
    QCOMPARE(asked(installation, "POST", blobPath(u"locks"_s, content), content).get().status, 200);
    QCOMPARE(asked(installation, "DELETE", blobPath(u"locks"_s, content)).get().status, 200);
    QTRY_COMPARE(installation.fake().report()["trashed"_L1].toInt(), trashed);
    QCOMPARE(asked(installation, "GET", blobPath(u"locks"_s, content)).get().status, 404);
    QCOMPARE(installation.server().stop(), std::optional(0));
    QCOMPARE(installation.entryCount(u"root/locks"_s), 0);
    QCOMPARE(installation.fake().complaints(), QString());
}

void tst_drimeanswers::whatOthersDeleteIsNeverAShortAnswer()
{
    DrimeInstallation installation;
    QVERIFY(installation.start({.serverArguments = {u"--drime-root"_s, u"root"_s}}));
    const QByteArray pack = pseudoRandom(300'000, 1);
    const QJsonObject entry = seedOf(u"data"_s, pack);
    QVERIFY(installation.fake().seed({entry}));
    QVERIFY(asked(installation, "GET", blobPath(u"data"_s, pack)).get().body == pack);
    QVERIFY(installation.fake().removePath(entry["path"_L1].toString()));
    // It is believed to be there until somebody asks for its bytes.
    QCOMPARE(asked(installation, "GET", blobPath(u"data"_s, pack)).get().status, 404);
    QCOMPARE(asked(installation, "HEAD", blobPath(u"data"_s, pack)).get().status, 404);
    QVERIFY(installation.fake().seed({entry}));
    QVERIFY(asked(installation, "GET", blobPath(u"data"_s, pack)).get().body == pack);
    QCOMPARE(installation.server().stop(), std::optional(0));
    QCOMPARE(installation.fake().complaints(), QString());
}

QTEST_GUILESS_MAIN(tst_drimeanswers)
#include "tst_drimeanswers.moc"
