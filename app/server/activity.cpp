// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/activity.h"

#include <algorithm>

namespace restdock {

ActivityFeed::ActivityFeed(size_t capacity) : m_capacity(std::max<size_t>(capacity, 1)) {}

void ActivityFeed::record(Activity activity)
{
    const std::lock_guard guard(m_lock);
    activity.number = ++m_totals.requests;
    ++m_totals.byStatusClass[size_t(std::clamp(activity.status / 100, 0, 5))];
    m_totals.bytesReceived += activity.bytesReceived;
    m_totals.bytesSent += activity.bytesSent;
    if (m_ring.size() < m_capacity)
        m_ring.push_back(std::move(activity));
    else
        m_ring[size_t(activity.number - 1) % m_capacity] = std::move(activity);
}

ActivityTotals ActivityFeed::totals() const
{
    const std::lock_guard guard(m_lock);
    return m_totals;
}

std::vector<Activity> ActivityFeed::after(quint64 last) const
{
    const std::lock_guard guard(m_lock);
    const quint64 newest = m_totals.requests;
    const quint64 oldest = newest - m_ring.size() + 1;
    std::vector<Activity> rows;
    for (quint64 number = std::max(last + 1, oldest); number <= newest; ++number)
        rows.push_back(m_ring[size_t(number - 1) % m_capacity]);
    return rows;
}

} // namespace restdock
