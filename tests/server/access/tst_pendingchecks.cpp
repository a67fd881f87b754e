// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/access/pendingchecks.h"

#include <QTest>

using namespace restdock;

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
        QVERIFY(!checks.isFull("a"));
        checks.add(check(2, "a"));
        QVERIFY(checks.isFull("a"));
        QVERIFY(!checks.isFull("b"));
        checks.remove(first.get());
        QVERIFY(!checks.isFull("a"));
    }

    void hasRoomFor64()
    {
        PendingChecks checks;
        for (int i = 0; i < 64; ++i) {
            const auto source = QByteArray::number(i);
            checks.add(check(1, source));
            QVERIFY(!checks.isTooLong());
        }
        checks.add(check(1, "another"));
        QVERIFY(checks.isTooLong());
    }

    void keepsALine()
    {
        const auto place = [](const PendingCheck &check) { return size_t(check.login[0]); };
        PendingChecks checks;
        QVERIFY(!checks.next(place));
        QVERIFY(!checks.last(place));
        const auto low = check(1, "a");
        const auto firstHigh = check(2, "b");
        const auto secondHigh = check(2, "c");
        for (const auto &one : {firstHigh, low, secondHigh})
            checks.add(one);
        QCOMPARE(checks.last(place), firstHigh);
        QCOMPARE(checks.next(place), low);
        QCOMPARE(checks.next(place), secondHigh);
        QCOMPARE(checks.last(place), firstHigh);
        checks.remove(firstHigh.get());
        QVERIFY(!checks.next(place)); // the others are under way
        QVERIFY(!checks.last(place));
        QCOMPARE(checks.count(), size_t(2));
    }
};

QTEST_GUILESS_MAIN(TestPendingChecks)
#include "tst_pendingchecks.moc"
