// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/profiles/awaitedchange.h"

namespace restdock::ui {

AwaitedChange::~AwaitedChange()
{
    takeBack();
}

PendingChange::Handle AwaitedChange::start(std::function<void()> begun)
{
    m_change = std::make_shared<PendingChange>();
    m_change->begun = [owner = m_owner, begun = std::move(begun)] {
        if (owner && begun)
            begun();
    };
    return m_change;
}

bool AwaitedChange::takeBack()
{
    if (!m_change || !m_change->takeBack())
        return false;
    m_change.reset();
    return true;
}

} // namespace restdock::ui
