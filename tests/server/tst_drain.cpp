// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/drain.h"

#include <QTest>

#include <algorithm>

using namespace restdock;

namespace {

using net::IoResult;

/// A client that sends faster than anybody reads, until it has sent all.
class EagerClient final : public net::Transport
{
public:
    explicit EagerClient(qint64 bytes) : Transport(-1), m_left(bytes) {}

    qint64 left() const { return m_left; }

    IoResult read(char *buffer, qint64 maxBytes) override
    {
        const auto result = discard(maxBytes);
        std::fill_n(buffer, result.bytes, 'x');
        return result;
    }
    IoResult write(QByteArrayView, bool) override { return {}; }
    IoResult sendFile(int, qint64, qint64) override { return {}; }
    IoResult discard(qint64 maxBytes) override
    {
        if (m_left == 0)
            return {IoResult::Kind::Closed};
        const auto bytes = std::min(maxBytes, m_left);
        m_left -= bytes;
        return {IoResult::Kind::Done, bytes};
    }
    void finishSending() override {}

private:
    qint64 m_left;
};

constexpr qint64 mebibyte = 1024 * 1024;

} // namespace

/// What is read after an answer that did not want it.
class TestDrain : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Else the others of its I/O thread would wait until its time is over.
    void aFastSenderGivesWayToOthers_data()
    {
        QTest::addColumn<Drain::Until>("until");
        QTest::newRow("until it has stopped") << Drain::Until::Closed;
        QTest::newRow("what is there already") << Drain::Until::Now;
        QTest::newRow("to the end of the body") << Drain::Until::BodyEnd;
    }

    void aFastSenderGivesWayToOthers()
    {
        QFETCH(const Drain::Until, until);
        EagerClient client(64 * mebibyte);
        net::InputBuffer input;
        http::BodyDecoder decoder(http::BodyFraming::ContentLength, 64 * mebibyte);
        ConnectionDeadline deadline(m_limits);
        deadline.set(m_limits.drainTimeout);
        Drain drain(until, client, m_limits.drainBytes);
        int turns = 0;
        auto step = Drain::Step::Yield;
        while (step == Drain::Step::Yield) {
            const auto before = client.left();
            step = drain.run(client, input, decoder, deadline);
            QVERIFY(before - client.left() <= 4 * mebibyte);
            ++turns;
        }
        QCOMPARE(step, Drain::Step::Over);
        QCOMPARE(client.left(), 0);
        QVERIFY(turns > 4);
    }

private:
    const ConnectionLimits m_limits{};
};

QTEST_GUILESS_MAIN(TestDrain)
#include "tst_drain.moc"
