// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/abuse/abusetest.h"

#include <QTest>

namespace restdock::test {

namespace {

using namespace std::chrono_literals;

struct Pair
{
    const char *name;
    QByteArray fields; ///< of the first request, each with its end as it is sent
    QByteArray body;   ///< what one reading of the fields takes; the second request follows
};

const QByteArray length = "Content-Length: 4\r\n";
const QByteArray noLength = "Content-Length: 0\r\n";
const QByteArray chunked = "Transfer-Encoding: chunked\r\n";
const QByteArray lastChunk = "0\r\n\r\n";

QList<Pair> contradictingHeads()
{
    return {
        {"CL.TE", "Content-Length: 5\r\n" + chunked, lastChunk},
        {"TE.CL", chunked + length, lastChunk},
        {"TE.TE identity last", chunked + "Transfer-Encoding: identity\r\n", lastChunk},
        {"TE.TE identity first", "Transfer-Encoding: identity\r\n" + chunked, lastChunk},
        {"TE twice", chunked + chunked, lastChunk},
        {"TE list, chunked last", "Transfer-Encoding: identity, chunked\r\n", lastChunk},
        {"TE list, chunked first", "Transfer-Encoding: chunked, identity\r\n", lastChunk},
        {"TE unknown", "Transfer-Encoding: xchunked\r\n" + noLength, lastChunk},
        {"TE quoted", "Transfer-Encoding: \"chunked\"\r\n" + noLength, lastChunk},
        {"TE behind a vertical tab", "Transfer-Encoding: \vchunked\r\n" + noLength, lastChunk},
        {"TE behind a tab", "Transfer-Encoding:\tchunked\r\n" + noLength, lastChunk},
        {"TE empty", "Transfer-Encoding:\r\n" + length, lastChunk},
        {"TE with a space before the colon", "Transfer-Encoding : chunked\r\n" + noLength,
         lastChunk},
        {"TE with a tab before the colon", "Transfer-Encoding\t: chunked\r\n" + noLength,
         lastChunk},
        {"TE on a folded line", "X: y\r\n Transfer-Encoding: chunked\r\n" + noLength, lastChunk},
        {"TE value folded", "Transfer-Encoding:\r\n chunked\r\n" + noLength, lastChunk},
        {"TE behind a bare LF", "X: y\nTransfer-Encoding: chunked\r\n" + noLength, lastChunk},
        {"TE behind a bare CR", "X: y\rTransfer-Encoding: chunked\r\n" + noLength, lastChunk},
        {"TE name over two lines", "Transfer-Encoding\n: chunked\r\n" + noLength, lastChunk},
        {"NUL in TE", QByteArray("Transfer-Encoding: chunked\0\r\n", 29) + noLength, lastChunk},
        {"two lengths", noLength + length, "body"},
        {"two lengths, the other way round", length + noLength, "body"},
        {"list of lengths", "Content-Length: 4, 0\r\n", "body"},
        {"length with a plus", "Content-Length: +4\r\n", "body"},
        {"hexadecimal length", "Content-Length: 0x4\r\n", "body"},
        {"length with a space inside", "Content-Length: 4 0\r\n", "body"},
        {"length with a fraction", "Content-Length: 4.0\r\n", "body"},
        {"empty length", "Content-Length:\r\n", {}},
        {"length with a space before the colon", "Content-Length : 4\r\n", "body"},
        {"bare LF ends a line", "Content-Length: 4\n", "body"},
        {"bare LF ends the head", length + "\n", "body"},
    };
}

QList<Pair> contradictingChunks()
{
    return {
        {"chunk size ends with LF", chunked, "0\n\r\n"},
        {"chunk size with 0x", chunked, "0x0\r\n\r\n"},
        {"chunk size with a plus", chunked, "+0\r\n\r\n"},
        {"negative chunk size", chunked, "-1\r\n\r\n"},
        {"space before the chunk size", chunked, " 0\r\n\r\n"},
        {"empty chunk size", chunked, "\r\n\r\n"},
        {"LF in a chunk extension", chunked, "1;a\nb\r\nx\r\n" + lastChunk},
        {"more data than the chunk size", chunked, "1\r\nxyz\r\n" + lastChunk},
        {"LF after chunk data", chunked, "1\r\nx\n" + lastChunk},
        {"CR without LF after chunk data", chunked, "1\r\nx\rY" + lastChunk},
        {"trailers end with LF", chunked, "0\r\nX: y\n\n"},
    };
}

QByteArray smugglingBytes(const Pair &pair, int number)
{
    return "POST " + Siege::uploadTarget("smuggled") + " HTTP/1.1\r\nHost: h\r\n" + pair.fields
        + "\r\n" + pair.body
        + request("POST", "/smuggled-" + QByteArray::number(number) + "/?create=true")
        + request("GET", Siege::blobTarget());
}

} // namespace

/// Would one of the second requests be executed, a repository's folder would appear in the data
/// folder.
void AbuseTest::smuggledRequestsAreNotExecuted()
{
    Siege siege("smuggling");
    QVERIFY(siege.begin());
    const auto pairs = contradictingHeads() + contradictingChunks();
    Swarm swarm;
    for (int i = 0; i < pairs.size(); ++i) {
        Abuse abuse;
        abuse.route.port = siege.port();
        abuse.opening = smugglingBytes(pairs.at(i), i);
        swarm.add(abuse);
    }
    swarm.run(10s);

    QByteArrayList wrong;
    const auto fates = swarm.fates();
    for (size_t i = 0; i < fates.size(); ++i) {
        const auto &fate = fates.at(i);
        const bool isRefused = fate.status() == 400 || fate.status() == 501;
        if (fate.isOpen() || fate.answers.size() != 1 || !isRefused) {
            wrong.append(QByteArray(pairs.at(int(i)).name) + ": "
                         + QByteArray::number(fate.status()) + ", "
                         + QByteArray::number(qsizetype(fate.answers.size())) + " answers");
        }
    }
    swarm.leave();
    const QByteArray complaints = conclude(siege, int(fates.size()), swarm.summary());
    QCOMPARE(wrong.join("; "), QByteArray());
    QCOMPARE(complaints, QByteArray());
}

} // namespace restdock::test
