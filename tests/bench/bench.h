// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "load.h"
#include "population.h"
#include "results.h"
#include "serverprocess.h"

#include <map>
#include <memory>

namespace restdock::bench {

struct Media
{
    std::filesystem::path tmpfs = "/dev/shm";
    std::filesystem::path disk = "/var/tmp";
};

/// Measures: for each scenario it starts the servers in turn, each on a fresh folder (or, to read, all
/// on one), warms up, loads, and reads the server's /proc entries. Folders to read from are made
/// once and kept.
class Bench
{
public:
    Bench(Profile profile, Media media, std::vector<Peer> peers);
    ~Bench();

    /// Every scenario, every server, every round; then the idle servers if @p withIdle.
    Results run(bool withIdle);

    /// Issue 2's memory case: 5 clients each send and fetch blobs of 128 MiB. The server's peak RSS.
    double peakRssMiBWithLargeBlobs(const Peer &restdock);

private:
    const std::filesystem::path &base(Medium medium) const;
    ServerSetup setup(const std::filesystem::path &folder, bool tls);
    const BlobSource &uploads(std::int64_t blobBytes);
    const ReadPopulation &population(Medium medium, std::int64_t blobBytes);
    const ListPopulation &list(Medium medium, int blobs);
    void warmMemory();
    void runRound(int round, Results &results);
    Sample measure(const Scenario &scenario, const Peer &peer);
    Sample measureUploads(const Scenario &scenario, const Peer &peer);
    Sample measureReads(const Scenario &scenario, const Peer &peer);
    Sample measureLoad(const ServerProcess &server, const LoadPlan &plan) const;
    IdleSample measureIdle(const Peer &peer);

    Profile m_profile;
    Media m_media;
    std::vector<Peer> m_peers;
    TempFolder m_scratch;
    std::map<std::int64_t, std::unique_ptr<BlobSource>> m_uploads;
    std::map<std::pair<Medium, std::int64_t>, std::unique_ptr<ReadPopulation>> m_populations;
    std::map<std::pair<Medium, int>, std::unique_ptr<ListPopulation>> m_lists;
};

} // namespace restdock::bench
