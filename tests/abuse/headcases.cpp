// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/abuse/abusetest.h"

#include <QTest>

namespace restdock::test {

namespace {

using namespace std::chrono_literals;

constexpr int copies = 4; // of each case, at once

struct Malformed
{
    const char *name;
    QByteArray opening;
    QByteArray refrain;  ///< endless, if not empty
    QList<int> statuses; ///< allowed ones; 0: closed without an answer
    bool leaves = false; ///< ends its direction after the opening
};

QByteArray head(const QByteArrayList &fields)
{
    return "POST " + Siege::uploadTarget("malformed") + " HTTP/1.1\r\nHost: h\r\n"
        + fields.join("\r\n") + "\r\n\r\n";
}

QByteArray repeatedField(int count, int bytesEach)
{
    const QByteArray field = "X: " + QByteArray(bytesEach - 5, 'x') + "\r\n";
    return "GET / HTTP/1.1\r\nHost: h\r\n" + field.repeated(count) + "\r\n";
}

QList<Malformed> malformedRequests()
{
    const QByteArray chunked = head({"Transfer-Encoding: chunked"});
    const QByteArray much(64 * 1024, 'a');
    const QByteArray twoTo60 = "1000000000000000";
    return {
        {"endless request line", "GET /", much, {414}},
        {"endless field line", "GET / HTTP/1.1\r\nHost: h\r\nX: ", much, {431}},
        {"endless fields", "GET / HTTP/1.1\r\nHost: h\r\n", "X: y\r\n", {431}},
        {"64 KiB of fields", repeatedField(1024, 64), {}, {431}},
        {"10,000 fields", repeatedField(10'000, 6), {}, {431}},
        {"zeros", QByteArray(1000, '\0'), {}, {400}},
        {"endless zeros", QByteArray(1000, '\0'), QByteArray(4096, '\0'), {400}},
        {"a TLS hello", QByteArray::fromHex("16030100c8010000c40303") + much.first(500), {}, {400}},
        {"HTTP/2", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", {}, {400, 505}},
        {"no host", "GET / HTTP/1.1\r\n\r\n", {}, {400}},
        {"two hosts", "GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n", {}, {400}},
        {"a length of 2^62, then gone",
         head({"Content-Length: 4611686018427387904"}) + much,
         {},
         {0, 400, 413, 507},
         true},
        {"a length of 2^64", head({"Content-Length: 18446744073709551616"}), {}, {400, 413}},
        {"a length of 10^100", head({"Content-Length: 1" + QByteArray(100, '0')}), {}, {400, 413}},
        {"a negative length", head({"Content-Length: -1"}), {}, {400}},
        {"endless chunk size", chunked, QByteArray(4096, '0'), {400}},
        {"endless chunk extension", chunked + "1;", much, {400}},
        {"endless trailers", chunked + "0\r\n", "X: y\r\n", {400}},
        {"an endless trailer", chunked + "0\r\nX: ", much, {400}},
        {"a chunk of 2^60, then gone",
         chunked + twoTo60 + "\r\n" + much,
         {},
         {0, 400, 413, 507},
         true},
        {"a chunk of 2^64", chunked + twoTo60 + "0\r\n", {}, {400}},
        {"chunks that add up to 2^64",
         chunked + "1\r\na\r\n" + "7fffffffffffffff\r\n" + much,
         {},
         {0, 400, 413, 507},
         true},
        {"a chunk size that is none", chunked + "zz\r\n", {}, {400}},
    };
}

} // namespace

/// The endless ones do not heed the answer and send on until the connection breaks.
void AbuseTest::malformedRequestsAreRefused()
{
    Siege siege("malformed requests");
    QVERIFY(siege.begin());
    const auto cases = malformedRequests();
    Swarm swarm;
    for (const auto &malformed : cases) {
        Abuse abuse;
        abuse.route.port = siege.port();
        abuse.opening = malformed.opening;
        abuse.refrain = malformed.refrain;
        abuse.sendsOn = !malformed.refrain.isEmpty();
        abuse.leaves = malformed.leaves;
        swarm.add(abuse, copies);
    }
    swarm.run(12s);

    QByteArrayList wrong;
    const auto fates = swarm.fates();
    for (size_t i = 0; i < fates.size(); ++i) {
        const auto &malformed = cases.at(int(i) / copies);
        const auto &fate = fates.at(i);
        if (fate.isOpen() || fate.answers.size() > 1
            || !malformed.statuses.contains(fate.status())) {
            wrong.append(QByteArray(malformed.name) + ": " + QByteArray::number(fate.status())
                         + (fate.isOpen() ? ", open" : ""));
        }
    }
    swarm.leave();
    const QByteArray complaints = conclude(siege, int(fates.size()), swarm.summary());
    QCOMPARE(wrong.join("; "), QByteArray());
    QCOMPARE(complaints, QByteArray());
}

} // namespace restdock::test
