// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/http/bodydecoder.h"

#include <QTest>

#include <memory>

using namespace restdock::http;

namespace {

struct Decoded
{
    QByteArray content;
    qsizetype consumed = 0;
    bool ended = false;
    bool failed = false;
};

// Feeds one piece until it is used up or the body has ended.
void feed(BodyDecoder &decoder, QByteArrayView piece, Decoded &result)
{
    // A copy without a byte behind it: reading too far is seen by the address sanitizer.
    const std::unique_ptr<char[]> copy(new char[size_t(piece.size())]);
    std::copy(piece.begin(), piece.end(), copy.get());
    QByteArrayView rest(copy.get(), piece.size());
    while (!rest.isEmpty() && !decoder.atEnd() && !decoder.hasError()) {
        const qint64 contiguous = decoder.contiguousBytes();
        const auto step = decoder.decode(rest);
        QVERIFY(step.consumed <= rest.size());
        QVERIFY(step.consumed > 0 || decoder.hasError());
        QVERIFY(!decoder.hasError() || step.content.isEmpty());
        if (contiguous > 0)
            QCOMPARE(qint64(step.content.size()), std::min<qint64>(contiguous, rest.size()));
        if (!step.content.isEmpty())
            QVERIFY(step.content.end() == rest.begin() + step.consumed);
        result.content += step.content;
        result.consumed += step.consumed;
        rest = rest.sliced(step.consumed);
    }
    result.ended = decoder.atEnd();
    result.failed = decoder.hasError();
}

Decoded decoded(BodyDecoder decoder, const QByteArray &bytes, const QList<qsizetype> &cuts)
{
    Decoded result;
    qsizetype start = 0;
    for (const qsizetype cut : cuts) {
        feed(decoder, QByteArrayView(bytes).sliced(start, cut - start), result);
        start = cut;
    }
    feed(decoder, QByteArrayView(bytes).sliced(start), result);
    return result;
}

QByteArray describe(const Decoded &result)
{
    const char *state = result.ended ? "end" : result.failed ? "error" : "more";
    return result.content + '|' + state + '|' + QByteArray::number(result.consumed);
}

BodyDecoder chunkedDecoder()
{
    return BodyDecoder(BodyFraming::Chunked, 0);
}

void endingRow(const char *name, const QByteArray &bytes, const QByteArray &content,
               qsizetype bytesBehind = 0)
{
    QTest::newRow(name) << bytes
                        << QByteArray(content + "|end|"
                                      + QByteArray::number(bytes.size() - bytesBehind));
}

void errorRow(const char *name, const QByteArray &bytes, const QByteArray &content,
              qsizetype consumed)
{
    QTest::newRow(name) << bytes << QByteArray(content + "|error|" + QByteArray::number(consumed));
}

void addGoodChunks()
{
    endingRow("an empty body", "0\r\n\r\n", "");
    endingRow("one chunk", "3\r\nabc\r\n0\r\n\r\n", "abc");
    endingRow("many chunks", "1\r\na\r\n2\r\nbc\r\n1\r\nd\r\n0\r\n\r\n", "abcd");
    endingRow("CR LF as content", "4\r\n\r\n\r\n\r\n0\r\n\r\n", "\r\n\r\n");
    endingRow("hex digits of both cases", "aA\r\n" + QByteArray(170, 'x') + "\r\n0\r\n\r\n",
              QByteArray(170, 'x'));
    endingRow("leading zeros", "000000000000003\r\nabc\r\n00\r\n\r\n", "abc");
    endingRow("extensions", "3;a=b;c=\"d e\"\r\nabc\r\n0;x\r\n\r\n", "abc");
    endingRow("an empty extension", "3;\r\nabc\r\n0;\r\n\r\n", "abc");
    endingRow("white space inside an extension", "3; a\t= b\r\nabc\r\n0\r\n\r\n", "abc");
    endingRow("trailers", "0\r\nA: b\r\nC: d\r\n\r\n", "");
    endingRow("the next request behind the body", "1\r\na\r\n0\r\n\r\nGET / HTTP/1.1\r\n", "a", 16);
    endingRow("an empty line behind the body", "0\r\n\r\n\r\n", "", 2);
    QTest::newRow("a body that goes on") << QByteArray("3\r\nab") << QByteArray("ab|more|5");
    QTest::newRow("the greatest size")
        << QByteArray("fffffffffffffff\r\nab") << QByteArray("ab|more|19");
}

void addBadChunks()
{
    errorRow("no size", "\r\n", "", 0);
    errorRow("an extension without a size", ";a\r\n", "", 0);
    errorRow("white space before the size", " 3\r\nabc\r\n", "", 0);
    errorRow("white space behind the size", "3 \r\nabc\r\n", "", 1);
    errorRow("a tab behind the size", "3\t;a\r\nabc\r\n", "", 1);
    errorRow("a plus sign", "+3\r\nabc\r\n", "", 0);
    errorRow("a minus sign", "-3\r\nabc\r\n", "", 0);
    errorRow("0x", "0x3\r\nabc\r\n", "", 1);
    errorRow("an underscore", "1_0\r\n", "", 1);
    errorRow("a letter that is no digit", "3g\r\nabc\r\n", "", 1);
    errorRow("16 digits", "0000000000000003\r\nabc\r\n", "", 15);
    errorRow("a size of 2^63", "8000000000000000\r\n", "", 15);
    errorRow("a size of 2^64", "10000000000000000\r\n", "", 15);
    errorRow("bare LF behind the size", "3\nabc\r\n", "", 1);
    errorRow("bare CR behind the size", "3\rabc\r\n", "", 2);
    errorRow("CR CR LF behind the size", "3\r\r\nabc\r\n", "", 2);
    errorRow("bare LF in an extension", "3;a\nabc\r\n", "", 3);
    errorRow("bare CR in an extension", "3;a\rb\r\nabc\r\n", "", 4);
    errorRow("NUL in an extension", QByteArray("3;\0\r\nabc\r\n", 10), "", 2);
    errorRow("content longer than its size", "3\r\nabcd\r\n", "abc", 6);
    errorRow("content shorter than its size", "4\r\nabc\r\n0\r\n\r\n", "abc\r", 7);
    errorRow("bare LF behind content", "3\r\nabc\n0\r\n\r\n", "abc", 6);
    errorRow("bare CR behind content", "3\r\nabc\r0\r\n\r\n", "abc", 7);
    errorRow("an empty line between chunks", "1\r\na\r\n\r\n0\r\n\r\n", "a", 6);
    errorRow("bare LF as last line", "0\r\n\n", "", 3);
    errorRow("bare CR as last line", "0\r\n\rG", "", 4);
    errorRow("bare LF behind a trailer", "0\r\nA: b\n\r\n", "", 7);
    errorRow("bare CR in a trailer", "0\r\nA: b\rC: d\r\n\r\n", "", 8);
    errorRow("NUL in a trailer", QByteArray("0\r\nA: \0\r\n\r\n", 11), "", 6);
}

} // namespace

class TestBodyDecoder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noBodyIsAtItsEnd();
    void lengthIsExactForEveryCut();
    void knowsWhatRemains();
    void hugeLengthDoesNotOverflow();
    void chunksForEveryCut_data();
    void chunksForEveryCut();
    void sizeLineLimitIsExact();
    void trailerLimitIsExact();
    void consumesNothingAfterTheEndOrAnError();
};

void TestBodyDecoder::noBodyIsAtItsEnd()
{
    for (const auto &decoder : {BodyDecoder(), BodyDecoder(BodyFraming::None, 5),
                                BodyDecoder(BodyFraming::ContentLength, 0)}) {
        QVERIFY(decoder.atEnd());
        QVERIFY(!decoder.hasError());
        QCOMPARE(decoder.remainingBytes(), 0);
        QCOMPARE(decoder.contiguousBytes(), 0);
        auto copy = decoder;
        const auto step = copy.decode("GET / HTTP/1.1");
        QCOMPARE(step.consumed, 0);
        QVERIFY(step.content.isEmpty());
    }
}

void TestBodyDecoder::lengthIsExactForEveryCut()
{
    const QByteArray bytes = "0\r\n\r\nabcNEXT";
    for (qint64 length = 1; length <= bytes.size() + 1; ++length) {
        const BodyDecoder decoder(BodyFraming::ContentLength, length);
        const QByteArray content = bytes.first(std::min<qsizetype>(length, bytes.size()));
        const QByteArray wanted = content + (length <= bytes.size() ? "|end|" : "|more|")
            + QByteArray::number(content.size());
        for (qsizetype cut = 0; cut <= bytes.size(); ++cut) {
            for (qsizetype secondCut = cut; secondCut <= bytes.size(); ++secondCut)
                QCOMPARE(describe(decoded(decoder, bytes, {cut, secondCut})), wanted);
        }
    }
}

void TestBodyDecoder::knowsWhatRemains()
{
    BodyDecoder length(BodyFraming::ContentLength, 10);
    QCOMPARE(length.remainingBytes(), 10);
    QCOMPARE(length.contiguousBytes(), 10);
    length.decode("abc");
    QCOMPARE(length.remainingBytes(), 7);
    QCOMPARE(length.contiguousBytes(), 7);

    BodyDecoder chunked = chunkedDecoder();
    QCOMPARE(chunked.remainingBytes(), -1);
    QCOMPARE(chunked.contiguousBytes(), 0);
    chunked.decode("5\r\n");
    QCOMPARE(chunked.remainingBytes(), -1);
    QCOMPARE(chunked.contiguousBytes(), 5);
    chunked.decode("ab");
    QCOMPARE(chunked.contiguousBytes(), 3);
    chunked.decode("cde");
    QCOMPARE(chunked.contiguousBytes(), 0);
    chunked.decode("\r\n0\r\n\r\n");
    QVERIFY(chunked.atEnd());
    QCOMPARE(chunked.remainingBytes(), 0);
}

void TestBodyDecoder::hugeLengthDoesNotOverflow()
{
    constexpr qint64 maximum = std::numeric_limits<qint64>::max();
    BodyDecoder decoder(BodyFraming::ContentLength, maximum);
    QCOMPARE(decoder.decode("abc").content, QByteArrayView("abc"));
    QCOMPARE(decoder.remainingBytes(), maximum - 3);
    QVERIFY(!decoder.atEnd());
}

void TestBodyDecoder::chunksForEveryCut_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("outcome");
    addGoodChunks();
    addBadChunks();
}

void TestBodyDecoder::chunksForEveryCut()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, outcome);
    QList<qsizetype> everywhere;
    for (qsizetype cut = 0; cut <= bytes.size(); ++cut) {
        everywhere.append(cut);
        QCOMPARE(describe(decoded(chunkedDecoder(), bytes, {cut})), outcome);
    }
    QCOMPARE(describe(decoded(chunkedDecoder(), bytes, everywhere)), outcome);
}

void TestBodyDecoder::sizeLineLimitIsExact()
{
    constexpr qsizetype limit = BodyDecoder::maximumSizeLineBytes;
    const QByteArray longest = "1;" + QByteArray(limit - 2, 'x');
    QCOMPARE(describe(decoded(chunkedDecoder(), longest + "\r\na\r\n0\r\n\r\n", {})),
             QByteArray("a|end|74"));
    QCOMPARE(describe(decoded(chunkedDecoder(), longest + "x\r\na\r\n0\r\n\r\n", {})),
             QByteArray("|error|64"));
    // Every line has its own limit.
    const QByteArray twice = longest + "\r\na\r\n" + longest + "\r\nb\r\n0\r\n\r\n";
    QVERIFY(decoded(chunkedDecoder(), twice, {}).ended);
}

void TestBodyDecoder::trailerLimitIsExact()
{
    constexpr qsizetype limit = BodyDecoder::maximumTrailerBytes;
    const QByteArray longest = "A: " + QByteArray(limit - 7, 'x') + "\r\n\r\n";
    QCOMPARE(longest.size(), limit);
    QVERIFY(decoded(chunkedDecoder(), "0\r\n" + longest, {}).ended);
    const auto tooLong = decoded(chunkedDecoder(), "0\r\nA" + longest, {});
    QVERIFY(tooLong.failed);
    QCOMPARE(tooLong.consumed, 3 + limit);
    // Many short lines count together.
    const QByteArray manyLines = "0\r\n" + QByteArray("A:\r\n").repeated(1024);
    QCOMPARE(describe(decoded(chunkedDecoder(), manyLines, {})), QByteArray("|more|4099"));
    QCOMPARE(describe(decoded(chunkedDecoder(), manyLines + '\r', {})), QByteArray("|error|4099"));
}

void TestBodyDecoder::consumesNothingAfterTheEndOrAnError()
{
    for (const char *bytes : {"0\r\n\r\n", "x"}) {
        BodyDecoder decoder = chunkedDecoder();
        decoder.decode(bytes);
        QVERIFY(decoder.atEnd() || decoder.hasError());
        QCOMPARE(decoder.decode("3\r\nabc\r\n").consumed, 0);
        QCOMPARE(decoder.contiguousBytes(), 0);
    }
}

QTEST_APPLESS_MAIN(TestBodyDecoder)
#include "tst_bodydecoder.moc"
