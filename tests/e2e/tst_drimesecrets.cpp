// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/support/drimeinstallation.h"
#include "tests/e2e/support/filetree.h"

#include <QDirIterator>
#include <QFile>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTest>

#include <utility>

using namespace Qt::StringLiterals;
using namespace restdock::test;
using Options = DrimeInstallation::Options;

namespace {

// Nothing like it occurs by chance.
const QString secret = u"zQ7vK2mXw9LrT4yBnE8sJ6dHcF3gUpVa"_s;
const QString token = u"90210|"_s + secret;

/// Every form that the token may take on its way into a text, and what makes presigned URLs work.
QList<QByteArray> secretForms()
{
    const QByteArray text = token.toUtf8();
    return {secret.toUtf8(),
            // Without its first and last characters, which depend on what is around it.
            text.toBase64().mid(4, 32), QByteArray("Bearer " + text).toBase64().mid(12, 32),
            text.toHex(), QByteArray("X-Amz-Signature=")};
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Where secrets are found in @p text: one line each, for a failure message.
QString findings(const QString &where, const QByteArray &text)
{
    QString result;
    for (const QByteArray &form : secretForms()) {
        const auto at = text.indexOf(form);
        if (at >= 0)
            result += u"%1: …%2…\n"_s.arg(
                where,
                QString::fromUtf8(text.mid(std::max<qsizetype>(at - 60, 0), 60 + form.size())));
    }
    return result;
}

QString findingsBelow(const QString &folder)
{
    QString result;
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        result += findings(path, contentOf(path));
    }
    return result;
}

QByteArray fetched(const QString &url)
{
    QNetworkAccessManager manager;
    const std::unique_ptr<QNetworkReply> reply(manager.get(QNetworkRequest(QUrl(url))));
    if (!QTest::qWaitFor([&] { return reply->isFinished(); }, 60'000))
        return "no answer";
    return reply->readAll();
}

} // namespace

/// The API key, and presigned addresses, appear nowhere: not in logs or error texts, not in
/// metrics, settings or journals, and not in process arguments; whatever goes wrong.
class tst_drimesecrets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theyAreSearchedFor_data();
    void theyAreSearchedFor();
    void theSearchFindsThem();
    void aRejectedKeyIsToldPlainlyAtStart_data();
    void aRejectedKeyIsToldPlainlyAtStart();
    void aKeyIsNotTakenFromTheCommandLine();
    void aKeyThatCannotBeOneIsNotShown_data();
    void aKeyThatCannotBeOneIsNotShown();
};

void tst_drimesecrets::theyAreSearchedFor_data()
{
    QTest::addColumn<bool>("keyInFile");
    QTest::addColumn<bool>("keyIsRejected");
    QTest::addColumn<Options>("options");
    const auto faulty = [](const QString &fault, const QJsonObject &more = {}) {
        QJsonObject rule = more;
        rule.insert(u"fault"_s, fault);
        rule.insert(u"rate"_s, 0.04);
        return rule;
    };
    QTest::newRow("while all goes well") << false << false << Options();
    QTest::newRow("with the key in a file") << true << false << Options();
    QTest::newRow("with all kinds of faults")
        << false << false
        << Options{.switches = {{u"redirectsDownloads"_s, true}},
                   .faults = {faulty(u"reset"_s), faulty(u"html"_s),
                              faulty(u"status"_s, {{u"status"_s, 520}, {u"body"_s, u"html"_s}}),
                              faulty(u"cut"_s), faulty(u"expire"_s),
                              faulty(u"garbage"_s, {{u"effect"_s, u"after"_s}})}};
    // After the start the service forgets the key.
    QTest::newRow("with a key that is rejected later")
        << false << true
        << Options{.faults = {QJsonObject{{u"calls"_s, u"api"_s},
                                          {u"fault"_s, u"status"_s},
                                          {u"status"_s, 401},
                                          {u"skip"_s, 5}}}};
}

void tst_drimesecrets::theyAreSearchedFor()
{
    QFETCH(const bool, keyInFile);
    QFETCH(const bool, keyIsRejected);
    QFETCH(Options, options);
    const ScratchFolder home;
    const QString log = home.filePath(u"access.log"_s);
    options.fakeArguments = {u"--token"_s, token};
    options.serverArguments = {u"--debug"_s, u"--prometheus"_s, u"--prometheus-no-auth"_s,
                               u"--log"_s, log};
    options.apiKey = token;
    if (keyInFile) {
        const QString keyFile = home.filePath(u"key"_s);
        QFile file(keyFile);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
        file.write(QByteArray(token.toUtf8() + '\n'));
        file.close();
        options.apiKey.clear();
        options.serverArguments += {u"--api-key-file"_s, keyFile};
    }
    const QJsonArray faults = std::exchange(options.faults, {});
    DrimeInstallation installation;
    QVERIFY(installation.start(options));

    QVERIFY(makeTree(home.filePath(u"source"_s), {.smallFiles = 50, .largeFileMebibytes = {20}}));
    const QString url = installation.url(u"laptop"_s);
    QByteArray transcripts;
    const auto run = [&](const QStringList &arguments) {
        ResticProcess restic(home.path(), url);
        restic.start(arguments);
        // It may fail and it may try for ever: what matters is what is said meanwhile.
        transcripts +=
            restic.finish(std::chrono::seconds(faults.isEmpty() ? 120 : 20)).transcript();
    };
    run({u"init"_s});
    QVERIFY(installation.fake().setFaults(faults));
    run({u"backup"_s, home.filePath(u"source"_s)});
    run({u"check"_s, u"--read-data"_s});
    if (!keyIsRejected) // there were presigned addresses
        QVERIFY(installation.fake().calls(u"storage.part"_s) > 0);
    const QString http = u"http://127.0.0.1:%1"_s.arg(installation.port());
    QString found = findings(u"/metrics"_s, fetched(http + u"/metrics"_s));
    const QByteArray answers = fetched(http + u"/laptop/config"_s)
        + fetched(http + u"/laptop/data/"_s) + fetched(http + u"/nothing/keys/"_s);
    found += findings(u"answers"_s, answers);
    found += findings(u"restic's output"_s, transcripts);
    const QString process = u"/proc/%1/"_s.arg(installation.server().processId());
    found += findings(u"process arguments"_s, contentOf(process + u"cmdline"_s));
    found += findingsBelow(installation.stateFolder());
    found += findingsBelow(installation.server().home());
    installation.server().stop();
    found += findings(u"standard error"_s, installation.server().standardError());
    found += findings(u"standard output"_s, installation.server().standardOutput());
    found += findings(u"access log"_s, contentOf(log));
    found += findingsBelow(installation.stateFolder());
    QCOMPARE(found, QString());
    if (!faults.isEmpty()) // there was something to talk about
        QVERIFY(!installation.server().standardError().isEmpty());
    QVERIFY(!contentOf(log).isEmpty());
}

void tst_drimesecrets::theSearchFindsThem()
{
    QVERIFY(findings(u"x"_s, "").isEmpty());
    for (const QByteArray &around :
         {token.toUtf8(), QByteArray("Bearer " + token.toUtf8()),
          token.toUtf8().toPercentEncoding(), token.toUtf8().toBase64(),
          QByteArray("Bearer " + token.toUtf8()).toBase64(), token.toUtf8().toHex()})
        QVERIFY2(!findings(u"x"_s, QByteArray("before " + around + " after")).isEmpty(),
                 around.constData());
}

void tst_drimesecrets::aRejectedKeyIsToldPlainlyAtStart_data()
{
    QTest::addColumn<QString>("form");
    QTest::newRow("401 as JSON") << u"json"_s;
    QTest::newRow("a web page with 200") << u"html"_s;
    QTest::newRow("no user") << u"null"_s;
}

void tst_drimesecrets::aRejectedKeyIsToldPlainlyAtStart()
{
    QFETCH(const QString, form);
    DrimeFake fake;
    QVERIFY(fake.start({u"--token"_s, u"1|another"_s}));
    QVERIFY(fake.setSwitches({{u"badToken"_s, form}}));
    RestdockProcess server({u"--serve"_s, u"--no-auth"_s, u"--backend"_s, u"drime"_s, u"--listen"_s,
                            u"127.0.0.1:0"_s});
    server.environment().insert(u"DRIME_API_URL"_s, fake.apiUrl());
    server.environment().insert(u"DRIME_API_KEY"_s, token);
    QVERIFY(server.start());
    const auto saysSo = [&] {
        const QByteArray said = server.standardError().toLower();
        return said.contains("key") && (said.contains("reject") || said.contains("refuse"));
    };
    QTRY_VERIFY2_WITH_TIMEOUT(saysSo(), server.standardError().constData(), 30'000);
    QCOMPARE(findings(u"standard error"_s, server.standardError()), QString());
    QCOMPARE(fake.tree().size(), 0);
}

void tst_drimesecrets::aKeyIsNotTakenFromTheCommandLine()
{
    RestdockProcess server(
        {u"--serve"_s, u"--no-auth"_s, u"--backend"_s, u"drime"_s, u"--api-key"_s, token});
    QVERIFY(server.start());
    const auto code = server.waitForExit();
    QVERIFY(code && *code != 0);
    QCOMPARE(findings(u"standard error"_s, server.standardError()), QString());
}

void tst_drimesecrets::aKeyThatCannotBeOneIsNotShown_data()
{
    QTest::addColumn<QString>("key");
    QTest::newRow("a line break, as if for a field of its own")
        << QString(token + u"\r\nX-Other: "_s + secret);
    QTest::newRow("a space") << QString(secret + u' ' + secret);
    QTest::newRow("letters that no header field has") << QString(token + u"äöü");
}

void tst_drimesecrets::aKeyThatCannotBeOneIsNotShown()
{
    QFETCH(const QString, key);
    DrimeFake fake;
    QVERIFY(fake.start());
    RestdockProcess server({u"--serve"_s, u"--no-auth"_s, u"--backend"_s, u"drime"_s, u"--listen"_s,
                            u"127.0.0.1:0"_s});
    server.environment().insert(u"DRIME_API_URL"_s, fake.apiUrl());
    server.environment().insert(u"DRIME_API_KEY"_s, key);
    QVERIFY(server.start());
    const auto code = server.waitForExit();
    QVERIFY(code && *code != 0);
    QVERIFY(server.standardError().toLower().contains("key"));
    QCOMPARE(findings(u"standard error"_s, server.standardError()), QString());
    QCOMPARE(fake.calls()["apiCalls"_L1].toInt(), 0);
}

QTEST_GUILESS_MAIN(tst_drimesecrets)
#include "tst_drimesecrets.moc"
