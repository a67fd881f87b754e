// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <iterator>
#include <list>
#include <unordered_map>
#include <utility>

namespace restdock {

/// A map of fixed capacity that forgets what was not used for longest.
template<typename Key, typename Value, typename Hash>
class RecentMap
{
public:
    explicit RecentMap(size_t capacity) : m_capacity(capacity) {}

    /// The value at @p key, which becomes the most recent; null if there is none. Valid until the
    /// next insertion.
    Value *find(const Key &key)
    {
        const auto found = m_index.find(key);
        if (found == m_index.end())
            return nullptr;
        m_entries.splice(m_entries.begin(), m_entries, found->second);
        return &found->second->second;
    }

    /// The value at @p key, which becomes no more recent by it; null if there is none.
    const Value *peek(const Key &key) const
    {
        const auto found = m_index.find(key);
        return found == m_index.end() ? nullptr : &found->second->second;
    }

    /// The same as find(); a new value if there is none.
    Value &findOrAdd(const Key &key)
    {
        if (auto *value = find(key))
            return *value;
        if (m_index.size() >= m_capacity)
            remove(std::prev(m_entries.end()));
        m_entries.emplace_front(key, Value());
        m_index.emplace(key, m_entries.begin());
        return m_entries.front().second;
    }

    void remove(const Key &key)
    {
        if (const auto found = m_index.find(key); found != m_index.end())
            remove(found->second);
    }

    void clear()
    {
        m_index.clear();
        m_entries.clear();
    }

    size_t size() const { return m_index.size(); }

private:
    using Entries = std::list<std::pair<Key, Value>>;

    void remove(typename Entries::iterator entry)
    {
        m_index.erase(entry->first);
        m_entries.erase(entry);
    }

    const size_t m_capacity;
    Entries m_entries; // most recent first
    std::unordered_map<Key, typename Entries::iterator, Hash> m_index;
};

} // namespace restdock
