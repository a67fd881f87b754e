// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/drime/smallfiles.h"

namespace restdock::drime {

void SmallFiles::add(qint64 id, QByteArray content)
{
    if (!wants(content.size()))
        return;
    remove(id);
    content.squeeze();
    m_used += content.size();
    m_files.push_front({id, std::move(content)});
    m_byId.insert(id, m_files.begin());
    while (m_used > m_limit)
        remove(m_files.back().id);
}

std::optional<QByteArray> SmallFiles::find(qint64 id)
{
    const auto found = m_byId.constFind(id);
    if (found == m_byId.constEnd())
        return std::nullopt;
    m_files.splice(m_files.begin(), m_files, *found);
    return (*found)->content;
}

void SmallFiles::remove(qint64 id)
{
    const auto found = m_byId.constFind(id);
    if (found == m_byId.constEnd())
        return;
    m_used -= (*found)->content.size();
    m_files.erase(*found);
    m_byId.erase(found);
}

} // namespace restdock::drime
