// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench.h"

#include "clock.h"
#include "procstat.h"
#include "progress.h"

#include <unistd.h>

#include <algorithm>

namespace restdock::bench {

namespace {

/// Waits without a wake-up of our own on the cores in between.
void rest(double seconds)
{
    usleep(static_cast<useconds_t>(seconds * 1e6));
}

std::int64_t putCount(const Profile &profile, std::int64_t blobBytes)
{
    return std::clamp<std::int64_t>(profile.putCapBytes / blobBytes, 20, profile.putCapBlobs);
}

/// A warm-up sends at most a fifth on top.
std::int64_t warmUpCount(const Profile &profile, std::int64_t blobBytes)
{
    return std::max<std::int64_t>(putCount(profile, blobBytes) / 5, 5);
}

} // namespace

Bench::Bench(Profile profile, Media media, std::vector<Peer> peers)
    : m_profile(std::move(profile)),
      m_media(std::move(media)),
      m_peers(std::move(peers)),
      m_scratch(m_media.tmpfs)
{
}

Bench::~Bench() = default;

const std::filesystem::path &Bench::base(Medium medium) const
{
    return medium == Medium::Tmpfs ? m_media.tmpfs : m_media.disk;
}

ServerSetup Bench::setup(const std::filesystem::path &folder, bool tls)
{
    ServerSetup setup;
    setup.folder = folder;
    setup.scratch = m_scratch.path();
    if (tls) {
        setup.certificate = m_scratch.path() / "certificate.pem";
        setup.key = m_scratch.path() / "key.pem";
        if (!std::filesystem::exists(setup.certificate))
            makeCertificate(setup.certificate, setup.key);
    }
    return setup;
}

const BlobSource &Bench::uploads(std::int64_t blobBytes)
{
    std::unique_ptr<BlobSource> &source = m_uploads[blobBytes];
    if (!source) {
        showProgress("making blobs of " + sizeText(blobBytes));
        const std::int64_t count =
            putCount(m_profile, blobBytes) + warmUpCount(m_profile, blobBytes);
        source = std::make_unique<BlobSource>(blobBytes, count);
    }
    return *source;
}

const ReadPopulation &Bench::population(Medium medium, std::int64_t blobBytes)
{
    std::unique_ptr<ReadPopulation> &kept = m_populations[{medium, blobBytes}];
    if (!kept) {
        showProgress("making a folder with blobs of " + sizeText(blobBytes));
        kept = std::make_unique<ReadPopulation>(base(medium), blobBytes);
    }
    return *kept;
}

const ListPopulation &Bench::list(Medium medium, int blobs)
{
    std::unique_ptr<ListPopulation> &kept = m_lists[{medium, blobs}];
    if (!kept) {
        showProgress("making a folder with " + std::to_string(blobs) + " blobs");
        kept = std::make_unique<ListPopulation>(base(medium), blobs);
    }
    return *kept;
}

/// Makes what is read first, so that it does not take the warmed pages, then touches as much memory
/// as the largest upload will use.
void Bench::warmMemory()
{
    std::int64_t needed = 0;
    for (const Scenario &scenario : m_profile.scenarios) {
        if (scenario.work == Work::List)
            list(scenario.medium, scenario.listedBlobs);
        else if (scenario.work != Work::Put)
            population(scenario.medium, scenario.blobBytes);
        else if (scenario.medium == Medium::Tmpfs)
            needed = std::max(needed, uploads(scenario.blobBytes).count() * scenario.blobBytes);
    }
    if (needed == 0)
        return;
    const std::int64_t free = freeBytes(m_media.tmpfs);
    if (free < needed + GiB) {
        abortRun(m_media.tmpfs.string() + " has " + sizeText(free / MiB * MiB) + " free, but "
                 + sizeText((needed + GiB) / MiB * MiB) + " are needed; see --tmpfs and --put-cap");
    }
    showProgress("warming " + sizeText(needed / MiB * MiB) + " of memory");
    touchMemory(m_media.tmpfs, needed + needed / 4);
}

Results Bench::run(bool withIdle)
{
    Results results(m_profile.scenarios);
    warmMemory();
    for (int round = 1; round <= m_profile.rounds; ++round)
        runRound(round, results);
    if (withIdle) {
        for (const Peer &peer : m_peers) {
            if (!canServe(peer.server, Scenario{.work = Work::Head}))
                continue;
            showProgress("idle: " + std::string(name(peer.server)));
            results.idle[peer.server] = measureIdle(peer);
        }
    }
    endProgress();
    return results;
}

void Bench::runRound(int round, Results &results)
{
    for (std::size_t index = 0; index < m_profile.scenarios.size(); ++index) {
        const Scenario &scenario = m_profile.scenarios[index];
        for (std::size_t turn = 0; turn < m_peers.size(); ++turn) {
            // Each round begins with another server, so that none always follows the same one.
            const Peer &peer =
                m_peers[(turn + static_cast<std::size_t>(round) - 1) % m_peers.size()];
            if (!canServe(peer.server, scenario))
                continue;
            showProgress("round " + std::to_string(round) + "/" + std::to_string(m_profile.rounds)
                         + ", " + name(scenario) + ": " + std::string(name(peer.server)));
            results.samples[{index, peer.server}].push_back(measure(scenario, peer));
        }
    }
}

Sample Bench::measure(const Scenario &scenario, const Peer &peer)
{
    return scenario.work == Work::Put ? measureUploads(scenario, peer)
                                      : measureReads(scenario, peer);
}

Sample Bench::measureUploads(const Scenario &scenario, const Peer &peer)
{
    const BlobSource &blobs = uploads(scenario.blobBytes);
    const TempFolder folder(base(scenario.medium));
    const ServerProcess server(peer, setup(folder.path(), scenario.tls));
    createRepository(server.endpoint());
    return measureLoad(server,
                       {.scenario = scenario,
                        .endpoint = server.endpoint(),
                        .warmUpSeconds = m_profile.warmUpSeconds,
                        .seconds = m_profile.seconds,
                        .warmUpBlobs = warmUpCount(m_profile, scenario.blobBytes),
                        .blobs = &blobs});
}

Sample Bench::measureReads(const Scenario &scenario, const Peer &peer)
{
    const bool lists = scenario.work == Work::List;
    const std::filesystem::path &folder = lists
        ? list(scenario.medium, scenario.listedBlobs).folder()
        : population(scenario.medium, scenario.blobBytes).folder();
    const ServerProcess server(peer, setup(folder, scenario.tls));
    return measureLoad(
        server,
        {.scenario = scenario,
         .endpoint = server.endpoint(),
         .warmUpSeconds = m_profile.warmUpSeconds,
         .seconds = m_profile.seconds,
         .blobs = lists ? nullptr : &population(scenario.medium, scenario.blobBytes).blobs(),
         .filePaths = hasFilePaths(peer.server)});
}

/// The peak of memory includes the warm-up; times and CPU do not.
Sample Bench::measureLoad(const ServerProcess &server, const LoadPlan &plan) const
{
    double serverCpu = 0;
    double clientCpu = 0;
    resetPeakRss(server.pid());
    const LoadResult load = runLoad(plan, [&] {
        serverCpu = cpuSeconds(server.pid());
        clientCpu = ownCpuSeconds();
    });
    if (load.requests == 0)
        abortRun(name(plan.scenario) + ": no blobs left for the measured window; see --put-cap");
    return {.seconds = load.seconds,
            .requests = load.requests,
            .bytes = load.bytes,
            .serverCpuSeconds = cpuSeconds(server.pid()) - serverCpu,
            .clientCpuSeconds = ownCpuSeconds() - clientCpu,
            .peakRssBytes = peakRssBytes(server.pid()),
            .startMilliseconds = server.startMilliseconds()};
}

IdleSample Bench::measureIdle(const Peer &peer)
{
    const auto wakeUpsPerSecond = [&](pid_t server) {
        rest(
            2); // what the start or the last request left behind: restdock's last tick is 1 s later
        const Sleeps before = voluntarySwitches(server);
        rest(m_profile.idleSeconds);
        const auto sleeps = sleepsBetween(before, voluntarySwitches(server));
        return static_cast<double>(sleeps) / m_profile.idleSeconds;
    };
    const TempFolder folder(m_media.tmpfs);
    makeRepository(folder.path());
    const ServerProcess server(peer, setup(folder.path(), false));
    IdleSample sample{.startMilliseconds = server.startMilliseconds()};
    sample.withoutClients = wakeUpsPerSecond(server.pid());
    Connection connection(server.endpoint());
    connection.send("HEAD /config HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n");
    connection.receiveAnswer(BodyUse::None);
    sample.withOneConnection = wakeUpsPerSecond(server.pid());
    return sample;
}

double Bench::peakRssMiBWithLargeBlobs(const Peer &restdock)
{
    constexpr int clients = 5;
    constexpr std::int64_t blobsEach = 2;
    const BlobSource blobs(128 * MiB, clients * blobsEach);
    const TempFolder folder(m_media.tmpfs);
    const ServerProcess server(restdock, setup(folder.path(), false));
    createRepository(server.endpoint());
    resetPeakRss(server.pid());
    LoadPlan plan{
        .scenario = {.work = Work::Put, .blobBytes = blobs.blobBytes(), .connections = clients},
        .endpoint = server.endpoint(),
        .seconds = 3600, // ends with the last blob
        .blobs = &blobs};
    showProgress(name(plan.scenario));
    runLoad(plan);
    plan.scenario.work = Work::Get;
    plan.seconds = 3;
    showProgress(name(plan.scenario));
    runLoad(plan);
    endProgress();
    return static_cast<double>(peakRssBytes(server.pid())) / static_cast<double>(MiB);
}

} // namespace restdock::bench
