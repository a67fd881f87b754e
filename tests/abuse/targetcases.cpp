// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/abuse/abusetest.h"

#include <QTest>

namespace restdock::test {

namespace {

using namespace std::chrono_literals;

/// Ways to the repository "secret", which is beside the data folder, and to files of the system.
QByteArrayList hostileTargets()
{
    const QByteArray name(64, 'a');
    return {
        "/../secret/config",
        "/honest/../../secret/config",
        "/./../secret/config",
        "/honest/./../../secret/config",
        "/%2e%2e/secret/config",
        "/%2E%2E/secret/config",
        "/.%2e/secret/config",
        "/%2e./secret/config",
        "/..%2fsecret/config",
        "/..%2Fsecret%2Fconfig",
        "/%2e%2e%2fsecret/config",
        "/%2e%2e%2fsecret%2fconfig",
        "/honest%2f..%2f..%2fsecret/config",
        "/%c0%ae%c0%ae/secret/config",
        "/..%c0%afsecret/config",
        "/%e0%80%ae%e0%80%ae/secret/config",
        "/%f0%80%80%ae%f0%80%80%ae/secret/config",
        "/%u002e%u002e/secret/config",
        "/%uff0e%uff0e/secret/config",
        "/..\\secret\\config",
        "/..\\secret/config",
        "/..%5csecret/config",
        "/%2e%2e%5csecret%5cconfig",
        "//secret/config",
        "///../secret/config",
        "/honest//../secret/config",
        "/....//secret/config",
        "/..%00/secret/config",
        "/%00../secret/config",
        "/honest%00/config",
        QByteArray("/\0../secret/config", 18),
        "/..%0d%0a/secret/config",
        "/..%09/secret/config",
        "/%/secret/config",
        "/%2/secret/config",
        "/%zz/secret/config",
        "../secret/config",
        "secret/config",
        "file:///etc/passwd",
        "/honest/data/../../../secret/config",
        "/honest/data/..%2f..%2f..%2fsecret%2fconfig",
        "/honest/data/" + name + "/../../../../secret/config",
        "/honest/data/%2e%2e",
        "/honest/data/..",
        "/honest/keys/../../../etc/passwd",
        "/etc/passwd",
        "/" + QByteArray("../").repeated(200) + "etc/passwd",
        "/" + QByteArray("%2e%2e/").repeated(200) + "etc/passwd",
        "/" + QByteArray("a/").repeated(1500) + "config",
        "/" + QByteArray(3000, 'a') + "/../../secret/config",
        "/" + QByteArray(100'000, 'a'),
    };
}

/// The same for a server that decodes twice or trims. For one that does not, these are repositories
/// with odd names inside the data folder, which may be written to.
QByteArrayList oddNames()
{
    return {
        "/%252e%252e/secret/config", "/..%252fsecret/config", "/%25252e%25252e/secret/config",
        "/..;/secret/config",        "/..%20/secret/config",
    };
}

} // namespace

void AbuseTest::targetsDoNotLeaveTheDataFolder()
{
    Siege siege("traversal");
    QVERIFY(siege.begin());
    QByteArrayList sent;
    Swarm swarm;
    const auto attack = [&](const QByteArray &method, const QByteArray &target,
                            const QByteArray &body = {}) {
        Abuse abuse;
        abuse.route.port = siege.port();
        abuse.opening = request(method, target, body, {"Connection: close"});
        sent.append(method + ' ' + target.left(50));
        swarm.add(abuse);
    };
    for (const auto &target : hostileTargets() + oddNames()) {
        attack("GET", target);
        attack("HEAD", target);
    }
    for (const auto &target : hostileTargets()) {
        attack("DELETE", target); // that of an odd name is a success, for there is nothing
        attack("POST", target, "stolen");
    }
    for (const QByteArray parent : {"/..", "/%2e%2e", "/..%2f", "/honest/../.."})
        attack("POST", parent + "/created/?create=true");
    swarm.run(10s);

    QByteArrayList wrong;
    const auto fates = swarm.fates();
    for (size_t i = 0; i < fates.size(); ++i) {
        const auto &fate = fates.at(i);
        if (fate.isOpen() || fate.answers.size() != 1 || fate.status() < 400 || fate.status() > 499)
            wrong.append(sent.at(int(i)) + ": " + QByteArray::number(fate.status()));
    }
    swarm.leave();
    const QByteArray complaints = conclude(siege, int(fates.size()), swarm.summary());
    QCOMPARE(wrong.join("; "), QByteArray());
    QCOMPARE(complaints, QByteArray());
}

} // namespace restdock::test
