// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/abuse/abusetest.h"
#include "tests/e2e/support/logins.h"

#include <QMap>
#include <QTest>

#include <atomic>
#include <thread>

namespace restdock::test {

namespace {

using namespace std::chrono_literals;

/// Somebody who signs in for the first time, and tries again as restic would.
class Newcomer
{
public:
    Newcomer(quint16 port, QByteArray login) : m_port(port), m_login(std::move(login)) {}
    ~Newcomer() { finish(); }
    Newcomer(const Newcomer &) = delete;
    Newcomer &operator=(const Newcomer &) = delete;

    void start()
    {
        m_thread = std::thread([this] { work(); });
    }
    bool isIn() const { return m_isIn; }
    std::chrono::milliseconds waited() const { return m_waited; } ///< after finish()
    /// Waits until it is in, or gives up.
    void finish()
    {
        if (m_thread.joinable())
            m_thread.join();
    }
    QByteArray story() const
    {
        return (m_isIn ? "in after " : "not in after ")
            + QByteArray::number(double(m_waited.count()) / 1000, 'f', 1) + " s ("
            + m_answers.join(' ') + ')';
    }

private:
    void work()
    {
        constexpr quint8 source = 77;
        const auto begun = std::chrono::steady_clock::now();
        while (!m_isIn && m_waited < 20s) {
            const int status =
                exchangeOnce({m_port, source}, request("HEAD", Siege::blobTarget(), {}, {m_login}));
            m_answers.append(QByteArray::number(status));
            m_waited = std::chrono::duration_cast<std::chrono::milliseconds>(
                std::chrono::steady_clock::now() - begun);
            m_isIn = status == 200;
            if (!m_isIn)
                std::this_thread::sleep_for(500ms);
        }
    }

    const quint16 m_port;
    const QByteArray m_login;
    std::thread m_thread;
    std::atomic<bool> m_isIn{false};
    std::chrono::milliseconds m_waited{0};
    QByteArrayList m_answers;
};

QByteArray statusCounts(const Swarm &swarm)
{
    QMap<int, int> counts;
    for (const auto &fate : swarm.fates()) {
        for (const auto &answer : fate.answers)
            ++counts[answer.status];
    }
    QByteArrayList texts;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it)
        texts.append(QByteArray::number(it.value()) + "x " + QByteArray::number(it.key()));
    return texts.join(", ");
}

} // namespace

void AbuseTest::wrongPasswordsSlowDownNobodyElse()
{
    constexpr int count = 64;
    constexpr int knownShare = 4;
    Siege siege("wrong passwords");
    if (!siege.addUser("honest", "right") || !siege.addUser("newcomer", "right too"))
        QSKIP("Apache's htpasswd is not here");
    QVERIFY(siege.begin());
    int number = 0;
    const auto nextGuess = [&number] {
        ++number;
        // Some guess at the honest user's password, the others at many names.
        const QByteArray user = number % knownShare == 0
            ? QByteArray("honest")
            : QByteArray("user-" + QByteArray::number(number % 1000));
        return request("HEAD", Siege::blobTarget(), {},
                       {basicLogin(user, "wrong " + QByteArray::number(number))});
    };
    Swarm swarm;
    for (int i = 0; i < count; ++i) {
        Abuse guesser;
        guesser.route.port = siege.port();
        guesser.route.sourceNumber = quint8(100 + i);
        guesser.bodies = AnswerReader::Bodies::None;
        guesser.opening = nextGuess();
        guesser.nextRequest = nextGuess;
        swarm.add(guesser);
    }
    Newcomer newcomer(siege.port(), basicLogin("newcomer", "right too"));
    swarm.run(2s);
    newcomer.start();
    swarm.run(6s);
    const bool inDuringFlood = newcomer.isIn();
    swarm.leave();
    newcomer.finish();

    int unexpected = 0;
    for (const auto &fate : swarm.fates()) {
        for (const auto &answer : fate.answers)
            unexpected +=
                answer.status == 401 || answer.status == 429 || answer.status == 503 ? 0 : 1;
    }
    const QByteArray complaints =
        conclude(siege, count, statusCounts(swarm) + "; newcomer " + newcomer.story());
    QCOMPARE(unexpected, 0);
    QVERIFY2(inDuringFlood && newcomer.waited() <= 1s, newcomer.story().constData());
    QCOMPARE(complaints, QByteArray());
}

void AbuseTest::uploadsWithoutLoginStoreNothing()
{
    constexpr int count = 50;
    Siege siege("uploads without login");
    if (!siege.addUser("honest", "right"))
        QSKIP("Apache's htpasswd is not here");
    QVERIFY(siege.begin());
    Abuse upload;
    upload.route.port = siege.port();
    upload.opening = "POST " + Siege::uploadTarget("anonymous")
        + " HTTP/1.1\r\nHost: h\r\nContent-Length: 1099511627776\r\n\r\n";
    upload.refrain = QByteArray(64 * 1024, 'x');
    upload.sendsOn = true;
    Swarm swarm;
    swarm.add(upload, count / 2);
    upload.opening = "POST " + Siege::uploadTarget("anonymous")
        + " HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\n\r\n";
    upload.refrain = "8000\r\n" + QByteArray(0x8000, 'x') + "\r\n";
    swarm.add(upload, count - count / 2);
    swarm.run(10s);

    int wrong = 0;
    for (const auto &fate : swarm.fates())
        wrong += fate.status() == 401 && !fate.isOpen() ? 0 : 1;
    swarm.leave();
    const QByteArray complaints = conclude(siege, count, swarm.summary());
    QCOMPARE(wrong, 0);
    QCOMPARE(complaints, QByteArray());
}

} // namespace restdock::test
