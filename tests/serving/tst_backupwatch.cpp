// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/http/requesthead.h"
#include "app/serving/backupwatch.h"
#include "app/serving/eventwriter.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace restdock;
using namespace std::chrono_literals;
using Clock = BackupWatch::Clock;

namespace {

Activity upload(const QByteArray &repository, BlobType type, int status = 200)
{
    Activity activity;
    activity.startedAt = Clock::now();
    activity.client = "192.0.2.1";
    activity.user = "laptop";
    activity.operation = Operation::Write;
    activity.type = type;
    activity.status = status;
    activity.repository = *RepositoryPath::fromSegments({repository});
    return activity;
}

} // namespace

/// Who got no backup for too long, and what the log tells of requests.
class tst_backupwatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLateOneIsToldOnceUntilItsNextBackup();
    void onlyStoredSnapshotsAreBackups();
    void nothingIsLateWithoutALimit();
    void aRepositoryMayHaveItsOwnLimit();
    void aRestartForgetsNothing();
    void aRepositoryWithoutABackupIsNoBackup();
    void aDamagedFileIsAnEmptyOne();
    void snapshotsInAFolderAreFound();
    void aBackupIsToldWithWhatWasSent();
    void whatAClientDoesIsToldWhenItHasFinished();
    void refusalsAreToldOnce();
    void aRefusalIsToldAgainAfterAWhile();
    void foreignTextCannotFakeALine();
};

void tst_backupwatch::aLateOneIsToldOnceUntilItsNextBackup()
{
    BackupWatch watch({3});
    const auto now = Clock::now();
    watch.note("old", now - 80h);
    watch.note("fresh", now - 71h);
    const auto late = watch.takeLate(now);
    QCOMPARE(late.size(), size_t(1));
    QCOMPARE(late.front().repository, QByteArray("old"));
    QVERIFY(watch.takeLate(now + 30min).empty());
    QCOMPARE(watch.takeLate(now + 2h).size(), size_t(1)); // the other one
    watch.requestEnded(upload("old", BlobType::Snapshots), {});
    QVERIFY(watch.takeLate(now + 3h).empty());
    QCOMPARE(watch.takeLate(now + 80h).size(), size_t(1));
    watch.forget("old");
    QCOMPARE(watch.all(now).size(), size_t(1));
}

void tst_backupwatch::onlyStoredSnapshotsAreBackups()
{
    BackupWatch watch({1});
    const auto now = Clock::now();
    watch.note("repo", now - 100h);
    watch.requestEnded(upload("repo", BlobType::Data), {});
    watch.requestEnded(upload("repo", BlobType::Snapshots, 507), {});
    auto reading = upload("repo", BlobType::Snapshots);
    reading.operation = Operation::Read;
    watch.requestEnded(reading, {});
    QCOMPARE(watch.takeLate(now).size(), size_t(1));
    // One without any snapshot counts from when it was seen first.
    watch.requestEnded(upload("new", BlobType::Config), {});
    QVERIFY(watch.takeLate(now + 23h).empty());
    QCOMPARE(watch.takeLate(now + 25h).size(), size_t(1));
}

void tst_backupwatch::nothingIsLateWithoutALimit()
{
    BackupWatch watch({0});
    watch.note("repo", Clock::now() - 10000h);
    QVERIFY(watch.takeLate(Clock::now()).empty());
    watch.setRule({7});
    QCOMPARE(watch.takeLate(Clock::now()).size(), size_t(1));
}

void tst_backupwatch::aRepositoryMayHaveItsOwnLimit()
{
    BackupWatch watch({3, {{QStringLiteral("weekly/ü"), 8}, {QStringLiteral("retired"), 0}}});
    const auto now = Clock::now();
    watch.note("daily", now - 24h * 4);
    watch.note("weekly/ü", now - 24h * 4);
    watch.note("retired", now - 24h * 400);
    const auto late = watch.takeLate(now);
    QCOMPARE(late.size(), size_t(1));
    QCOMPARE(late.front().repository, QByteArray("daily"));
    QCOMPARE(watch.takeLate(now + 24h * 5).size(), size_t(1)); // the weekly one
}

void tst_backupwatch::aRestartForgetsNothing()
{
    const QTemporaryDir folder;
    const auto file = folder.filePath(QStringLiteral("state/backups.json"));
    const auto at = std::chrono::floor<std::chrono::seconds>(Clock::now() - 5h);
    BackupWatch before({1});
    before.note("a/b", at);
    before.note("ü", at - 1h);
    QVERIFY(before.isChanged());
    QVERIFY(before.save(file));
    QVERIFY(!before.isChanged());
    QVERIFY(!(QFile::permissions(file) & (QFile::ReadGroup | QFile::ReadOther)));
    BackupWatch after({1});
    after.load(file);
    QVERIFY(!after.isChanged());
    const auto all = after.all(Clock::now());
    QCOMPARE(all.size(), size_t(2));
    QCOMPARE(all.at(0).repository, QByteArray("a/b"));
    QVERIFY(all.at(0).at == at);
    QVERIFY(all.at(1).at == at - 1h);
}

/// It counts as late from then on, but nothing was received.
void tst_backupwatch::aRepositoryWithoutABackupIsNoBackup()
{
    const QTemporaryDir folder;
    const auto file = folder.filePath(QStringLiteral("backups.json"));
    BackupWatch before({1});
    before.requestEnded(upload("laptop", BlobType::Config), {});
    before.note("made elsewhere", Clock::now() - 5h, false);
    before.note("used", Clock::now() - 5h);
    QVERIFY(before.save(file));
    BackupWatch after({1});
    after.load(file);
    const auto isFirstSeen = [&after](size_t which) {
        return after.all(Clock::now()).at(which).isFirstSeen;
    };
    QVERIFY(isFirstSeen(0) && isFirstSeen(1) && !isFirstSeen(2));
    after.requestEnded(upload("laptop", BlobType::Snapshots), {});
    QVERIFY(!isFirstSeen(0));
}

void tst_backupwatch::aDamagedFileIsAnEmptyOne()
{
    const QTemporaryDir folder;
    const auto path = folder.filePath(QStringLiteral("backups.json"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("{\"last_backups\": [1") > 0);
    file.close();
    BackupWatch watch({1});
    watch.load(path);
    QVERIFY(watch.all(Clock::now()).empty());
    watch.note("repo", Clock::now());
    QVERIFY(watch.save(path));
}

void tst_backupwatch::snapshotsInAFolderAreFound()
{
    const QTemporaryDir folder;
    const auto make = [&folder](const QString &path, const QDateTime &modified) {
        const QString whole = folder.filePath(path);
        QFile file(whole);
        return QDir().mkpath(QFileInfo(whole).path()) && file.open(QIODevice::WriteOnly)
            && file.setFileTime(modified, QFileDevice::FileModificationTime);
    };
    const auto now = QDateTime::currentDateTime();
    QVERIFY(make(QStringLiteral("anna/laptop/config"), now.addDays(-50)));
    QVERIFY(make(QStringLiteral("anna/laptop/snapshots/1"), now.addDays(-9)));
    QVERIFY(make(QStringLiteral("anna/laptop/snapshots/2"), now.addDays(-4)));
    QVERIFY(make(QStringLiteral("empty/config"), now.addDays(-2)));
    QVERIFY(make(QStringLiteral("no repository/snapshots/1"), now.addDays(-90)));
    BackupWatch watch({3});
    watch.noteFolder(folder.path());
    const auto late = watch.takeLate(Clock::now());
    QCOMPARE(watch.all(Clock::now()).size(), size_t(2));
    QCOMPARE(late.size(), size_t(1));
    QCOMPARE(late.front().repository, QByteArray("anna/laptop"));
    QVERIFY(watch.all(Clock::now()).at(1).isFirstSeen); // the empty one
}

void tst_backupwatch::aBackupIsToldWithWhatWasSent()
{
    std::vector<ServingEvent> events;
    EventWriter writer([&events](ServingEvent event) { events.push_back(std::move(event)); });
    auto pack = upload("laptop", BlobType::Data);
    pack.bytesReceived = 1000;
    pack.duration = 2s;
    writer.requestEnded(pack, {});
    auto lock = upload("laptop", BlobType::Locks);
    lock.bytesReceived = 5;
    writer.requestEnded(lock, {});
    auto other = upload("other", BlobType::Data);
    other.bytesReceived = 77;
    writer.requestEnded(other, {});
    auto snapshot = upload("laptop", BlobType::Snapshots);
    snapshot.startedAt = pack.startedAt + 9s;
    snapshot.bytesReceived = 23;
    snapshot.duration = 1s;
    writer.requestEnded(snapshot, {});
    QCOMPARE(events.size(), size_t(1));
    QVERIFY(!events.front().isWarning());
    QCOMPARE(logText(events.front()),
             QByteArray("backup-received user=laptop repo=laptop bytes=1023 seconds=10 "
                        "requests=2"));
    // The next one begins anew.
    snapshot.startedAt += 1h;
    writer.requestEnded(snapshot, {});
    QVERIFY(logText(events.back()).contains("bytes=23 seconds=1 requests=1"));
    writer.requestEnded(upload("new", BlobType::Config), {});
    QCOMPARE(logText(events.back()), QByteArray("repository-created user=laptop repo=new"));
}

/// From its lock to the lock's end.
void tst_backupwatch::whatAClientDoesIsToldWhenItHasFinished()
{
    std::vector<ServingEvent> events;
    EventWriter writer([&events](ServingEvent event) { events.push_back(std::move(event)); });
    const auto lock = upload("laptop", BlobType::Locks);
    auto unlock = lock;
    unlock.operation = Operation::Remove;
    unlock.startedAt += 2min;
    auto fetch = upload("laptop", BlobType::Data, 206);
    fetch.operation = Operation::Read;
    fetch.bytesSent = 3'000'000;
    writer.requestEnded(fetch, {}); // without a lock: somebody looks around
    writer.requestEnded(lock, {});
    writer.requestEnded(fetch, {});
    writer.requestEnded(lock, {}); // it is renewed
    writer.requestEnded(unlock, {});
    writer.requestEnded(fetch, {});
    QVERIFY(events.empty());
    writer.requestEnded(unlock, {});
    QCOMPARE(events.size(), size_t(1));
    QCOMPARE(logText(events.back()),
             QByteArray("data-fetched user=laptop repo=laptop bytes=6000000 seconds=120 "
                        "requests=6"));

    auto removal = upload("laptop", BlobType::Data);
    removal.operation = Operation::Remove;
    removal.bytesRemoved = 500;
    writer.requestEnded(lock, {});
    writer.requestEnded(fetch, {});
    writer.requestEnded(removal, {});
    writer.requestEnded(removal, {});
    writer.requestEnded(unlock, {});
    QCOMPARE(events.size(), size_t(2));
    QCOMPARE(logText(events.back()),
             QByteArray("data-removed user=laptop repo=laptop packs=2 bytes=1000 seconds=120"));

    writer.requestEnded(lock, {});
    writer.requestEnded(fetch, {});
    writer.requestEnded(upload("laptop", BlobType::Snapshots), {});
    writer.requestEnded(unlock, {});
    QCOMPARE(events.size(), size_t(3)); // a backup, whatever it has read
    QVERIFY(events.back().kind == ServingEvent::Kind::BackupReceived);
}

void tst_backupwatch::refusalsAreToldOnce()
{
    std::vector<ServingEvent> events;
    EventWriter writer([&events](ServingEvent event) { events.push_back(std::move(event)); });
    auto removal = upload("laptop", BlobType::Snapshots, 403);
    removal.operation = Operation::Remove;
    for (int i = 0; i < 10; ++i)
        writer.requestEnded(removal, {});
    QCOMPARE(events.size(), size_t(1));
    QVERIFY(events.front().isWarning());
    QCOMPARE(logText(events.front()),
             QByteArray("delete-denied user=laptop repo=laptop ip=192.0.2.1 type=snapshots"));
    removal.user = "another";
    writer.requestEnded(removal, {});
    QCOMPARE(events.size(), size_t(2));
    writer.requestEnded(upload("laptop", BlobType::Data, 507), {});
    QVERIFY(logText(events.back()).startsWith("no-space user=laptop"));
    QVERIFY(logText(events.back()).endsWith("reason=full"));
    auto limited = upload("other", BlobType::Data, 507);
    limited.limit = {SpaceLimit::Kind::User, 1000};
    writer.requestEnded(limited, {});
    QVERIFY(logText(events.back()).endsWith("reason=user-limit limit=1000"));
    auto damaged = upload("laptop", BlobType::Data, 400);
    damaged.verificationFailed = true;
    writer.requestEnded(damaged, {});
    QVERIFY(logText(events.back()).startsWith("damaged-upload user=laptop"));
}

/// Also right after the computer has started, where such a clock begins.
void tst_backupwatch::aRefusalIsToldAgainAfterAWhile()
{
    std::vector<ServingEvent> events;
    EventWriter::Steady::time_point now{2s};
    EventWriter writer([&events](ServingEvent event) { events.push_back(std::move(event)); },
                       [&now] { return now; });
    auto removal = upload("laptop", BlobType::Snapshots, 403);
    removal.operation = Operation::Remove;
    writer.requestEnded(removal, {});
    QCOMPARE(events.size(), size_t(1));
    now += 29s;
    removal.startedAt -= 24h; // somebody has set the computer's clock
    writer.requestEnded(removal, {});
    QCOMPARE(events.size(), size_t(1));
    now += 1s;
    writer.requestEnded(removal, {});
    QCOMPARE(events.size(), size_t(2));
}

void tst_backupwatch::foreignTextCannotFakeALine()
{
    std::vector<ServingEvent> events;
    EventWriter writer([&events](ServingEvent event) { events.push_back(std::move(event)); });
    auto config = upload("a b", BlobType::Config);
    config.user = "x\ny repo=z";
    writer.requestEnded(config, {});
    QCOMPARE(logText(events.front()),
             QByteArray("repository-created user=\"x\\x0ay repo=z\" repo=\"a b\""));
}

QTEST_GUILESS_MAIN(tst_backupwatch)
#include "tst_backupwatch.moc"
