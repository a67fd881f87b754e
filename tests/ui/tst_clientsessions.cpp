// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/clientsessions.h"

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
    void aSnapshotEndsABackup()
    {
        ClientSessions sessions;
        QVERIFY(!sessions.count(upload(BlobType::Data, 1'000'000, 0ms)));
        QVERIFY(!sessions.count(upload(BlobType::Index, 1000, 5s)));
        QVERIFY(!sessions.count(upload(BlobType::Snapshots, 500, 6s, 507))); // was not stored
        const auto backup = sessions.count(upload(BlobType::Snapshots, 300, 10s));
        QVERIFY(backup);
        QCOMPARE(backup->user, QStringLiteral("laptop"));
        QCOMPARE(backup->repository, QStringLiteral("laptop"));
        QCOMPARE(backup->bytes, qint64(1'001'800));
        QCOMPARE(backup->requests, quint64(4));
        QCOMPARE(backup->duration, 10s);
        const auto next = sessions.count(upload(BlobType::Snapshots, 7, 20s));
        QVERIFY(next);
        QCOMPARE(next->bytes, qint64(7)); // each counts from the end of the one before
    }

    void clientsAreForgottenWhenTheyAreQuiet()
    {
        ClientSessions sessions;
        sessions.count(upload(BlobType::Data, 1000, 0ms));
        QCOMPARE(sessions.measure(start + 1s).size(), 1);
        QCOMPARE(sessions.measure(start + 10s).size(), 1);
        QCOMPARE(sessions.measure(start + 16s).size(), 0);
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
