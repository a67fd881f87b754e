// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/http/requesthead.h"

#include <QTest>

#include <algorithm>
#include <memory>

using namespace restdock::http;

namespace {

// A copy without a byte behind it: reading too far is seen by the address sanitizer.
class ExactCopy
{
public:
    explicit ExactCopy(QByteArrayView bytes)
        : m_bytes(new char[size_t(bytes.size())]),
          m_size(bytes.size())
    {
        std::copy(bytes.begin(), bytes.end(), m_bytes.get());
    }
    QByteArrayView view() const { return {m_bytes.get(), m_size}; }

private:
    std::unique_ptr<char[]> m_bytes;
    qsizetype m_size;
};

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

QByteArray withFields(const QByteArray &fields)
{
    return "POST /a HTTP/1.1\r\nHost: h\r\n" + fields + "\r\n";
}

QByteArray withRequestLine(const QByteArray &line)
{
    return line + "\r\nHost: h\r\n\r\n";
}

void refusalRow(const char *name, const QByteArray &bytes, int status)
{
    QTest::newRow(name) << bytes << QByteArray::number(status);
}

void addRequestLineRefusals()
{
    refusalRow("a TLS hello", "\x16\x03\x01\x02", 400);
    refusalRow("white space before the method", withRequestLine(" GET / HTTP/1.1"), 400);
    refusalRow("NUL first", QByteArray("\0GET / HTTP/1.1\r\n\r\n", 19), 400);
    refusalRow("a lone LF before the method", "\nGET / HTTP/1.1\r\nHost: h\r\n\r\n", 400);
    refusalRow("a lone CR before the method", "\rGET / HTTP/1.1\r\nHost: h\r\n\r\n", 400);
    refusalRow("two empty lines first", "\r\n\r\nGET / HTTP/1.1\r\nHost: h\r\n\r\n", 400);
    refusalRow("obs-text first", "\xc3\xa4 / HTTP/1.1\r\nHost: h\r\n\r\n", 400);
    refusalRow("a method only", withRequestLine("GET"), 400);
    refusalRow("HTTP/0.9 form", withRequestLine("GET /"), 400);
    refusalRow("no target", withRequestLine("GET HTTP/1.1"), 400);
    refusalRow("an empty target", withRequestLine("GET  HTTP/1.1"), 400);
    refusalRow("two spaces before the target", withRequestLine("GET  / HTTP/1.1"), 400);
    refusalRow("two spaces before the version", withRequestLine("GET /  HTTP/1.1"), 400);
    refusalRow("tab instead of space", withRequestLine("GET\t/ HTTP/1.1"), 400);
    refusalRow("tab before the version", withRequestLine("GET /\tHTTP/1.1"), 400);
    refusalRow("a space behind the version", withRequestLine("GET / HTTP/1.1 "), 400);
    refusalRow("a word behind the version", withRequestLine("GET / HTTP/1.1 x"), 400);
    refusalRow("a space in the target", withRequestLine("GET /a b HTTP/1.1"), 400);
    refusalRow("a colon in the method", withRequestLine("GE:T / HTTP/1.1"), 400);
    refusalRow("NUL in the target", withRequestLine(QByteArray("GET /a\0b HTTP/1.1", 17)), 400);
    refusalRow("DEL in the target", withRequestLine("GET /a\x7f HTTP/1.1"), 400);
    refusalRow("raw UTF-8 in the target", withRequestLine("GET /\xc3\xa4 HTTP/1.1"), 400);
    refusalRow("a fragment", withRequestLine("GET /a#b HTTP/1.1"), 400);
    refusalRow("asterisk-form", withRequestLine("OPTIONS * HTTP/1.1"), 400);
    refusalRow("absolute-form", withRequestLine("GET http://h/a HTTP/1.1"), 400);
    refusalRow("absolute-form, https", withRequestLine("GET https://h/ HTTP/1.1"), 400);
    refusalRow("authority-form", withRequestLine("CONNECT h:443 HTTP/1.1"), 400);
    refusalRow("a relative path", withRequestLine("GET a HTTP/1.1"), 400);
    refusalRow("a query only", withRequestLine("GET ?a HTTP/1.1"), 400);
    refusalRow("bare LF behind the request line", "GET / HTTP/1.1\nHost: h\r\n\r\n", 400);
    refusalRow("bare CR behind the request line", "GET / HTTP/1.1\rHost: h\r\n\r\n", 400);
    refusalRow("CR CR LF behind the request line", "GET / HTTP/1.1\r\r\nHost: h\r\n\r\n", 400);
}

void addVersionRefusals()
{
    refusalRow("HTTP/1.2", withRequestLine("GET / HTTP/1.2"), 505);
    refusalRow("HTTP/1.9", withRequestLine("GET / HTTP/1.9"), 505);
    refusalRow("HTTP/2.0", withRequestLine("GET / HTTP/2.0"), 505);
    refusalRow("HTTP/2 preface", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", 505);
    refusalRow("HTTP/0.9", withRequestLine("GET / HTTP/0.9"), 505);
    refusalRow("HTTP/3.1", withRequestLine("GET / HTTP/3.1"), 505);
    refusalRow("lower-case http", withRequestLine("GET / http/1.1"), 400);
    refusalRow("mixed case Http", withRequestLine("GET / Http/1.1"), 400);
    refusalRow("HTTP/1", withRequestLine("GET / HTTP/1"), 400);
    refusalRow("HTTP/1.", withRequestLine("GET / HTTP/1."), 400);
    refusalRow("HTTP/1.10", withRequestLine("GET / HTTP/1.10"), 400);
    refusalRow("HTTP/01.1", withRequestLine("GET / HTTP/01.1"), 400);
    refusalRow("HTTP/1,1", withRequestLine("GET / HTTP/1,1"), 400);
    refusalRow("HTTP/1.x", withRequestLine("GET / HTTP/1.x"), 400);
    refusalRow("HTTPS/1.1", withRequestLine("GET / HTTPS/1.1"), 400);
    refusalRow("no version number", withRequestLine("GET / HTTP"), 400);
    refusalRow("another protocol", withRequestLine("OPTIONS / RTSP/1.0"), 400);
}

void addFieldRefusals()
{
    refusalRow("a space before the colon", withFields("A : b\r\n"), 400);
    refusalRow("a tab before the colon", withFields("A\t: b\r\n"), 400);
    refusalRow("a space before the first field", "GET / HTTP/1.1\r\n Host: h\r\n\r\n", 400);
    refusalRow("a tab before the first field", "GET / HTTP/1.1\r\n\tHost: h\r\n\r\n", 400);
    refusalRow("a folded line", withFields("A: b\r\n c\r\n"), 400);
    refusalRow("a line folded with a tab", withFields("A: b\r\n\tc\r\n"), 400);
    refusalRow("a folded line of only a space", withFields("A: b\r\n \r\n"), 400);
    refusalRow("a folded Transfer-Encoding", withFields("Transfer-Encoding:\r\n chunked\r\n"), 400);
    refusalRow("a field without colon", withFields("A\r\n"), 400);
    refusalRow("an empty name", withFields(": b\r\n"), 400);
    refusalRow("a space in the name", withFields("A b: c\r\n"), 400);
    refusalRow("parentheses in the name", withFields("A(b): c\r\n"), 400);
    refusalRow("obs-text in the name", withFields("\xc3\xa4: b\r\n"), 400);
    refusalRow("NUL in the name", withFields(QByteArray("A\0: b\r\n", 7)), 400);
    refusalRow("NUL in the value", withFields(QByteArray("A: b\0c\r\n", 8)), 400);
    refusalRow("DEL in the value", withFields("A: b\x7f\r\n"), 400);
    refusalRow("vertical tab in the value", withFields("A: b\vc\r\n"), 400);
    refusalRow("form feed in the value", withFields("A: \fb\r\n"), 400);
    refusalRow("escape in the value", withFields("A: \x1b[0m\r\n"), 400);
    refusalRow("bare CR in the value", withFields("A: b\rc: d\r\n"), 400);
    refusalRow("CR CR LF behind a value", withFields("A: b\r\r\n"), 400);
    refusalRow("bare LF behind a value", withFields("A: b\nC: d\r\n"), 400);
    refusalRow("bare LF as empty line", "GET / HTTP/1.1\r\nHost: h\r\n\n", 400);
    refusalRow("bare LF throughout", "GET / HTTP/1.1\nHost: h\n\n", 400);
    refusalRow("LF CR as line end", "GET / HTTP/1.1\n\rHost: h\n\r\n\r", 400);
}

const QByteArray lengthField = "Content-Length: 5\r\n";
const QByteArray chunkedField = "Transfer-Encoding: chunked\r\n";

void addLengthRefusals()
{
    refusalRow("two lengths", withFields(lengthField + "Content-Length: 6\r\n"), 400);
    refusalRow("two equal lengths", withFields(lengthField + lengthField), 400);
    refusalRow("two equal lengths, other case", withFields(lengthField + "content-length:5\r\n"),
               400);
    for (const char *value : {"5, 5",
                              "5,5",
                              "5, 6",
                              "5,",
                              "+5",
                              "-5",
                              "-0",
                              "0x5",
                              "5 5",
                              "5.0",
                              "5e1",
                              "\"5\"",
                              "5;",
                              "",
                              " ",
                              "abc",
                              "5\xa0",
                              "\xd9\xa5",
                              "9223372036854775808",
                              "18446744073709551616",
                              "18446744073709551621",
                              "99999999999999999999999999999999"}) {
        const QByteArray field = QByteArray("Content-Length: ") + value;
        refusalRow(field.constData(), withFields(field + "\r\n"), 400);
    }
}

void addCodingRefusals()
{
    refusalRow("length, then chunked", withFields(lengthField + chunkedField), 400);
    refusalRow("chunked, then length", withFields(chunkedField + lengthField), 400);
    refusalRow("length and another coding", withFields(lengthField + "Transfer-Encoding: x\r\n"),
               400);
    refusalRow("length 0 and chunked", withFields("Content-Length: 0\r\n" + chunkedField), 400);
    refusalRow("chunked in two fields", withFields(chunkedField + chunkedField), 400);
    refusalRow("gzip, then chunked", withFields("Transfer-Encoding: gzip\r\n" + chunkedField), 400);
    refusalRow("chunked in HTTP/1.0", "POST / HTTP/1.0\r\n" + chunkedField + "\r\n", 400);
    refusalRow("gzip in HTTP/1.0", "POST / HTTP/1.0\r\nTransfer-Encoding: gzip\r\n\r\n", 400);
    for (const char *value : {"chunked, chunked", "gzip, chunked", "chunked, gzip", "chunked,",
                              ", chunked", "xchunked", "chunkedx", "chunked;a=b", "\"chunked\"",
                              "identity", "gzip", "", "chun ked", "chunked\x80"}) {
        const QByteArray field = QByteArray("Transfer-Encoding: ") + value;
        refusalRow(field.constData(), withFields(field + "\r\n"), 501);
    }
    refusalRow("a vertical tab before chunked", withFields("Transfer-Encoding:\vchunked\r\n"), 400);
    refusalRow("a space before its colon", withFields("Transfer-Encoding : chunked\r\n"), 400);
}

void addHostAndExpectRefusals()
{
    refusalRow("no Host", "GET / HTTP/1.1\r\n\r\n", 400);
    refusalRow("no Host among other fields", "GET / HTTP/1.1\r\nA: b\r\n\r\n", 400);
    refusalRow("two equal Hosts", withFields("Host: h\r\n"), 400);
    refusalRow("two Hosts of different case", withFields("HOST: i\r\n"), 400);
    refusalRow("two Hosts in HTTP/1.0", "GET / HTTP/1.0\r\nHost: h\r\nHost: h\r\n\r\n", 400);
    for (const char *value :
         {"a, b", "a,b", "a b", "a/b", "user@h", "h\\", "h?", "h#", "<h>", "\"h\"", "\xc3\xa4"}) {
        const QByteArray field = QByteArray("Host: ") + value;
        refusalRow(field.constData(), "GET / HTTP/1.1\r\n" + field + "\r\n\r\n", 400);
    }
    for (const char *value : {"", "100", "200-ok", "100-continue, x", "100-continue;q", "x"}) {
        const QByteArray field = QByteArray("Expect: ") + value;
        refusalRow(field.constData(), withFields(field + "\r\n"), 417);
    }
}

void addLimitRefusals()
{
    refusalRow("an endless method", QByteArray(5000, 'A'), 414);
    refusalRow("an endless target", "GET /" + QByteArray(5000, 'a'), 414);
    refusalRow("an endless value", "GET / HTTP/1.1\r\nA: " + QByteArray(17000, 'a'), 431);
    refusalRow("an endless name", "GET / HTTP/1.1\r\n" + QByteArray(17000, 'a'), 431);
    refusalRow("endless fields", "GET / HTTP/1.1\r\n" + QByteArray("A: b\r\n").repeated(100), 431);
}

void acceptedRow(const char *name, const QByteArray &bytes, const QByteArray &description)
{
    QTest::newRow(name) << bytes
                        << QByteArray(description + " after " + QByteArray::number(bytes.size()));
}

void addAcceptedLines()
{
    acceptedRow("a plain GET", "GET / HTTP/1.1\r\nHost: h\r\n\r\n", "GET / 1.1 keep [Host=h]");
    acceptedRow("an empty line first", "\r\nGET / HTTP/1.1\r\nHost: h\r\n\r\n",
                "GET / 1.1 keep [Host=h]");
    acceptedRow("any target bytes of visible ASCII",
                "GET /~!$&'()*+,;=:@%20\"<>[]^`{|}?a=b?/ HTTP/1.1\r\nHost:h\r\n\r\n",
                "GET /~!$&'()*+,;=:@%20\"<>[]^`{|}?a=b?/ 1.1 keep [Host=h]");
    acceptedRow("an unknown method", "X!#$%&'*+-.^_`|~9 / HTTP/1.1\r\nHost:\r\n\r\n",
                "X!#$%&'*+-.^_`|~9 / 1.1 keep [Host=]");
    acceptedRow("white space around values",
                "GET / HTTP/1.1\r\nHost: \t h:8000 \t\r\nA:\r\nB: \r\n\r\n",
                "GET / 1.1 keep [Host=h:8000] [A=] [B=]");
    acceptedRow("white space and obs-text inside values",
                "GET / HTTP/1.1\r\nHost: h\r\nA: b \t c \xff\r\n\r\n",
                "GET / 1.1 keep [Host=h] [A=b \t c \xff]");
    acceptedRow("an IPv6 Host", "GET / HTTP/1.1\r\nhOST: [::1]:8000\r\n\r\n",
                "GET / 1.1 keep [hOST=[::1]:8000]");
}

void addAcceptedConnections()
{
    acceptedRow("HTTP/1.0 without fields", "GET / HTTP/1.0\r\n\r\n", "GET / 1.0 close");
    acceptedRow("HTTP/1.0, keep-alive", "GET / HTTP/1.0\r\nConnection: Keep-Alive\r\n\r\n",
                "GET / 1.0 keep [Connection=Keep-Alive]");
    acceptedRow("HTTP/1.0 ignores Expect",
                "POST / HTTP/1.0\r\nContent-Length: 1\r\nExpect: 100-continue\r\n\r\n",
                "POST / 1.0 length 1 close [Content-Length=1] [Expect=100-continue]");
    acceptedRow("close", withFields("Connection: close\r\n"),
                "POST /a 1.1 close [Host=h] [Connection=close]");
    acceptedRow("close in a list", withFields("connection: x ,\tCLOSE , keep-alive\r\n"),
                "POST /a 1.1 close [Host=h] [connection=x ,\tCLOSE , keep-alive]");
    acceptedRow("close in a second field", withFields("Connection: x\r\nConnection: close\r\n"),
                "POST /a 1.1 close [Host=h] [Connection=x] [Connection=close]");
    acceptedRow("words that only contain close", withFields("Connection: closed,,nclose\r\n"),
                "POST /a 1.1 keep [Host=h] [Connection=closed,,nclose]");
}

void addAcceptedFramings()
{
    acceptedRow("a length", withFields("CONTENT-LENGTH:5\r\n"),
                "POST /a 1.1 length 5 keep [Host=h] [CONTENT-LENGTH=5]");
    acceptedRow("white space around a length", withFields("Content-Length: \t5 \r\n"),
                "POST /a 1.1 length 5 keep [Host=h] [Content-Length=5]");
    acceptedRow("length 0 expects nothing",
                withFields("Content-Length: 0\r\nExpect: 100-continue\r\n"),
                "POST /a 1.1 length 0 keep [Host=h] [Content-Length=0] [Expect=100-continue]");
    acceptedRow("the greatest length", withFields("Content-Length: 9223372036854775807\r\n"),
                "POST /a 1.1 length 9223372036854775807 keep [Host=h] "
                "[Content-Length=9223372036854775807]");
    acceptedRow("chunked", withFields("Transfer-Encoding: chunked\r\n"),
                "POST /a 1.1 chunked keep [Host=h] [Transfer-Encoding=chunked]");
    acceptedRow("Chunked", withFields("transfer-encoding: Chunked\r\n"),
                "POST /a 1.1 chunked keep [Host=h] [transfer-encoding=Chunked]");
    acceptedRow("100-continue with a length",
                withFields("Content-Length: 1\r\nExpect: 100-Continue\r\n"),
                "POST /a 1.1 length 1 keep continue [Host=h] [Content-Length=1] "
                "[Expect=100-Continue]");
    acceptedRow("100-continue without a body", withFields("Expect: 100-continue\r\n"),
                "POST /a 1.1 keep [Host=h] [Expect=100-continue]");
    acceptedRow("names that only resemble framing",
                withFields("Content_Length: x\r\nXontent-length: y\r\n"),
                "POST /a 1.1 keep [Host=h] [Content_Length=x] [Xontent-length=y]");
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
    addAcceptedLines();
    addAcceptedConnections();
    addAcceptedFramings();
    addRequestLineRefusals();
    addVersionRefusals();
    addFieldRefusals();
    addLengthRefusals();
    addCodingRefusals();
    addHostAndExpectRefusals();
    addLimitRefusals();
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
