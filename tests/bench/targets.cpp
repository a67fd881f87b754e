// SPDX-License-Identifier: GPL-3.0-or-later
#include "targets.h"

#include <algorithm>
#include <array>
#include <cstdio>

namespace restdock::bench {

namespace {

enum class Bound { AtLeast, Under, AtMost };

bool keeps(double value, Bound bound, double limit)
{
    switch (bound) {
    case Bound::AtLeast: return value >= limit;
    case Bound::Under: return value < limit;
    case Bound::AtMost: return value <= limit;
    }
    return false;
}

std::string boundText(Bound bound, double limit, const char *unitText)
{
    const char *words = bound == Bound::AtLeast ? "at least"
        : bound == Bound::Under                 ? "under"
                                                : "at most";
    std::array<char, 64> text{};
    std::snprintf(text.data(), text.size(), "%s %g %s", words, limit, unitText);
    return text.data();
}

Verdict verdict(std::string what, Bound bound, double limit, const char *unitText,
                std::optional<double> value, bool estimated = false)
{
    return {.what = std::move(what),
            .target = boundText(bound, limit, unitText),
            .value = value,
            .met = value && keeps(*value, bound, limit),
            .estimated = estimated};
}

/// A speed target: restdock, or restdock without verification, over a peer.
struct SpeedTarget
{
    const char *work; ///< keyword() of the scenario
    Server peer;
    Bound bound;
    double limit;
    Server ours = Server::Restdock;
};

constexpr SpeedTarget speedTargets[] = {
    {"put", Server::RestServer, Bound::AtLeast, 1.25},
    {"put", Server::LeastWork, Bound::AtLeast, 0.95},
    {"put", Server::Rclone, Bound::AtLeast, 1.0, Server::RestdockNoVerify},
    {"get", Server::RestServer, Bound::AtLeast, 1.3},
    {"get", Server::Nginx, Bound::AtLeast, 0.95},
    {"get", Server::LeastWork, Bound::AtLeast, 0.95},
    {"range", Server::RestServer, Bound::AtLeast, 1.6},
    {"range", Server::Nginx, Bound::AtLeast, 0.9},
    {"head", Server::RestServer, Bound::AtLeast, 1.2},
    {"head", Server::Nginx, Bound::AtLeast, 0.9},
    {"post", Server::RestServer, Bound::AtLeast, 1.5},
    {"list", Server::RestServer, Bound::Under, 0.5},
};

struct CpuTarget
{
    const char *work;
    double limit;
};

constexpr CpuTarget cpuTargets[] = {{"put", 0.8}, {"get", 0.5}};

/// Only what the targets were set for counts: the reference scenarios, a list of 100,000.
std::optional<std::size_t> referenceScenario(const Results &results, std::string_view work)
{
    for (std::size_t index = 0; index < results.scenarios.size(); ++index) {
        if (isReference(results.scenarios[index]) && keyword(results.scenarios[index]) == work)
            return index;
    }
    return std::nullopt;
}

Verdict judgeSpeed(const Results &results, const SpeedTarget &target, std::size_t scenario)
{
    const std::string what = name(results.scenarios[scenario])
        + (target.ours == Server::RestdockNoVerify ? ", unverified" : "")
        + (results.scenarios[scenario].work == Work::List ? ", time over " : ", over ")
        + std::string(name(target.peer));
    return verdict(what, target.bound, target.limit, "x",
                   median(results.ratios(scenario, target.peer, target.ours)),
                   results.isEstimated(scenario, target.peer));
}

Verdict judgeCpu(const Results &results, const CpuTarget &target, std::size_t scenario)
{
    const std::optional<double> ours = median(results.cpuCosts(scenario, Server::Restdock));
    const std::optional<double> theirs = median(results.cpuCosts(scenario, Server::RestServer));
    const std::string what = name(results.scenarios[scenario]) + ", CPU over rest-server";
    const bool known = ours && theirs;
    return verdict(what, Bound::Under, target.limit, "x",
                   known ? std::optional(*ours / *theirs) : std::nullopt);
}

/// The largest of the medians: of lists, or of all else, up to 5 plain connections.
Verdict judgeMemory(const Results &results, bool lists, double limit)
{
    std::optional<double> largest;
    for (std::size_t index = 0; index < results.scenarios.size(); ++index) {
        const Scenario &scenario = results.scenarios[index];
        const bool counts = (scenario.work == Work::List) == lists && !scenario.tls
            && scenario.connections <= 5 && scenario.listedBlobs <= 100'000;
        const auto peak =
            counts ? median(results.peakRssMiB(index, Server::Restdock)) : std::nullopt;
        if (peak)
            largest = std::max(largest.value_or(0), *peak);
    }
    return verdict(lists ? "peak RSS, list" : "peak RSS, all but list", Bound::AtMost, limit, "MiB",
                   largest);
}

} // namespace

std::vector<Verdict> judge(const Results &results)
{
    std::vector<Verdict> verdicts;
    for (const SpeedTarget &target : speedTargets) {
        if (const auto scenario = referenceScenario(results, target.work))
            verdicts.push_back(judgeSpeed(results, target, *scenario));
    }
    for (const CpuTarget &target : cpuTargets) {
        if (const auto scenario = referenceScenario(results, target.work))
            verdicts.push_back(judgeCpu(results, target, *scenario));
    }
    verdicts.push_back(judgeMemory(results, false, 32));
    verdicts.push_back(judgeMemory(results, true, 40));
    const auto idle = results.idle.find(Server::Restdock);
    const bool idled = idle != results.idle.end();
    verdicts.push_back(verdict("idle without clients", Bound::AtMost, 0, "wake-ups/s",
                               idled ? std::optional(idle->second.withoutClients) : std::nullopt));
    verdicts.push_back(verdict("start to listening", Bound::Under, 100, "ms",
                               median(results.startMilliseconds(Server::Restdock))));
    return verdicts;
}

std::string verdictText(const Verdict &verdict)
{
    if (!verdict.value)
        return "-";
    return std::string(verdict.estimated ? "~" : "") + (verdict.met ? "ok" : "below");
}

} // namespace restdock::bench
