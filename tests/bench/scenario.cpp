// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenario.h"

#include <algorithm>

namespace restdock::bench {

namespace {

std::string groupedThousands(int number)
{
    std::string text = std::to_string(number);
    for (int at = static_cast<int>(text.size()) - 3; at > 0; at -= 3)
        text.insert(static_cast<std::size_t>(at), ",");
    return text;
}

std::string subject(const Scenario &scenario)
{
    const std::string size = sizeText(scenario.blobBytes);
    switch (scenario.work) {
    case Work::Put: return (countsRequests(scenario) ? "POST " : "PUT ") + size;
    case Work::Get: return "GET " + size;
    case Work::RangeGet:
        return scenario.blobBytes == packBytes ? "256 KiB range" : "256 KiB range of " + size;
    case Work::Head: return "HEAD";
    case Work::List: return "list " + groupedThousands(scenario.listedBlobs);
    }
    return {};
}

Scenario list(int blobs, bool tls = false)
{
    return {.work = Work::List, .connections = 1, .tls = tls, .listedBlobs = blobs};
}

/// The columns of design.md's table.
std::vector<Scenario> referenceScenarios(int listedBlobs)
{
    return {
        {.work = Work::Put},
        {.work = Work::Get},
        {.work = Work::RangeGet},
        {.work = Work::Head},
        {.work = Work::Put, .blobBytes = 4 * KiB},
        list(listedBlobs),
    };
}

/// 100 uploads of 128 MiB at once need more memory than a tmpfs here has; they are left out.
bool isTooLarge(const Scenario &scenario)
{
    return scenario.work == Work::Put && scenario.blobBytes * scenario.connections > 4 * GiB;
}

} // namespace

std::string_view keyword(const Scenario &scenario)
{
    switch (scenario.work) {
    case Work::Put: return countsRequests(scenario) ? "post" : "put";
    case Work::Get: return "get";
    case Work::RangeGet: return "range";
    case Work::Head: return "head";
    case Work::List: return "list";
    }
    return {};
}

std::string name(const Scenario &scenario)
{
    return subject(scenario) + ", " + std::to_string(scenario.connections) + " conn, "
        + (scenario.medium == Medium::Tmpfs ? "tmpfs" : "disk") + (scenario.tls ? ", TLS" : "");
}

std::string_view unit(const Scenario &scenario)
{
    if (scenario.work == Work::List)
        return "ms";
    return countsRequests(scenario) ? "req/s" : "MiB/s";
}

bool countsRequests(const Scenario &scenario)
{
    const bool wholeBlobs = scenario.work == Work::Put || scenario.work == Work::Get;
    return !wholeBlobs || scenario.blobBytes <= 64 * KiB;
}

bool isReference(const Scenario &scenario)
{
    for (Scenario reference : referenceScenarios(scenario.listedBlobs)) {
        if (scenario == reference)
            return true;
    }
    return false;
}

std::string sizeText(std::int64_t bytes)
{
    if (bytes >= MiB && bytes % MiB == 0)
        return std::to_string(bytes / MiB) + " MiB";
    if (bytes >= KiB && bytes % KiB == 0)
        return std::to_string(bytes / KiB) + " KiB";
    return std::to_string(bytes) + " B";
}

Profile defaultProfile()
{
    return {.name = "default", .scenarios = referenceScenarios(100'000)};
}

Profile quickProfile()
{
    return {.name = "quick",
            .scenarios = referenceScenarios(20'000),
            .rounds = 1,
            .seconds = 1.5,
            .warmUpSeconds = 0.3,
            .idleSeconds = 2.0,
            .putCapBytes = 1 * GiB,
            .putCapBlobs = 30'000};
}

/// One thing varied at a time: all combinations would take days and say little more.
Profile fullProfile()
{
    Profile full{.name = "full", .scenarios = referenceScenarios(100'000)};
    const auto add = [&full](const Scenario &scenario) {
        if (std::find(full.scenarios.begin(), full.scenarios.end(), scenario)
                == full.scenarios.end()
            && !isTooLarge(scenario))
            full.scenarios.push_back(scenario);
    };
    for (const Work work : {Work::Put, Work::Get}) {
        for (const std::int64_t bytes : {4 * KiB, 1 * MiB, 16 * MiB, 128 * MiB})
            add({.work = work, .blobBytes = bytes});
        for (const int connections : {1, 5, 20, 100})
            add({.work = work, .connections = connections});
    }
    for (const int connections : {1, 20, 100})
        add({.work = Work::Head, .connections = connections});
    const auto reference = referenceScenarios(100'000);
    for (Scenario onDisk : reference) {
        onDisk.medium = Medium::Disk;
        add(onDisk);
    }
    for (Scenario encrypted : reference) {
        encrypted.tls = true;
        add(encrypted);
    }
    add(list(1'000'000));
    return full;
}

} // namespace restdock::bench
