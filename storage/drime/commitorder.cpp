// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/drime/commitorder.h"

namespace restdock::drime {

CommitOrder::Turn::Turn(CommitOrder &order, FolderPtr folder, const BlobName &name)
    : m_order(&order),
      m_folder(std::move(folder)),
      m_name(name)
{
}

CommitOrder::Turn::Turn(Turn &&other) noexcept
    : m_order(std::exchange(other.m_order, nullptr)),
      m_folder(std::move(other.m_folder)),
      m_name(other.m_name)
{
}

CommitOrder::Turn &CommitOrder::Turn::operator=(Turn &&other) noexcept
{
    if (this != &other) {
        end();
        m_order = std::exchange(other.m_order, nullptr);
        m_folder = std::move(other.m_folder);
        m_name = other.m_name;
    }
    return *this;
}

void CommitOrder::Turn::end()
{
    auto *const order = std::exchange(m_order, nullptr);
    if (!order)
        return;
    const auto line = order->m_lines.find({m_folder, m_name});
    if (line->second.empty() || order->m_isClosed) {
        order->m_lines.erase(line);
        return;
    }
    const auto ready = std::move(line->second.front());
    line->second.pop_front();
    ready(Turn(*order, m_folder, m_name));
}

void CommitOrder::take(const FolderPtr &folder, const BlobName &name, Ready ready)
{
    const auto [line, isNew] = m_lines.try_emplace({folder, name});
    if (isNew)
        ready(Turn(*this, folder, name));
    else
        line->second.push_back(std::move(ready));
}

} // namespace restdock::drime
