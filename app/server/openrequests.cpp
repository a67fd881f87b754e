// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/openrequests.h"

namespace restdock {

void OpenRequests::begin(const Activity &activity, const Moved &moved)
{
    OpenRequest request{activity.startedAt, activity.client,     activity.user,
                        activity.operation, activity.repository, activity.type};
    const std::lock_guard guard(m_lock);
    m_requests.insert_or_assign(&moved, std::move(request));
}

void OpenRequests::end(const Moved &moved)
{
    const std::lock_guard guard(m_lock);
    m_requests.erase(&moved);
}

std::vector<OpenRequest> OpenRequests::all() const
{
    std::vector<OpenRequest> all;
    const std::lock_guard guard(m_lock);
    all.reserve(m_requests.size());
    for (const auto &[moved, request] : m_requests) {
        all.push_back(request);
        all.back().bytes = *moved;
    }
    return all;
}

} // namespace restdock
