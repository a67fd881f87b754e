// SPDX-License-Identifier: GPL-3.0-or-later
#include "report.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <functional>

namespace restdock::bench {

namespace {

using Row = std::vector<std::string>;

std::string numberText(double value)
{
    const int decimals = value >= 100 ? 0 : value >= 10 ? 1 : value >= 1 || value == 0 ? 2 : 3;
    std::array<char, 32> text{};
    std::snprintf(text.data(), text.size(), "%.*f", decimals, value);
    return text.data();
}

std::string numberText(const std::optional<double> &value)
{
    return value ? numberText(*value) : "-";
}

/// The first column to the left, all others to the right, each as wide as it must be.
void printTable(const std::string &title, const std::vector<Row> &rows)
{
    if (rows.size() < 2)
        return;
    std::vector<std::size_t> widths(rows.front().size(), 0);
    for (const Row &row : rows) {
        for (std::size_t column = 0; column < row.size(); ++column)
            widths[column] = std::max(widths[column], row[column].size());
    }
    std::printf("\n%s\n", title.c_str());
    for (const Row &row : rows) {
        std::printf("  %-*s", static_cast<int>(widths[0]), row[0].c_str());
        for (std::size_t column = 1; column < row.size(); ++column)
            std::printf("  %*s", static_cast<int>(widths[column]), row[column].c_str());
        std::printf("\n");
    }
}

std::vector<Server> shownServers(const Results &results)
{
    std::vector<Server> servers;
    for (const Server server : allServers) {
        if (results.isShown(server))
            servers.push_back(server);
    }
    return servers;
}

Row heading(const std::vector<Server> &servers, bool withUnit)
{
    Row row{""};
    if (withUnit)
        row.emplace_back("unit");
    for (const Server server : servers)
        row.emplace_back(name(server));
    return row;
}

using UnitOf = std::function<std::string(const Scenario &)>;
using ValueOf = std::function<Series(std::size_t scenario, Server server)>;

/// A row per scenario, a column per server; rows without any value are left out.
void printByScenario(const std::string &title, const Results &results,
                     const std::vector<Server> &servers, const UnitOf &unitOf,
                     const ValueOf &valueOf, bool markEstimates)
{
    std::vector<Row> rows{heading(servers, static_cast<bool>(unitOf))};
    for (std::size_t index = 0; index < results.scenarios.size(); ++index) {
        const Scenario &scenario = results.scenarios[index];
        Row row{name(scenario)};
        if (unitOf)
            row.push_back(unitOf(scenario));
        bool any = false;
        for (const Server server : servers) {
            const std::optional<double> value = median(valueOf(index, server));
            const bool mark = value && markEstimates && results.isEstimated(index, server);
            row.push_back((mark ? "~" : "") + numberText(value));
            any = any || value;
        }
        if (any)
            rows.push_back(row);
    }
    printTable(title, rows);
}

std::string costUnit(const Scenario &scenario)
{
    if (scenario.work == Work::List)
        return "s/list";
    return countsRequests(scenario) ? "s/1000 req" : "s/GiB";
}

void printHead(const Machine &machine, const Profile &profile, const std::vector<Peer> &peers)
{
    std::printf("restdock-bench, profile %s, %s\n%s, %ld cores, %s, load before %.2f%s; "
                "SHA-256 %.0f MiB/s a core\n",
                profile.name.c_str(), machine.date.c_str(), machine.processor.c_str(),
                machine.cores, machine.kernel.c_str(), machine.load,
                machine.load > 0.3 ? " (busy: expect noise)" : "", machine.hashMiBPerSecond);
    std::printf(
        "%d round%s, servers in turn, up to %g s each, memory and servers warmed first. Client on "
        "the same cores;\nit sends by sendfile and drops plain GET bodies in the kernel "
        "(MSG_TRUNC), so that it costs little.\n",
        profile.rounds, profile.rounds == 1 ? "" : "s", profile.seconds);
    for (const Peer &peer : peers) {
        std::printf("  %-12s %s (%s)\n", std::string(name(peer.server)).c_str(),
                    peer.version.c_str(), peer.program.c_str());
    }
}

void printStarts(const Results &results, const std::vector<Server> &servers)
{
    Row starts{"start to listening, ms"};
    Row idle{"wake-ups/s, no client"};
    Row connected{"wake-ups/s, 1 idle connection"};
    for (const Server server : servers) {
        const auto found = results.idle.find(server);
        const bool known = found != results.idle.end();
        starts.push_back(numberText(median(results.startMilliseconds(server))));
        idle.push_back(known ? numberText(found->second.withoutClients) : "-");
        connected.push_back(known ? numberText(found->second.withOneConnection) : "-");
    }
    printTable("Start and rest", {heading(servers, false), starts, idle, connected});
}

/// The largest relative distance between two rounds of the same thing: what a difference must exceed
/// to mean something.
void printSpread(const Results &results)
{
    double largest = 0;
    std::string where;
    for (const auto &[key, samples] : results.samples) {
        const Series speeds = results.speeds(key.first, key.second);
        const auto [least, most] = std::minmax_element(speeds.begin(), speeds.end());
        if (*most / *least - 1 > largest) {
            largest = *most / *least - 1;
            where = name(results.scenarios[key.first]) + ", " + std::string(name(key.second));
        }
    }
    if (largest > 0)
        std::printf("\nLargest spread between rounds: %.0f %% (%s)\n", largest * 100,
                    where.c_str());
}

void printVerdicts(const Results &results)
{
    const std::vector<Verdict> verdicts = judge(results);
    std::vector<Row> rows{{"", "target", "measured", ""}};
    for (const Verdict &verdict : verdicts)
        rows.push_back(
            {verdict.what, verdict.target, numberText(verdict.value), verdictText(verdict)});
    printTable("Targets", rows);
    if (std::ranges::any_of(verdicts, &Verdict::estimated))
        std::printf(
            "\n~ rest-server is not installed; estimated with the ratios in README.md, from "
            "nginx or\n  rclone, whichever gives it more.\n");
}

} // namespace

void printReport(const Machine &machine, const Profile &profile, const std::vector<Peer> &peers,
                 const Results &results)
{
    const std::vector<Server> servers = shownServers(results);
    printHead(machine, profile, peers);
    printByScenario(
        "Speed (medians; a list: time)", results, servers,
        [](const Scenario &scenario) { return std::string(unit(scenario)); },
        [&](std::size_t index, Server server) { return results.speeds(index, server); }, true);
    if (results.isShown(Server::Restdock)) {
        printByScenario(
            "restdock over each (medians of the rounds' ratios; above 1 is faster, for a list "
            "below 1)",
            results, servers, {},
            [&](std::size_t index, Server server) { return results.ratios(index, server); }, true);
    }
    printByScenario(
        "Server CPU", results, servers, costUnit,
        [&](std::size_t index, Server server) { return results.cpuCosts(index, server); }, false);
    printByScenario(
        "Client CPU", results, servers, costUnit,
        [&](std::size_t index, Server server) { return results.clientCpuCosts(index, server); },
        false);
    printByScenario(
        "Peak RSS, MiB (nginx: master and workers added up)", results, servers, {},
        [&](std::size_t index, Server server) { return results.peakRssMiB(index, server); }, false);
    printStarts(results, servers);
    printSpread(results);
    if (results.isShown(Server::Restdock))
        printVerdicts(results);
}

} // namespace restdock::bench
