// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/http/requesthead.h"
#include "tests/server/http/headrows.h"
#include "tests/support/exactcopy.h"

#include <QTest>

using namespace restdock::http;
using namespace restdock::test;

namespace {

QByteArray describe(const RequestHead &head)
{
    QByteArray text = head.methodName.toByteArray() + ' ' + head.target.toByteArray() + " 1."
        + QByteArray::number(head.minorVersion);
    switch (head.framing) {
    case BodyFraming::None: break;
    case BodyFraming::ContentLength:
        text += " length " + QByteArray::number(head.contentLength);
        break;
    case BodyFraming::Chunked: text += " chunked"; break;
    }
    text += head.keepAlive ? " keep" : " close";
    if (head.expectsContinue)
        text += " continue";
    for (const HeaderField &field : head.fields)
        text += " [" + field.name.toByteArray() + '=' + field.value.toByteArray() + ']';
    return text;
}

QByteArray describe(const HeadParser::Outcome &outcome)
{
    if (const auto *error = std::get_if<HeadError>(&outcome))
        return QByteArray::number(error->status);
    if (const auto *complete = std::get_if<HeadParser::Complete>(&outcome))
        return describe(complete->head) + " after " + QByteArray::number(complete->consumed);
    return "more";
}

QByteArray parsed(const QByteArray &bytes, const HeadLimits &limits = {})
{
    const ExactCopy copy(bytes);
    return describe(HeadParser(limits).parse(copy.view()));
}

// The first outcome that is not NeedMore when the buffer grows to each of these sizes in turn.
QByteArray parsedInSteps(QByteArrayView bytes, const QList<qsizetype> &sizes,
                         const HeadLimits &limits = {})
{
    HeadParser parser(limits);
    QByteArray outcome = "more";
    for (const qsizetype size : sizes) {
        const ExactCopy copy(bytes.first(size)); // a new place: nothing may be kept of the old one
        outcome = describe(parser.parse(copy.view()));
        if (outcome != "more")
            break;
    }
    return outcome;
}

QList<qsizetype> everySize(qsizetype last)
{
    QList<qsizetype> sizes;
    for (qsizetype size = 0; size <= last; ++size)
        sizes.append(size);
    return sizes;
}

} // namespace

class TestRequestHead : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsHeads_data();
    void readsHeads();
    void everyCutEndsAlike_data();
    void everyCutEndsAlike();
    void badFirstByteIsRefusedAtOnce();
    void bareLineFeedIsRefusedAtOnce();
    void completesWithTheLastByteAndNoSooner();
    void readsPipelinedHeads();
    void leavesTheBodyInTheBuffer();
    void requestLineLimitIsExact();
    void headLimitIsExact();
    void fieldLimitIsExact();
    void leadingEmptyLineDoesNotCountTowardsLimits();
    void isReadyForTheNextHeadAfterAnError();
    void knowsItsMethods();
    void findsFields();
    void viewsSurviveMoves();
};

void TestRequestHead::readsHeads_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("outcome");
    addAcceptedHeads();
    addRefusedHeads();
}

void TestRequestHead::readsHeads()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, outcome);
    QCOMPARE(parsed(bytes), outcome);
}

void TestRequestHead::everyCutEndsAlike_data()
{
    readsHeads_data();
}

void TestRequestHead::everyCutEndsAlike()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, outcome);
    QCOMPARE(parsedInSteps(bytes, everySize(bytes.size())), outcome);
    for (qsizetype cut = 0; cut <= bytes.size(); cut += bytes.size() > 1000 ? 97 : 1)
        QCOMPARE(parsedInSteps(bytes, {cut, bytes.size()}), outcome);
}

void TestRequestHead::badFirstByteIsRefusedAtOnce()
{
    for (int code = 0; code < 256; ++code) {
        const QByteArray byte(1, static_cast<char>(code));
        const bool isToken = QByteArrayView("!#$%&'*+-.^_`|~").contains(byte.front())
            || (code < 128 && isalnum(code));
        QCOMPARE(parsed(byte), isToken || code == '\r' ? QByteArray("more") : QByteArray("400"));
    }
    QCOMPARE(parsed("\r\n"), QByteArray("more"));
    QCOMPARE(parsed("\rG"), QByteArray("400"));
    QCOMPARE(parsed("\r\n\r"), QByteArray("400"));
}

void TestRequestHead::bareLineFeedIsRefusedAtOnce()
{
    QCOMPARE(parsed("GET / HTTP/1.1\n"), QByteArray("400"));
    QCOMPARE(parsed("GET / HTTP/1.1\r\nHost: h\n"), QByteArray("400"));
    QCOMPARE(parsed("GET / HTTP/1.1\r\nHost: h\r\n\n"), QByteArray("400"));
}

void TestRequestHead::completesWithTheLastByteAndNoSooner()
{
    const QByteArray bytes = withFields("Content-Length: 3\r\n");
    QCOMPARE(parsedInSteps(bytes, everySize(bytes.size() - 1)), QByteArray("more"));
    QVERIFY(parsedInSteps(bytes, everySize(bytes.size())).startsWith("POST"));
    QCOMPARE(parsed({}), QByteArray("more"));
}

void TestRequestHead::readsPipelinedHeads()
{
    const QByteArray first = "GET /1 HTTP/1.1\r\nHost: h\r\n\r\n";
    const QByteArray second = "\r\nHEAD /2-longer-than-the-first HTTP/1.0\r\n\r\n";
    const QByteArray both = first + second;
    for (qsizetype cut = 0; cut <= both.size(); ++cut) {
        HeadParser parser;
        auto outcome = parser.parse(QByteArrayView(both).first(cut));
        if (cut < first.size()) {
            QCOMPARE(describe(outcome), QByteArray("more"));
            outcome = parser.parse(both);
        }
        QCOMPARE(describe(outcome), QByteArray("GET /1 1.1 keep [Host=h] after 28"));
        const auto rest = QByteArrayView(both).sliced(first.size());
        QCOMPARE(describe(parser.parse(rest)),
                 QByteArray("HEAD /2-longer-than-the-first 1.0 close after 44"));
        QCOMPARE(describe(parser.parse({})), QByteArray("more"));
    }
}

void TestRequestHead::leavesTheBodyInTheBuffer()
{
    const QByteArray head = withFields("Content-Length: 3\r\n");
    const auto outcome = HeadParser().parse(QByteArray(head + "\r\n\r\nabc\n"));
    const auto *complete = std::get_if<HeadParser::Complete>(&outcome);
    QVERIFY(complete);
    QCOMPARE(complete->consumed, head.size());
}

void TestRequestHead::requestLineLimitIsExact()
{
    HeadLimits limits;
    limits.requestLineBytes = 20;
    const QByteArray end = "\r\nHost: h\r\n\r\n";
    const QByteArray fits = "GET /abcdef HTTP/1.1"; // 20 bytes
    QVERIFY(parsed(fits + end, limits).startsWith("GET"));
    QCOMPARE(parsed("GET /abcdefg HTTP/1.1" + end, limits), QByteArray("414"));
    QCOMPARE(parsed(fits, limits), QByteArray("more"));
    QCOMPARE(parsed(fits + '\r', limits), QByteArray("more")); // may be the line's end
    QCOMPARE(parsed(fits + "\r\n", limits), QByteArray("more"));
    QCOMPARE(parsed(fits + 'x', limits), QByteArray("414")); // may not
    QCOMPARE(parsed(fits + "\rx", limits), QByteArray("414"));
    QCOMPARE(parsed(fits + '\n', limits), QByteArray("400"));
    QCOMPARE(parsed("\r\n" + fits + '\r', limits), QByteArray("more"));
    QCOMPARE(parsed("\r\n" + fits + 'x', limits), QByteArray("414"));
}

void TestRequestHead::headLimitIsExact()
{
    const QByteArray start = "GET / HTTP/1.1\r\nHost: h\r\nA: ";
    const HeadLimits limits;
    const auto headOf = [&](qsizetype bytes) -> QByteArray {
        return start + QByteArray(bytes - start.size() - 4, 'x') + "\r\n\r\n";
    };
    QVERIFY(parsed(headOf(limits.headBytes), limits).startsWith("GET"));
    QVERIFY(parsed(headOf(limits.headBytes) + "body", limits).startsWith("GET"));
    QCOMPARE(parsed(headOf(limits.headBytes + 1), limits), QByteArray("431"));
    const QByteArray endless = headOf(limits.headBytes + 100);
    QCOMPARE(parsed(endless.first(limits.headBytes - 1), limits), QByteArray("more"));
    QCOMPARE(parsed(endless.first(limits.headBytes), limits), QByteArray("431"));
}

void TestRequestHead::fieldLimitIsExact()
{
    HeadLimits limits;
    limits.fieldCount = 3;
    const QByteArray start = "GET / HTTP/1.1\r\nHost: h\r\nA: 1\r\n";
    QVERIFY(parsed(start + "B: 2\r\n\r\n", limits).startsWith("GET"));
    QCOMPARE(parsed(start + "B: 2\r\nC: 3", limits), QByteArray("more"));
    QCOMPARE(parsed(start + "B: 2\r\nC: 3\r\n", limits), QByteArray("431"));
    limits.fieldCount = 0;
    QCOMPARE(parsed("GET / HTTP/1.0\r\n\r\n", limits), QByteArray("GET / 1.0 close after 18"));
}

void TestRequestHead::leadingEmptyLineDoesNotCountTowardsLimits()
{
    HeadLimits limits;
    limits.headBytes = 18;
    limits.requestLineBytes = 14;
    QCOMPARE(parsed("\r\nGET / HTTP/1.0\r\n\r\n", limits), QByteArray("GET / 1.0 close after 20"));
    QCOMPARE(parsed("\r\nGET / HTTP/1.0\r\nA", limits), QByteArray("more"));
    QCOMPARE(parsed("\r\nGET / HTTP/1.0\r\nA:", limits), QByteArray("431"));
}

void TestRequestHead::isReadyForTheNextHeadAfterAnError()
{
    HeadParser parser;
    QCOMPARE(describe(parser.parse("GET / HTTP/1.1\r\n\r\n")), QByteArray("400"));
    const QByteArray next = describe(parser.parse("GET /longer HTTP/1.0\r\n\r\n"));
    QCOMPARE(next, QByteArray("GET /longer 1.0 close after 24"));
}

void TestRequestHead::knowsItsMethods()
{
    const auto methodOf = [](const QByteArray &name) {
        const auto outcome = HeadParser().parse(withRequestLine(name + " / HTTP/1.1"));
        return std::get<HeadParser::Complete>(outcome).head.method;
    };
    QCOMPARE(methodOf("HEAD"), Method::Head);
    QCOMPARE(methodOf("GET"), Method::Get);
    QCOMPARE(methodOf("POST"), Method::Post);
    QCOMPARE(methodOf("DELETE"), Method::Delete);
    for (const char *name : {"get", "GETT", "GE", "PUT", "OPTIONS", "CONNECT", "POSTS"})
        QCOMPARE(methodOf(name), Method::Other);
}

void TestRequestHead::findsFields()
{
    const auto outcome = HeadParser().parse(withFields("Range: a\r\nRANGE: b\r\nEmpty:\r\n"));
    const RequestHead &head = std::get<HeadParser::Complete>(outcome).head;
    QCOMPARE(head.field("range"), QByteArrayView("a"));
    QCOMPARE(head.field("hOsT"), QByteArrayView("h"));
    QVERIFY(head.field("empty").has_value());
    QVERIFY(head.field("empty")->isEmpty());
    QVERIFY(!head.field("rang").has_value());
    QVERIFY(!head.field("").has_value());
}

void TestRequestHead::viewsSurviveMoves()
{
    auto bytes = std::make_unique<QByteArray>("G / HTTP/1.0\r\nA:b\r\n\r\n");
    auto outcome = HeadParser().parse(*bytes);
    bytes.reset();
    RequestHead first = std::move(std::get<HeadParser::Complete>(outcome).head);
    outcome = HeadParser::NeedMore{};
    auto second = std::make_unique<RequestHead>(std::move(first));
    RequestHead third;
    third = std::move(*second);
    second.reset();
    QCOMPARE(describe(third), QByteArray("G / 1.0 close [A=b]"));
}

QTEST_APPLESS_MAIN(TestRequestHead)
#include "tst_requesthead.moc"
