// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/access/loginguard.h"

#include <algorithm>
#include <utility>

namespace restdock {

namespace {

LoginGuard::Duration delayNumber(int number)
{
    constexpr int longest = 7; // 64 s
    const auto delay = std::chrono::seconds(1 << (std::min(number, longest) - 1));
    return std::min<LoginGuard::Duration>(delay, LoginGuard::longestDelay);
}

} // namespace

LoginGuard::Delay LoginGuard::delay(const QByteArray &source, TimePoint now)
{
    auto *failures = m_sources.find(source);
    if (!failures || failures->waitUntil <= now)
        return {};
    return {failures->waitUntil - now, !std::exchange(failures->askedSince, true)};
}

void LoginGuard::failed(const QByteArray &source, TimePoint now)
{
    auto &failures = m_sources.findOrAdd(source);
    if (failures.count > 0 && now - failures.last() > window)
        failures = {};
    failures.latest[failures.count % toleratedFailures] = now;
    ++failures.count;
    const auto oldest = failures.latest[failures.count % toleratedFailures];
    const bool isMany = failures.count >= toleratedFailures && now - oldest <= window;
    if (!isMany && failures.delays == 0)
        return;
    ++failures.delays;
    failures.waitUntil = now + delayNumber(failures.delays);
    failures.askedSince = false;
}

size_t LoginGuard::failures(const QByteArray &source, TimePoint now) const
{
    const auto *failures = m_sources.peek(source);
    return failures && now - failures->last() <= window ? failures->count : 0;
}

} // namespace restdock
