// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/records/clientsessions.h"

#include <QTest>

using namespace restdock;
using namespace std::chrono_literals;

namespace {

using TimePoint = ClientSessions::TimePoint;
const TimePoint start{std::chrono::hours(500'000)};

Activity upload(BlobType type, qint64 bytes, std::chrono::milliseconds at, int status = 200)
{
    Activity activity;
    activity.startedAt = start + at;
    activity.client = "192.168.1.23";
    activity.user = "laptop";
    activity.operation = Operation::Write;
    activity.repository = *RepositoryPath::fromSegments({"laptop"});
    activity.type = type;
    activity.status = status;
    activity.bytesReceived = bytes;
    return activity;
}

} // namespace

class tst_clientsessions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void clientsAreForgottenWhenTheyAreQuiet()
    {
        ClientSessions sessions;
        sessions.count(upload(BlobType::Data, 1000, 0ms));
        QCOMPARE(sessions.measure(start + 1s).size(), 1);
        QCOMPARE(sessions.measure(start + 10s).size(), 1);
        QCOMPARE(sessions.measure(start + 16s).size(), 0);
    }

    void clientsAreForgottenWhenTheClockWasSetBack()
    {
        ClientSessions sessions;
        sessions.count(upload(BlobType::Data, 1000, 0ms));
        QCOMPARE(sessions.measure(start + 1s).size(), 1);
        QCOMPARE(sessions.measure(start - 1h).size(), 1);
        QCOMPARE(sessions.measure(start - 1h + 16s).size(), 0);
    }

    void aRequestUnderWayKeepsAClient()
    {
        ClientSessions sessions;
        OpenRequest open;
        open.startedAt = start;
        open.client = "192.168.1.23";
        open.user = "laptop";
        open.operation = Operation::Write;
        open.repository = *RepositoryPath::fromSegments({"laptop"});
        open.type = BlobType::Data;
        open.bytes = 1000;
        QCOMPARE(sessions.measure(start + 1s, {open}).size(), 1);
        open.bytes = 61'000;
        const auto clients = sessions.measure(start + 61s, {open}); // nothing has ended
        QCOMPARE(clients.size(), 1);
        QCOMPARE(clients.first().user, QStringLiteral("laptop"));
        QCOMPARE(clients.first().doing, ui::ClientTraffic::Doing::Uploading);
        QCOMPARE(clients.first().bytes, qint64(61'000));
        QVERIFY(clients.first().bytesPerSecond > 0);
        // Its bytes are the same when it has ended, and as long as nobody knows that yet.
        QCOMPARE(sessions.measure(start + 62s).first().bytes, qint64(61'000));
        auto ended = upload(BlobType::Data, 61'000, 0ms);
        ended.duration = 62s;
        sessions.count(ended);
        QCOMPARE(sessions.measure(start + 63s).first().bytes, qint64(61'000));
        QCOMPARE(sessions.measure(start + 90s).size(), 0);
    }

    void whoHoldsALockIsThere()
    {
        ClientSessions sessions;
        const auto remove = [](std::chrono::milliseconds at) {
            auto removal = upload(BlobType::Locks, 0, at);
            removal.operation = Operation::Remove;
            return removal;
        };
        sessions.count(upload(BlobType::Locks, 100, 0ms));
        sessions.count(upload(BlobType::Data, 1000, 1s));
        // It reads its own disk for minutes, and then makes a new lock in place of the old one.
        QCOMPARE(sessions.measure(start + 4min).first().doing, ui::ClientTraffic::Doing::Nothing);
        sessions.count(upload(BlobType::Locks, 100, 5min));
        sessions.count(remove(5min + 1s));
        QCOMPARE(sessions.measure(start + 10min).size(), 1);
        sessions.count(remove(10min)); // it has finished
        QCOMPARE(sessions.measure(start + 10min + 1s).size(), 1);
        QCOMPARE(sessions.measure(start + 10min + 16s).size(), 0);
        // One that crashed leaves its lock.
        sessions.count(upload(BlobType::Locks, 100, 20min));
        QCOMPARE(sessions.measure(start + 27min).size(), 0);
    }

    void locksDoNotHideWhatIsDone()
    {
        ClientSessions sessions;
        sessions.count(upload(BlobType::Data, 1000, 0ms));
        auto lock = upload(BlobType::Locks, 100, 1s);
        lock.operation = Operation::Remove;
        sessions.count(lock);
        QCOMPARE(sessions.measure(start + 2s).first().doing, ui::ClientTraffic::Doing::Uploading);
    }
};

QTEST_GUILESS_MAIN(tst_clientsessions)
#include "tst_clientsessions.moc"
