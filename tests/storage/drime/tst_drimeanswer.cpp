// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/drime/apianswer.h"

#include <QDateTime>
#include <QLocale>
#include <QTest>

using namespace restdock;
using namespace restdock::drime;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

HttpAnswer answerWith(int status, const QByteArray &body = {},
                      const QByteArray &type = "application/json")
{
    HttpAnswer answer;
    answer.status = status;
    answer.fields = {{"Content-Type", type}};
    answer.body = body;
    return answer;
}

using Kind = Verdict::Kind;

} // namespace

class TestDrimeAnswer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersAreJudged_data();
    void answersAreJudged();
    void missingAnswersAreJudged_data();
    void missingAnswersAreJudged();
    void theServicesWordsReachTheLogOnOneLine();
    void aPauseIsReadInBothForms_data();
    void aPauseIsReadInBothForms();
    void theKeyGoesToItsOriginOnly_data();
    void theKeyGoesToItsOriginOnly();
    void dataGoesToSafePlacesOnly_data();
    void dataGoesToSafePlacesOnly();
};

void TestDrimeAnswer::answersAreJudged_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("code"); // empty: no error
    QTest::addColumn<bool>("isOpen");  // it may have taken effect
    const QByteArray json = "application/json";
    const QByteArray html = "text/html; charset=utf-8";
    const auto add = [](const char *name, int status, const QByteArray &body,
                        const QByteArray &type, Kind kind, const char *code, bool isOpen = false) {
        QTest::newRow(name) << status << body << type << int(kind) << QString::fromLatin1(code)
                            << isOpen;
    };
    add("200", 200, R"({"status":"success"})", json, Kind::Done, "");
    add("201", 201, R"({"fileEntry":{"id":1}})", json, Kind::Done, "");
    add("nothing to say", 204, "", json, Kind::Done, "");
    add("a web page is no success", 200, "<!DOCTYPE html>", html, Kind::Transient, "unavailable",
        true);
    add("nor is one that says it is JSON", 200, " <html>", json, Kind::Transient, "unavailable",
        true);
    add("half a JSON", 200, R"({"status":)", json, Kind::Transient, "unavailable", true);
    add("a refused key", 401, R"({"message":"Unauthenticated."})", json, Kind::Final,
        "sign-in-required");
    add("a redirect to the login page", 302, "", html, Kind::Final, "unavailable");
    add("no right", 403, R"({"message":"This action is unauthorized."})", json, Kind::Final,
        "permission-denied");
    add("absent", 404, R"({"message":"No query results for model [FileEntry]"})", json, Kind::Final,
        "not-found");
    add("a web server's 404 is no absence", 404, "<html>not here</html>", html, Kind::Final,
        "unavailable");
    add("an invalid id", 422, R"({"message":"The selected entry ids is invalid."})", json,
        Kind::Final, "invalid-argument");
    add("full, as 422", 422, R"({"message":"You have no storage space left."})", json, Kind::Final,
        "no-space");
    add("full, as 403", 403, R"({"message":"Quota exceeded"})", json, Kind::Final, "no-space");
    add("full, as 402", 402, "{}", json, Kind::Final, "no-space");
    add("full, as 507", 507, "", json, Kind::Final, "no-space");
    add("too fast", 429, R"({"message":"Too Many Attempts."})", json, Kind::TooFast,
        "rate-limited");
    for (const int status : {408, 500, 502, 503, 504, 509, 520, 521, 522, 523, 524})
        QTest::addRow("%d", status) << status << QByteArray("<html>") << html
                                    << int(Kind::Transient) << u"unavailable"_s << true;
    add("not implemented", 501, "", json, Kind::Final, "invalid-argument");
}

void TestDrimeAnswer::answersAreJudged()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, type);
    QFETCH(int, kind);
    QFETCH(QString, code);
    QFETCH(bool, isOpen);
    const auto verdict = judge(answerWith(status, body, type));
    QCOMPARE(int(verdict.kind), kind);
    QCOMPARE(verdict.answer.status, status);
    QCOMPARE(verdict.answer.error ? errorCodeName(verdict.answer.error->code) : QString(), code);
    QCOMPARE(verdict.answer.mayHaveTakenEffect, isOpen);
    if (verdict.answer.error)
        QVERIFY(!verdict.answer.error->message.isEmpty());
}

void TestDrimeAnswer::missingAnswersAreJudged_data()
{
    QTest::addColumn<int>("fault");
    QTest::addColumn<int>("kind");
    QTest::addColumn<bool>("isOpen");
    QTest::newRow("never sent") << int(HttpFault::NeverSent) << int(Kind::Transient) << false;
    QTest::newRow("broken") << int(HttpFault::Broken) << int(Kind::Transient) << true;
    QTest::newRow("timed out") << int(HttpFault::TimedOut) << int(Kind::Transient) << true;
    QTest::newRow("untrusted") << int(HttpFault::Untrusted) << int(Kind::Final) << false;
}

void TestDrimeAnswer::missingAnswersAreJudged()
{
    QFETCH(int, fault);
    QFETCH(int, kind);
    QFETCH(bool, isOpen);
    HttpAnswer answer;
    answer.fault = HttpFault(fault);
    const auto verdict = judge(answer);
    QCOMPARE(int(verdict.kind), kind);
    QVERIFY(verdict.answer.error);
    QCOMPARE(verdict.answer.error->code, ErrorCode::Unavailable);
    QCOMPARE(verdict.answer.mayHaveTakenEffect, isOpen);
}

void TestDrimeAnswer::theServicesWordsReachTheLogOnOneLine()
{
    const auto verdict = judge(answerWith(
        422,
        R"({"message":"The given data\r\nwas invalid.","errors":{"name":["Name is taken."]}})"));
    const QString message = verdict.answer.error->message;
    QVERIFY2(message.contains(u"Name is taken."), qPrintable(message));
    QVERIFY(message.contains(u"was invalid"));
    QVERIFY(!message.contains(u'\n') && !message.contains(u'\r'));
    const auto endless =
        judge(answerWith(422, "{\"message\":\"" + QByteArray(100'000, 'x') + "\"}"));
    QVERIFY(endless.answer.error->message.size() < 400);
}

void TestDrimeAnswer::aPauseIsReadInBothForms_data()
{
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<qint64>("least");
    QTest::addColumn<qint64>("most");
    const QString inAMinute = QLocale::c().toString(QDateTime::currentDateTimeUtc().addSecs(60),
                                                    u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s);
    QTest::newRow("seconds") << QByteArray("7") << qint64(7000) << qint64(7000);
    QTest::newRow("a date") << inAMinute.toLatin1() << qint64(30'000) << qint64(60'000);
    QTest::newRow("a date that has passed")
        << QByteArray("Mon, 02 Jan 2006 15:04:05 GMT") << qint64(0) << qint64(0);
    QTest::newRow("nonsense") << QByteArray("soon") << qint64(0) << qint64(0);
    QTest::newRow("negative") << QByteArray("-5") << qint64(0) << qint64(0);
    QTest::newRow("beyond reason")
        << QByteArray("99999999999") << qint64(0) << qint64(24 * 3600 * 1000);
}

void TestDrimeAnswer::aPauseIsReadInBothForms()
{
    QFETCH(QByteArray, field);
    QFETCH(qint64, least);
    QFETCH(qint64, most);
    auto answer = answerWith(429, "{}");
    answer.fields.append({"retry-after", field});
    const qint64 pause = judge(answer).retryAfter.count();
    QVERIFY2(pause >= least && pause <= most, QByteArray::number(pause).constData());
}

void TestDrimeAnswer::theKeyGoesToItsOriginOnly_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("isSame");
    QTest::newRow("the API") << u"https://app.drime.cloud/api/v1/uploads"_s << true;
    QTest::newRow("its port spelt out") << u"https://APP.drime.cloud:443/x"_s << true;
    QTest::newRow("another port") << u"https://app.drime.cloud:8443/x"_s << false;
    QTest::newRow("another scheme") << u"http://app.drime.cloud/x"_s << false;
    QTest::newRow("a subdomain") << u"https://store.app.drime.cloud/x"_s << false;
    QTest::newRow("the parent domain") << u"https://drime.cloud/x"_s << false;
    QTest::newRow("a lookalike") << u"https://app.drime.cloud.evil.example/x"_s << false;
    QTest::newRow("as a user name") << u"https://app.drime.cloud@evil.example/x"_s << false;
}

void TestDrimeAnswer::theKeyGoesToItsOriginOnly()
{
    QFETCH(QString, url);
    QFETCH(bool, isSame);
    QCOMPARE(isSameOrigin(QUrl(u"https://app.drime.cloud/api/v1"_s), QUrl(url)), isSame);
}

void TestDrimeAnswer::dataGoesToSafePlacesOnly_data()
{
    QTest::addColumn<QString>("base");
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("isSafe");
    const QString api = u"https://app.drime.cloud/api/v1"_s;
    QTest::newRow("the store") << api << u"https://store.example/x?signature=y"_s << true;
    QTest::newRow("without TLS") << api << u"http://store.example/x"_s << false;
    QTest::newRow("a file") << api << u"file:///etc/passwd"_s << false;
    QTest::newRow("nothing") << api << u""_s << false;
    QTest::newRow("a path only") << api << u"/x"_s << false;
    QTest::newRow("a test") << u"http://127.0.0.1:80/api/v1"_s << u"http://127.0.0.2:81/x"_s
                            << true;
}

void TestDrimeAnswer::dataGoesToSafePlacesOnly()
{
    QFETCH(QString, base);
    QFETCH(QString, url);
    QFETCH(bool, isSafe);
    QCOMPARE(isSafeTarget(QUrl(base), QUrl(url)), isSafe);
}

QTEST_APPLESS_MAIN(TestDrimeAnswer)
#include "tst_drimeanswer.moc"
