// SPDX-License-Identifier: GPL-3.0-or-later
#include "results.h"

#include "estimate.h"

#include <algorithm>

namespace restdock::bench {

namespace {

double mebibytes(std::int64_t bytes)
{
    return static_cast<double>(bytes) / static_cast<double>(MiB);
}

/// What CPU seconds are divided by.
double costUnits(const Scenario &scenario, const Sample &sample)
{
    if (scenario.work == Work::List)
        return static_cast<double>(sample.requests);
    if (countsRequests(scenario))
        return static_cast<double>(sample.requests) / 1000;
    return static_cast<double>(sample.bytes) / static_cast<double>(GiB);
}

template<typename Value>
Series seriesOf(const Results &results, std::size_t scenario, Server server, Value value)
{
    Series series;
    const auto found = results.samples.find({scenario, server});
    if (found != results.samples.end()) {
        for (const Sample &sample : found->second)
            series.push_back(value(sample));
    }
    return series;
}

} // namespace

double speed(const Scenario &scenario, const Sample &sample)
{
    if (scenario.work == Work::List)
        return sample.seconds * 1e3 * scenario.connections / static_cast<double>(sample.requests);
    if (countsRequests(scenario))
        return static_cast<double>(sample.requests) / sample.seconds;
    return mebibytes(sample.bytes) / sample.seconds;
}

std::optional<double> median(Series values)
{
    if (values.empty())
        return std::nullopt;
    std::sort(values.begin(), values.end());
    const std::size_t middle = values.size() / 2;
    return values.size() % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
}

bool Results::has(std::size_t scenario, Server server) const
{
    return samples.contains({scenario, server});
}

Series Results::speeds(std::size_t scenario, Server server) const
{
    if (isEstimated(scenario, server))
        return estimatedSpeeds(scenario);
    return seriesOf(*this, scenario, server,
                    [&](const Sample &sample) { return speed(scenarios[scenario], sample); });
}

/// The estimate that gives rest-server most.
Series Results::estimatedSpeeds(std::size_t scenario) const
{
    Series best;
    for (const Estimate &estimate : restServerEstimates(scenarios[scenario])) {
        Series series = speeds(scenario, estimate.from);
        for (double &value : series)
            value *= estimate.factor;
        if (median(series) > median(best))
            best = series;
    }
    return best;
}

Series Results::ratios(std::size_t scenario, Server peer, Server ours) const
{
    const Series mine = speeds(scenario, ours);
    const Series theirs = speeds(scenario, peer);
    Series series;
    for (std::size_t round = 0; round < std::min(mine.size(), theirs.size()); ++round)
        series.push_back(mine[round] / theirs[round]);
    return series;
}

Series Results::cpuCosts(std::size_t scenario, Server server) const
{
    return seriesOf(*this, scenario, server, [&](const Sample &sample) {
        return sample.serverCpuSeconds / costUnits(scenarios[scenario], sample);
    });
}

Series Results::clientCpuCosts(std::size_t scenario, Server server) const
{
    return seriesOf(*this, scenario, server, [&](const Sample &sample) {
        return sample.clientCpuSeconds / costUnits(scenarios[scenario], sample);
    });
}

Series Results::peakRssMiB(std::size_t scenario, Server server) const
{
    return seriesOf(*this, scenario, server,
                    [](const Sample &sample) { return mebibytes(sample.peakRssBytes); });
}

Series Results::startMilliseconds(Server server) const
{
    Series series;
    for (std::size_t scenario = 0; scenario < scenarios.size(); ++scenario) {
        const Series some = seriesOf(*this, scenario, server,
                                     [](const Sample &sample) { return sample.startMilliseconds; });
        series.insert(series.end(), some.begin(), some.end());
    }
    if (const auto found = idle.find(server); found != idle.end())
        series.push_back(found->second.startMilliseconds);
    return series;
}

bool Results::isEstimated(std::size_t scenario, Server server) const
{
    return server == Server::RestServer && !has(scenario, server)
        && !estimatedSpeeds(scenario).empty();
}

bool Results::isShown(Server server) const
{
    if (idle.contains(server))
        return true;
    for (std::size_t scenario = 0; scenario < scenarios.size(); ++scenario) {
        if (has(scenario, server) || isEstimated(scenario, server))
            return true;
    }
    return false;
}

} // namespace restdock::bench
