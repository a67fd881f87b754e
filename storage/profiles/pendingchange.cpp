// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/profiles/pendingchange.h"

#include <utility>

namespace restdock {

bool PendingChange::takeBack()
{
    std::function<void()> wake;
    {
        const std::lock_guard guard(m_lock);
        if (m_state == State::Begun)
            return false;
        m_state = State::TakenBack;
        wake = std::exchange(m_wake, nullptr);
    }
    if (wake)
        wake();
    return true;
}

bool PendingChange::begin()
{
    const std::lock_guard guard(m_lock);
    if (m_state == State::TakenBack)
        return false;
    m_state = State::Begun;
    return true;
}

bool PendingChange::isTakenBack() const
{
    const std::lock_guard guard(m_lock);
    return m_state == State::TakenBack;
}

void PendingChange::whenTakenBack(std::function<void()> wake)
{
    {
        const std::lock_guard guard(m_lock);
        if (m_state != State::TakenBack) {
            m_wake = std::move(wake);
            return;
        }
    }
    if (wake)
        wake();
}

} // namespace restdock
