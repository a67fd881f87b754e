// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/drime/transfers.h"

#include "tests/bench/cleanup.h"
#include "tests/bench/load.h"
#include "tests/bench/procstat.h"
#include "tests/e2e/support/drimeinstallation.h"

#include <QElapsedTimer>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTest>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace restdock::test;

namespace restdock::bench::drime {

namespace {

constexpr int connections = 5;                    // restic's for REST
constexpr qint64 lineBytesPerSecond = 12'500'000; // 100 Mbit/s
constexpr int latencyMs = 20;

/// A fake with its contents on disk, a server on it, and a repository at the server's root.
class Stage
{
public:
    explicit Stage(bool isSlowLine)
    {
        m_lineRate = isSlowLine ? lineBytesPerSecond : 0;
        require(m_installation.start({.fakeArguments = {u"--store"_s, m_store.path()},
                                      .serverArguments = {u"--drime-root"_s, u"bench"_s},
                                      .switches = {{u"latencyMs"_s, latencyMs},
                                                   // The service's own 2000 a minute would be all
                                                   // that loads of small requests show.
                                                   {u"rateLimit"_s, 1'000'000},
                                                   {u"upBytesPerSecond"_s, m_lineRate},
                                                   {u"downBytesPerSecond"_s, m_lineRate}}}),
                u"the fake or restdock does not start"_s);
        createRepository(endpoint());
    }

    Endpoint endpoint() { return {.port = m_installation.port()}; }
    DrimeInstallation &installation() { return m_installation; }

    Transfer run(const QString &name, const Scenario &scenario, const BlobSource &blobs,
                 double seconds);
    /// All blobs, so that they can be fetched.
    void store(const BlobSource &blobs);

private:
    QTemporaryDir m_store;
    DrimeInstallation m_installation;
    qint64 m_lineRate = 0;
};

Transfer Stage::run(const QString &name, const Scenario &scenario, const BlobSource &blobs,
                    double seconds)
{
    const auto pid = pid_t(m_installation.server().processId());
    double cpuBefore = 0;
    const LoadPlan plan{
        .scenario = scenario, .endpoint = endpoint(), .seconds = seconds, .blobs = &blobs};
    const LoadResult result = runLoad(plan, [&] {
        resetPeakRss(pid);
        cpuBefore = cpuSeconds(pid);
    });
    require(result.requests > 0, u"nothing was transferred"_s);
    Transfer transfer{.name = name};
    const double bytesPerSecond = double(result.bytes) / result.seconds;
    transfer.mebibytesPerSecond = bytesPerSecond / double(MiB);
    transfer.requestsPerSecond = double(result.requests) / result.seconds;
    if (m_lineRate > 0)
        transfer.linkShare = bytesPerSecond / double(m_lineRate);
    transfer.peakRssMiB = double(peakRssBytes(pid)) / double(MiB);
    if (result.bytes > 0)
        transfer.cpuSecondsPerGiB =
            (cpuSeconds(pid) - cpuBefore) * double(GiB) / double(result.bytes);
    return transfer;
}

void Stage::store(const BlobSource &blobs)
{
    const Scenario scenario{
        .work = Work::Put, .blobBytes = blobs.blobBytes(), .connections = connections};
    // Without an end in time: until no blob is left.
    const LoadResult result =
        runLoad({.scenario = scenario, .endpoint = endpoint(), .seconds = 3600, .blobs = &blobs});
    require(result.requests == blobs.count(), u"not all blobs were stored"_s);
}

Scenario load(Work work, std::int64_t blobBytes)
{
    return {.work = work, .blobBytes = blobBytes, .connections = connections};
}

void measureLine(const TransferPlan &plan, bool isSlow, Transfers &transfers)
{
    const QString line = isSlow ? u", 100 Mbit/s"_s : QString();
    const auto packs = plan.isTiny ? connections : 20;
    Stage stage(isSlow);
    {
        // More than can go up in the time.
        const BlobSource blobs(packBytes, plan.isTiny ? 8 : isSlow ? 40 : 400);
        transfers.loads.append(
            stage.run(u"packs up"_s + line, load(Work::Put, packBytes), blobs, plan.seconds));
    }
    const BlobSource stored(packBytes + 4096, packs);
    if (isSlow)
        require(stage.installation().fake().setSwitches({{u"upBytesPerSecond"_s, 0}}),
                u"the fake does not answer"_s);
    stage.store(stored);
    transfers.loads.append(stage.run(u"packs down"_s + line, load(Work::Get, stored.blobBytes()),
                                     stored, plan.seconds));
    transfers.loads.append(stage.run(u"256 KiB ranges"_s + line,
                                     load(Work::RangeGet, stored.blobBytes()), stored,
                                     plan.seconds / 3));
    if (!isSlow) {
        const BlobSource small(4096, plan.isTiny ? 50 : 5000);
        transfers.loads.append(
            stage.run(u"4 KiB files up"_s, load(Work::Put, 4096), small, plan.seconds / 3));
        transfers.loads.append(
            stage.run(u"HEAD"_s, load(Work::Head, stored.blobBytes()), stored, plan.seconds / 3));
    }
    require(stage.installation().fake().complaints().isEmpty(),
            stage.installation().fake().complaints());
}

/// Large packs, for the memory.
void measureLargePacks(const TransferPlan &plan, Transfers &transfers)
{
    Stage stage(false);
    const qint64 bytes = (plan.isTiny ? 32 : 128) * MiB;
    const BlobSource blobs(bytes, connections * 2);
    const QString size = u"%1 MiB packs "_s.arg(bytes / MiB);
    transfers.loads.append(stage.run(size + u"up"_s, load(Work::Put, bytes), blobs, 3600));
    transfers.loads.append(
        stage.run(size + u"down"_s, load(Work::Get, bytes), blobs, plan.seconds / 3));
}

ListTime measureList(const TransferPlan &plan)
{
    constexpr int folders = 256;
    Stage stage(false);
    DrimeInstallation &installation = stage.installation();
    QJsonArray entries;
    for (int i = 0; i < folders; ++i) {
        const QString prefix = u"%1"_s.arg(i, 2, 16, QLatin1Char('0'));
        for (int file = 0; file < (plan.isTiny ? 1 : 20); ++file)
            entries.append(QJsonObject{
                {u"path"_s,
                 u"bench/data/%1/%1%2"_s.arg(prefix).arg(file + 1, 62, 16, QLatin1Char('0'))},
                {u"size"_s, 10}});
    }
    installation.server().stop();
    require(installation.fake().seed(entries) && installation.startServerAgain()
                && installation.fake().clearCalls(),
            u"restdock does not start again"_s);
    QNetworkRequest request(QUrl(u"http://127.0.0.1:%1/data/"_s.arg(installation.port())));
    request.setRawHeader("Accept", "application/vnd.x.restic.rest.v2");
    QNetworkAccessManager network;
    QElapsedTimer clock;
    clock.start();
    const std::unique_ptr<QNetworkReply> reply(network.get(request));
    require(QTest::qWaitFor([&] { return reply->isFinished(); }, 300'000), u"no list came"_s);
    const double seconds = double(clock.elapsed()) / 1000;
    require(reply->readAll().count('{') == entries.size(), u"the list is not complete"_s);
    const QJsonValue calls = installation.fake().calls()["kinds"_L1]["list"_L1];
    return {seconds, calls["calls"_L1].toInteger(), calls["mostAtOnce"_L1].toInteger()};
}

} // namespace

Transfers measureTransfers(const TransferPlan &plan)
{
    Transfers transfers;
    measureLine(plan, false, transfers);
    measureLine(plan, true, transfers);
    measureLargePacks(plan, transfers);
    transfers.list = measureList(plan);
    return transfers;
}

QList<Target> judge(const Transfers &transfers)
{
    QList<Target> targets;
    for (const Transfer &load : transfers.loads) {
        if (load.linkShare > 0 && load.name.startsWith("packs"_L1))
            targets.append(
                Target::atLeast(u"share of the line: "_s + load.name, 0.8, load.linkShare));
        if (load.name.contains("packs"_L1))
            targets.append(
                Target::atMost(u"peak RSS in MiB: "_s + load.name, 96, load.peakRssMiB, false));
    }
    targets.append(Target::atLeast(u"folders of data/ listed at once"_s, 2,
                                   double(transfers.list.mostAtOnce)));
    return targets;
}

void print(const Transfers &transfers)
{
    std::printf(
        "\nThrough restdock, %d connections, %d ms latency\n  %-28s %8s %8s %10s %8s %10s\n",
        connections, latencyMs, "", "MiB/s", "req/s", "of line", "RSS MiB", "CPU s/GiB");
    for (const Transfer &load : transfers.loads) {
        std::printf("  %-28s %8.1f %8.1f %9.0f%% %8.1f %10.2f\n", qUtf8Printable(load.name),
                    load.mebibytesPerSecond, load.requestsPerSecond, load.linkShare * 100,
                    load.peakRssMiB, load.cpuSecondsPerGiB);
    }
    std::printf(
        "  A cold server lists data/ with 256 subfolders in %.2f s: %lld calls, up to %lld at "
        "once.\n",
        transfers.list.seconds, transfers.list.calls, transfers.list.mostAtOnce);
}

} // namespace restdock::bench::drime
