// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <optional>

namespace restdock::ui {

/// Keeps an icon from flickering: busy after a second of work, and then for three seconds at least.
class BusyLatch
{
public:
    using TimePoint = std::chrono::steady_clock::time_point;

    static constexpr std::chrono::milliseconds appearsAfter{1000};
    static constexpr std::chrono::milliseconds staysFor{3000};

    /// Tells it what is so at @p now, and returns whether to show it.
    bool update(bool isWorking, TimePoint now)
    {
        if (isWorking) {
            if (!m_workingSince)
                m_workingSince = now;
            m_workedAt = now;
        } else {
            m_workingSince.reset();
        }
        if (!m_shownSince && m_workingSince && now - *m_workingSince >= appearsAfter)
            m_shownSince = now;
        if (m_shownSince && !isWorking && now - *m_shownSince >= staysFor
            && now - m_workedAt >= appearsAfter)
            m_shownSince.reset();
        return m_shownSince.has_value();
    }

private:
    std::optional<TimePoint> m_workingSince;
    std::optional<TimePoint> m_shownSince;
    TimePoint m_workedAt;
};

} // namespace restdock::ui
