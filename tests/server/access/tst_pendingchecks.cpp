// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/access/pendingchecks.h"

#include <QtTest>

using namespace restdock;
using Room = PendingChecks::Room;

namespace {

std::shared_ptr<PendingCheck> check(quint8 login, const QByteArray &source,
                                    std::shared_ptr<const Users> users = nullptr)
{
    return std::make_shared<PendingCheck>(Credentials(), LoginDigest{login}, source, source,
                                          std::move(users));
}

} // namespace

class TestPendingChecks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsOnlyTheSame()
    {
        const auto users = std::make_shared<const Users>();
        const auto newUsers = std::make_shared<const Users>();
        PendingChecks checks;
        const auto one = check(1, "a", users);
        checks.add(one);
        QCOMPARE(checks.findSame({1}, "a", users), one.get());
        QVERIFY(!checks.findSame({2}, "a", users));
        QVERIFY(!checks.findSame({1}, "b", users));
        QVERIFY(!checks.findSame({1}, "a", newUsers));
        checks.remove(one.get());
        QVERIFY(!checks.findSame({1}, "a", users));
        QCOMPARE(checks.count(), size_t(0));
    }

    void hasRoomForTwoOfASource()
    {
        PendingChecks checks;
        const auto first = check(1, "a");
        checks.add(first);
        QCOMPARE(checks.roomFor("a"), Room::Free);
        checks.add(check(2, "a"));
        QCOMPARE(checks.roomFor("a"), Room::SourceIsFull);
        QCOMPARE(checks.roomFor("b"), Room::Free);
        checks.remove(first.get());
        QCOMPARE(checks.roomFor("a"), Room::Free);
    }

    void hasRoomFor64()
    {
        PendingChecks checks;
        for (int i = 0; i < 64; ++i) {
            const auto source = QByteArray::number(i);
            QCOMPARE(checks.roomFor(source), Room::Free);
            checks.add(check(1, source));
        }
        QCOMPARE(checks.roomFor("another"), Room::Full);
    }
};

QTEST_GUILESS_MAIN(TestPendingChecks)
#include "tst_pendingchecks.moc"
