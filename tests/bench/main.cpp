// SPDX-License-Identifier: GPL-3.0-or-later
#include "cleanup.h"
#include "options.h"
#include "report.h"

#include <cstdio>

using namespace restdock::bench;

namespace {

int checkRss(const Options &options, Bench &bench)
{
    for (const Peer &peer : options.peers) {
        if (peer.server != Server::Restdock)
            continue;
        const double peak = bench.peakRssMiBWithLargeBlobs(peer);
        const bool met = peak <= options.rssLimitMiB;
        std::printf("restdock's peak RSS while 5 clients send and fetch 128 MiB blobs: %.1f MiB, "
                    "at most %g: %s\n",
                    peak, options.rssLimitMiB, met ? "ok" : "above");
        return met ? 0 : 1;
    }
    abortRun("--rss-check needs restdock; see --restdock");
}

} // namespace

int main(int argc, char **argv)
{
    const Options options = optionsFrom(argc, argv);
    endRunOnSignals();
    const Machine machine = thisMachine();
    Bench bench(options.profile, options.media, options.peers);
    if (options.rssCheck)
        return checkRss(options, bench);
    const Results results = bench.run(options.withIdle);
    printReport(machine, options.profile, options.peers, results);
    if (!options.jsonFile.empty())
        writeJson(options.jsonFile, machine, options.profile, options.peers, results);
    return 0;
}
