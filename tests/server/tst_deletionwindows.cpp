// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/access/deletionwindows.h"
#include "tests/support/childprocess.h"
#include "tests/support/ownnamespace.h"

#include <QFile>
#include <QTest>

#include <sched.h>

#include <functional>

using namespace restdock;
using namespace restdock::test;
using namespace std::chrono_literals;

namespace {

constexpr int notPossible = 99;
constexpr int ofTime = 0x80; // CLONE_NEWTIME, which older headers lack

/// What @p action returns in a process to which it is as if the computer had slept for two hours.
int afterTwoHoursOfSleep(const std::function<int()> &action)
{
    return inAnotherProcess([&action] {
        QFile offsets(QStringLiteral("/proc/self/timens_offsets"));
        if (!enterNamespace(ofTime).isEmpty()
            || !offsets.open(QIODevice::WriteOnly | QIODevice::Unbuffered)
            || offsets.write("boottime 7200 0\n") <= 0)
            return notPossible;
        return inAnotherProcess(action); // which is the first one there
    });
}

} // namespace

/// For whom, and how long, deleting is allowed.
class TestDeletionWindows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aWindowEndsByItself()
    {
        DeletionWindows windows;
        const auto now = DeletionWindows::Clock::now();
        windows.open("anna", now + 1h);
        QVERIFY(windows.isOpenFor("anna", now + 59min));
        QVERIFY(!windows.isOpenFor("anna", now + 61min));
        QVERIFY(!windows.isOpenFor("bob", now));
    }

    /// Else a laptop that is closed for the night would allow in the morning what was allowed for an
    /// hour in the evening.
    void itDoesSoWhileTheComputerSleeps()
    {
        DeletionWindows windows;
        windows.open("anna", DeletionWindows::Clock::now() + 1h);
        windows.open("bob", DeletionWindows::Clock::now() + 3h);
        const auto isOpen = [&windows](const char *user) {
            return windows.isOpenFor(user, DeletionWindows::Clock::now()) ? 1 : 0;
        };
        QCOMPARE(isOpen("anna"), 1);
        const int later = afterTwoHoursOfSleep([&] { return isOpen("anna"); });
        if (later == notPossible)
            QSKIP("This system gives nobody a time of their own");
        QCOMPARE(later, 0);
        QCOMPARE(afterTwoHoursOfSleep([&] { return isOpen("bob"); }), 1);
    }
};

QTEST_GUILESS_MAIN(TestDeletionWindows)
#include "tst_deletionwindows.moc"
