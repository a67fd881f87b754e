// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/drime_fake/drive.h"

#include <map>

namespace restdock::drimefake {

/// So many requests in a window that begins with a token's first request, as Laravel's limiter does.
class RateLimiter
{
public:
    explicit RateLimiter(Clock clock) : m_clock(std::move(clock)) {}

    struct Verdict
    {
        bool isAllowed = true;
        int remaining = 0;
        qint64 resetsInMs = 0;
        bool ignoredRefusal = false; ///< it was told to wait, had the time to notice, and did not
    };

    Verdict request(const QByteArray &token, int limit, int windowMs);
    void clear() { m_windows.clear(); }

private:
    struct Window
    {
        qint64 endsMs = 0;
        int used = 0;
        qint64 refusedMs = 0; // the first refusal in this window
    };

    Clock m_clock;
    std::map<QByteArray, Window> m_windows;
};

} // namespace restdock::drimefake
