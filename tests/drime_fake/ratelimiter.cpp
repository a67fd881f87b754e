// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/drime_fake/ratelimiter.h"

#include <algorithm>

namespace restdock::drimefake {

namespace {

// What was sent before the refusal could be read is nobody's fault; slow machines are slow.
constexpr qint64 graceMs = 1500;

} // namespace

RateLimiter::Verdict RateLimiter::request(const QByteArray &token, int limit, int windowMs)
{
    const qint64 now = m_clock();
    Window &window = m_windows[token];
    if (window.endsMs <= now)
        window = {now + windowMs};
    Verdict verdict;
    verdict.resetsInMs = window.endsMs - now;
    if (window.used < limit) {
        ++window.used;
    } else {
        verdict.isAllowed = false;
        verdict.ignoredRefusal = window.refusedMs != 0 && now - window.refusedMs > graceMs;
        if (window.refusedMs == 0)
            window.refusedMs = now;
    }
    verdict.remaining = std::max(limit - window.used, 0);
    return verdict;
}

} // namespace restdock::drimefake
