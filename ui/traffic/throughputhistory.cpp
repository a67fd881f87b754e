// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/traffic/throughputhistory.h"

#include <algorithm>

namespace restdock::ui {

void ThroughputHistory::Ring::add(const Throughput &throughput)
{
    sum.received += throughput.received;
    sum.sent += throughput.sent;
    if (++summed < step)
        return;
    push({sum.received / step, sum.sent / step});
    sum = {};
    summed = 0;
}

void ThroughputHistory::Ring::push(const Throughput &mean)
{
    if (samples.size() < capacity)
        samples.push_back(mean);
    else
        samples[next] = mean;
    next = (next + 1) % capacity;
}

std::vector<Throughput> ThroughputHistory::Ring::last(size_t count) const
{
    count = std::min(count, samples.size());
    std::vector<Throughput> latest;
    latest.reserve(count);
    for (size_t i = count; i > 0; --i)
        latest.push_back(samples[(next + capacity - i) % capacity]);
    return latest;
}

void ThroughputHistory::add(qint64 second, const Throughput &throughput)
{
    if (m_lastSecond >= 0 && second <= m_lastSecond)
        return;
    const qint64 quiet = quietSeconds(second - 1);
    m_lastSecond = second;
    for (auto &ring : m_rings) {
        for (qint64 i = 0; i < quiet; ++i)
            ring.add({});
        ring.add(throughput);
    }
}

const ThroughputHistory::Ring &ThroughputHistory::ringFor(Seconds span) const
{
    for (const auto &ring : m_rings) {
        if (span.count() <= qint64(ring.capacity) * ring.step)
            return ring;
    }
    return m_rings.back();
}

/// After a day of nothing, and the mean that was begun before, nothing is left of earlier times.
qint64 ThroughputHistory::quietSeconds(qint64 until) const
{
    const auto &coarsest = m_rings.back();
    const qint64 allGone = qint64(coarsest.capacity + 1) * coarsest.step;
    return m_lastSecond < 0 ? 0 : std::clamp<qint64>(until - m_lastSecond, 0, allGone);
}

ThroughputHistory::Series ThroughputHistory::last(Seconds span, qint64 now) const
{
    constexpr qint64 onItsWay = 2;
    auto ring = ringFor(span);
    for (qint64 quiet = quietSeconds(now - onItsWay); quiet > 0; --quiet)
        ring.add({});
    return {Seconds(ring.step), ring.last(size_t(span.count() / ring.step))};
}

qint64 ThroughputHistory::currentSecond()
{
    const auto now = std::chrono::steady_clock::now().time_since_epoch();
    return std::chrono::duration_cast<Seconds>(now).count();
}

Throughput ThroughputHistory::peak(Seconds span, qint64 now) const
{
    Throughput peak;
    for (const auto &sample : last(span, now).samples) {
        peak.received = std::max(peak.received, sample.received);
        peak.sent = std::max(peak.sent, sample.sent);
    }
    return peak;
}

} // namespace restdock::ui
