// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/access/matchercount.h"

#include <chrono>

namespace restdock::test {

HashMatcher MatcherCount::matcher()
{
    return [this](const PasswordHash &hash, QByteArrayView password) {
        {
            std::unique_lock lock(m_lock);
            ++m_calls;
            m_changed.notify_all();
            m_changed.wait(lock, [this] { return m_isOpen || m_passes > 0; });
            if (!m_isOpen)
                --m_passes;
        }
        return hash.matches(password);
    };
}

int MatcherCount::calls() const
{
    const std::lock_guard guard(m_lock);
    return m_calls;
}

void MatcherCount::close()
{
    const std::lock_guard guard(m_lock);
    m_isOpen = false;
}

void MatcherCount::open()
{
    const std::lock_guard guard(m_lock);
    m_isOpen = true;
    m_changed.notify_all();
}

void MatcherCount::passOne()
{
    const std::lock_guard guard(m_lock);
    ++m_passes;
    m_changed.notify_all();
}

bool MatcherCount::waitForCalls(int count)
{
    // The system clock, because ThreadSanitizer of GCC 12 does not know waiting on the steady one.
    const auto deadline = std::chrono::system_clock::now() + std::chrono::seconds(30);
    std::unique_lock lock(m_lock);
    return m_changed.wait_until(lock, deadline, [this, count] { return m_calls >= count; });
}

} // namespace restdock::test
