// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/http/headrows.h"

#include <QTest>

namespace restdock::test {

QByteArray withFields(const QByteArray &fields)
{
    return "POST /a HTTP/1.1\r\nHost: h\r\n" + fields + "\r\n";
}

QByteArray withRequestLine(const QByteArray &line)
{
    return line + "\r\nHost: h\r\n\r\n";
}

namespace {

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

void addAcceptedHeads()
{
    addAcceptedLines();
    addAcceptedConnections();
    addAcceptedFramings();
}

void addRefusedHeads()
{
    addRequestLineRefusals();
    addVersionRefusals();
    addFieldRefusals();
    addLengthRefusals();
    addCodingRefusals();
    addHostAndExpectRefusals();
    addLimitRefusals();
}

} // namespace restdock::test
