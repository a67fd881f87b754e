// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/access/deletionwindows.h"

#include <QList>

namespace restdock {

void DeletionWindows::open(const QByteArray &user, TimePoint end)
{
    const std::lock_guard guard(m_lock);
    m_ends.insert(user, end);
}

QHash<QByteArray, DeletionWindows::TimePoint> DeletionWindows::closeAll()
{
    const std::lock_guard guard(m_lock);
    return std::exchange(m_ends, {});
}

QList<QByteArray> DeletionWindows::takeEnded(TimePoint now)
{
    const std::lock_guard guard(m_lock);
    QList<QByteArray> ended;
    for (auto it = m_ends.begin(); it != m_ends.end();) {
        if (it.value() > now) {
            ++it;
            continue;
        }
        ended.append(it.key());
        it = m_ends.erase(it);
    }
    return ended;
}

bool DeletionWindows::isOpenFor(const QByteArray &user, TimePoint now) const
{
    const std::lock_guard guard(m_lock);
    if (m_ends.isEmpty())
        return false;
    for (const auto &name : {QByteArray(), user}) {
        const auto end = m_ends.constFind(name);
        if (end != m_ends.constEnd() && *end > now)
            return true;
    }
    return false;
}

QHash<QByteArray, DeletionWindows::TimePoint> DeletionWindows::all() const
{
    const std::lock_guard guard(m_lock);
    return m_ends;
}

} // namespace restdock
