// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "peers.h"

#include <map>
#include <optional>
#include <vector>

namespace restdock::bench {

/// One server in one scenario in one round.
struct Sample
{
    double seconds = 0;
    std::int64_t requests = 0;
    std::int64_t bytes = 0;
    double serverCpuSeconds = 0;
    double clientCpuSeconds = 0;
    std::int64_t peakRssBytes = 0;
    double startMilliseconds = 0;
};

/// A server that nobody uses: wake-ups per second.
struct IdleSample
{
    double startMilliseconds = 0;
    double withoutClients = 0;
    double withOneConnection = 0; ///< open, after one request
};

/// A value for each round.
using Series = std::vector<double>;
std::optional<double> median(Series values);

/// Everything measured. Scenarios are told apart by their index in the profile.
class Results
{
public:
    explicit Results(std::vector<Scenario> theScenarios) : scenarios(std::move(theScenarios)) {}

    std::vector<Scenario> scenarios;
    std::map<std::pair<std::size_t, Server>, std::vector<Sample>> samples;
    std::map<Server, IdleSample> idle;

    bool has(std::size_t scenario, Server server) const;

    /// In unit(scenario). Where rest-server was not measured, its estimate; see isEstimated().
    Series speeds(std::size_t scenario, Server server) const;

    /// restdock's speed over the peer's, round by round (for a list: time over time). @p ours:
    /// restdock without verification can stand in.
    Series ratios(std::size_t scenario, Server peer, Server ours = Server::Restdock) const;

    /// Server CPU: seconds per GiB, or per 1000 requests; for a list seconds each.
    Series cpuCosts(std::size_t scenario, Server server) const;
    Series clientCpuCosts(std::size_t scenario, Server server) const;
    Series peakRssMiB(std::size_t scenario, Server server) const;
    Series startMilliseconds(Server server) const; ///< of every start in the run

    /// True for rest-server's speeds that are computed from a peer's and the ratios in README.md.
    bool isEstimated(std::size_t scenario, Server server) const;

    /// Whether there is anything to show in a server's column.
    bool isShown(Server server) const;

private:
    Series estimatedSpeeds(std::size_t scenario) const;
};

double speed(const Scenario &scenario, const Sample &sample);

} // namespace restdock::bench
