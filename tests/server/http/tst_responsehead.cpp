// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/http/responsehead.h"

#include <QDateTime>
#include <QLocale>
#include <QTest>

#include <thread>

using namespace restdock::http;
using namespace std::chrono;

namespace {

#if defined(QT_NO_DEBUG) && !defined(QT_FORCE_ASSERTS)
constexpr bool assertsAbort = false;
#else
constexpr bool assertsAbort = true;
#endif

// The head with its date replaced, so that it can be compared.
QByteArray withoutDate(QByteArray head)
{
    const qsizetype start = head.indexOf("Date: ");
    if (start >= 0)
        head.replace(start, head.indexOf("\r\n", start) - start, "Date: *");
    return head;
}

} // namespace

class TestResponseHead : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesAHead();
    void saysWhetherTheConnectionIsKept_data();
    void saysWhetherTheConnectionIsKept();
    void interimResponseHasNoFieldsOfItsOwn();
    void everyStatusHasItsPhrase();
    void writesDates_data();
    void writesDates();
    void writesDatesAsQtDoes();
    void dateIsNowInEveryThread();
    void fieldsCannotEndALine_data();
    void fieldsCannotEndALine();
    void valuesKeepTabsAndUtf8();
};

void TestResponseHead::writesAHead()
{
    ResponseHead head(206);
    head.add("Content-Type", "application/octet-stream").add("X-Empty", "");
    const QByteArray bytes = head.contentLength(9223372036854775807).finish(true, 1);
    QCOMPARE(withoutDate(bytes),
             QByteArray("HTTP/1.1 206 Partial Content\r\n"
                        "Content-Type: application/octet-stream\r\n"
                        "X-Empty: \r\n"
                        "Content-Length: 9223372036854775807\r\n"
                        "Date: *\r\n\r\n"));
}

void TestResponseHead::saysWhetherTheConnectionIsKept_data()
{
    QTest::addColumn<bool>("keepAlive");
    QTest::addColumn<int>("minorVersion");
    QTest::addColumn<QByteArray>("field");
    QTest::newRow("HTTP/1.1, kept") << true << 1 << QByteArray();
    QTest::newRow("HTTP/1.1, closed") << false << 1 << QByteArray("Connection: close\r\n");
    QTest::newRow("HTTP/1.0, kept") << true << 0 << QByteArray("Connection: keep-alive\r\n");
    QTest::newRow("HTTP/1.0, closed") << false << 0 << QByteArray("Connection: close\r\n");
}

void TestResponseHead::saysWhetherTheConnectionIsKept()
{
    QFETCH(bool, keepAlive);
    QFETCH(int, minorVersion);
    QFETCH(QByteArray, field);
    const QByteArray bytes = ResponseHead(404).contentLength(0).finish(keepAlive, minorVersion);
    QCOMPARE(withoutDate(bytes),
             "HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\nDate: *\r\n" + field + "\r\n");
}

void TestResponseHead::interimResponseHasNoFieldsOfItsOwn()
{
    QCOMPARE(ResponseHead(100).finish(false, 1), QByteArray("HTTP/1.1 100 Continue\r\n\r\n"));
}

void TestResponseHead::everyStatusHasItsPhrase()
{
    for (const int status : {100, 200, 206, 304, 400, 401, 403, 404, 405, 408, 411, 413, 414,
                             416, 417, 421, 429, 431, 500, 501, 502, 503, 504, 505, 507}) {
        const auto phrase = reasonPhrase(status);
        QVERIFY2(!phrase.isEmpty(), QByteArray::number(status).constData());
        const QByteArray line =
            "HTTP/1.1 " + QByteArray::number(status) + ' ' + phrase.toByteArray() + "\r\n";
        QVERIFY(ResponseHead(status).finish(true, 1).startsWith(line));
    }
    QVERIFY(reasonPhrase(299).isEmpty());
    QVERIFY(ResponseHead(299).finish(true, 1).startsWith("HTTP/1.1 299 \r\n"));
}

void TestResponseHead::writesDates_data()
{
    QTest::addColumn<qint64>("seconds");
    QTest::addColumn<QByteArray>("date");
    QTest::newRow("the example of RFC 9110")
        << qint64(784111777) << QByteArray("Sun, 06 Nov 1994 08:49:37 GMT");
    QTest::newRow("the epoch") << qint64(0) << QByteArray("Thu, 01 Jan 1970 00:00:00 GMT");
    QTest::newRow("before the epoch") << qint64(-1) << QByteArray("Wed, 31 Dec 1969 23:59:59 GMT");
    QTest::newRow("a leap day") << qint64(1709210096)
                                << QByteArray("Thu, 29 Feb 2024 12:34:56 GMT");
    QTest::newRow("behind 2038") << qint64(2147483648)
                                 << QByteArray("Tue, 19 Jan 2038 03:14:08 GMT");
}

void TestResponseHead::writesDates()
{
    QFETCH(qint64, seconds);
    QFETCH(QByteArray, date);
    QCOMPARE(imfFixdate(sys_seconds(std::chrono::seconds(seconds))), date);
}

void TestResponseHead::writesDatesAsQtDoes()
{
    for (qint64 second = 0; second < 4'000'000'000; second += 9'876'543) {
        const auto time = QDateTime::fromSecsSinceEpoch(second, Qt::UTC);
        const QString format = QStringLiteral("ddd, dd MMM yyyy hh:mm:ss 'GMT'");
        const QString wanted = QLocale::c().toString(time, format);
        QCOMPARE(imfFixdate(sys_seconds(std::chrono::seconds(second))), wanted.toLatin1());
    }
}

void TestResponseHead::dateIsNowInEveryThread()
{
    const auto dateIsNow = [] {
        const auto before = floor<seconds>(system_clock::now());
        const QByteArray head = ResponseHead(200).finish(true, 1);
        const auto after = floor<seconds>(system_clock::now());
        for (auto second = before; second <= after; second += 1s) {
            const QByteArray line = "\r\nDate: " + imfFixdate(second) + "\r\n";
            if (head.contains(line))
                return true;
        }
        return false;
    };
    QVERIFY(dateIsNow());
    bool elsewhere = false;
    std::thread([&] { elsewhere = dateIsNow(); }).join();
    QVERIFY(elsewhere);
    // The cached date is renewed when its second is over.
    QTRY_VERIFY(system_clock::now() - floor<seconds>(system_clock::now()) < 500ms);
    QVERIFY(dateIsNow());
    const auto second = floor<seconds>(system_clock::now());
    QTRY_VERIFY(floor<seconds>(system_clock::now()) > second);
    QVERIFY(dateIsNow());
}

void TestResponseHead::fieldsCannotEndALine_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("CR LF in a value")
        << QByteArray("A") << QByteArray("b\r\nC: d") << QByteArray("A: bC: d\r\n");
    QTest::newRow("bare LF in a value")
        << QByteArray("A") << QByteArray("b\nC") << QByteArray("A: bC\r\n");
    QTest::newRow("bare CR in a value")
        << QByteArray("A") << QByteArray("\rb") << QByteArray("A: b\r\n");
    QTest::newRow("NUL in a value")
        << QByteArray("A") << QByteArray("b\0c", 3) << QByteArray("A: bc\r\n");
    QTest::newRow("a whole response in a value")
        << QByteArray("A") << QByteArray("\r\n\r\nHTTP/1.1 200 OK")
        << QByteArray("A: HTTP/1.1 200 OK\r\n");
    QTest::newRow("CR LF in a name")
        << QByteArray("A\r\nB") << QByteArray("c") << QByteArray("AB: c\r\n");
    QTest::newRow("a colon and a space in a name")
        << QByteArray("A: B") << QByteArray("c") << QByteArray("AB: c\r\n");
    QTest::newRow("NUL in a name")
        << QByteArray("A\0B", 3) << QByteArray("c") << QByteArray("AB: c\r\n");
    QTest::newRow("an empty name") << QByteArray() << QByteArray("c") << QByteArray();
    QTest::newRow("nothing left of a name")
        << QByteArray("\r\n") << QByteArray("c") << QByteArray();
}

void TestResponseHead::fieldsCannotEndALine()
{
    if (assertsAbort)
        QSKIP("assertions are on in this build, and stop it first");
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, value);
    QFETCH(QByteArray, line);
    QCOMPARE(withoutDate(ResponseHead(200).add(name, value).finish(true, 1)),
             "HTTP/1.1 200 OK\r\n" + line + "Date: *\r\n\r\n");
}

void TestResponseHead::valuesKeepTabsAndUtf8()
{
    const QByteArray bytes = ResponseHead(200).add("A", "b\tc \xc3\xa4 \"d\"").finish(true, 1);
    QVERIFY(bytes.contains("\r\nA: b\tc \xc3\xa4 \"d\"\r\n"));
}

QTEST_APPLESS_MAIN(TestResponseHead)
#include "tst_responsehead.moc"
