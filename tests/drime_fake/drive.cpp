// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/drime_fake/drive.h"

#include <QDateTime>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace restdock::drimefake {

namespace {

QByteArray base64(const QByteArray &text)
{
    return text.toBase64(QByteArray::OmitTrailingEquals);
}

} // namespace

bool Drive::hasWorkspace(qint64 id) const
{
    return id == 0
        || std::any_of(workspaces.begin(), workspaces.end(),
                       [id](const auto &workspace) { return workspace.id == id; });
}

void Drive::clear()
{
    m_entries.clear();
    m_children.clear();
}

const Entry &Drive::add(Entry entry, int listingLagMs)
{
    if (m_entries.size() >= m_tidyAt) {
        forgetLongDeleted();
        m_tidyAt = m_entries.size() * 2 + 64;
    }
    entry.id = m_nextId++;
    if (entry.createdMs == 0)
        entry.createdMs = m_clock();
    entry.listedFromMs = m_clock() + listingLagMs;
    m_children[{entry.workspaceId, entry.parentId}].insert(entry.id);
    return m_entries.emplace(entry.id, std::move(entry)).first->second;
}

const Entry *Drive::find(qint64 id) const
{
    const auto it = m_entries.find(id);
    return it != m_entries.end() && it->second.deletedMs == 0 ? &it->second : nullptr;
}

Entry *Drive::find(qint64 id)
{
    const auto it = m_entries.find(id);
    return it != m_entries.end() && it->second.deletedMs == 0 ? &it->second : nullptr;
}

const Entry *Drive::findByHash(const QByteArray &hash) const
{
    const QByteArray plain = QByteArray::fromBase64(hash);
    const Entry *entry = find(plain.left(plain.indexOf('|')).toLongLong());
    return entry && hashOf(entry->id) == hash ? entry : nullptr;
}

const Entry *Drive::child(qint64 workspaceId, qint64 parentId, const QString &name) const
{
    const auto it = m_children.find({workspaceId, parentId});
    if (it == m_children.end())
        return nullptr;
    for (const qint64 id : it->second) {
        const Entry *entry = find(id);
        if (entry && entry->name == name)
            return entry;
    }
    return nullptr;
}

std::vector<const Entry *> Drive::listed(qint64 workspaceId, qint64 parentId) const
{
    std::vector<const Entry *> result;
    const auto it = m_children.find({workspaceId, parentId});
    if (it == m_children.end())
        return result;
    const qint64 now = m_clock();
    const Entry *folder = parentId ? find(parentId) : nullptr;
    if (folder && folder->emptyUntilMs > now)
        return result;
    for (const qint64 id : it->second) {
        const Entry &entry = m_entries.at(id);
        const bool stillShown = entry.deletedMs == 0 || entry.deletedMs > now;
        if (stillShown && entry.listedFromMs <= now)
            result.push_back(&entry);
    }
    return result;
}

std::vector<const Entry *> Drive::listedFolders(qint64 workspaceId) const
{
    std::vector<const Entry *> result;
    const qint64 now = m_clock();
    for (const auto &[id, entry] : m_entries) {
        const bool stillShown = entry.deletedMs == 0 || entry.deletedMs > now;
        if (entry.isFolder && entry.workspaceId == workspaceId && stillShown
            && entry.listedFromMs <= now)
            result.push_back(&entry);
    }
    return result;
}

std::vector<const Entry *> Drive::all(qint64 workspaceId) const
{
    auto result = everything();
    std::erase_if(result, [&](const Entry *entry) { return entry->workspaceId != workspaceId; });
    return result;
}

std::vector<const Entry *> Drive::everything() const
{
    std::vector<const Entry *> result;
    for (const auto &[id, entry] : m_entries) {
        if (entry.deletedMs == 0)
            result.push_back(&entry);
    }
    return result;
}

void Drive::remove(qint64 id, bool forEver, int listingLagMs)
{
    const auto it = m_entries.find(id);
    if (it == m_entries.end() || it->second.deletedMs != 0)
        return;
    Entry &entry = it->second;
    if (entry.isFolder) {
        const auto children = m_children[{entry.workspaceId, entry.id}];
        for (const qint64 child : children)
            remove(child, forEver, listingLagMs);
    }
    // deletedMs is when listings stop showing it; find() goes by its being set at all.
    entry.deletedMs = m_clock() + listingLagMs;
    entry.isTrashed = !forEver;
    if (forEver)
        entry.content.reset();
}

void Drive::move(qint64 id, qint64 parentId)
{
    Entry *entry = find(id);
    if (!entry)
        return;
    m_children[{entry->workspaceId, entry->parentId}].erase(id);
    entry->parentId = parentId;
    m_children[{entry->workspaceId, parentId}].insert(id);
}

void Drive::emptyTrash(qint64 workspaceId)
{
    for (auto &[id, entry] : m_entries) {
        if (entry.isTrashed && entry.workspaceId == workspaceId) {
            entry.isTrashed = false;
            entry.content.reset();
        }
    }
    forgetLongDeleted();
}

void Drive::forgetLongDeleted()
{
    const qint64 now = m_clock();
    std::erase_if(m_entries, [&](const auto &item) {
        const Entry &entry = item.second;
        const bool gone = entry.deletedMs != 0 && entry.deletedMs <= now && !entry.isTrashed;
        if (gone)
            m_children[{entry.workspaceId, entry.parentId}].erase(entry.id);
        return gone;
    });
}

qint64 Drive::trashedCount() const
{
    return std::count_if(m_entries.begin(), m_entries.end(),
                         [](const auto &item) { return item.second.isTrashed; });
}

qint64 Drive::usedBytes() const
{
    qint64 result = 0;
    for (const auto &[id, entry] : m_entries) {
        if (!entry.isFolder && (entry.deletedMs == 0 || entry.isTrashed))
            result += entry.size;
    }
    return result;
}

QString Drive::idPath(const Entry &entry) const
{
    const auto own = QString::number(entry.id);
    const Entry *parent = entry.parentId ? find(entry.parentId) : nullptr;
    return parent ? QString(idPath(*parent) + u'/' + own) : own;
}

QString Drive::namePath(const Entry &entry) const
{
    const Entry *parent = entry.parentId ? find(entry.parentId) : nullptr;
    return parent ? QString(namePath(*parent) + u'/' + entry.name) : entry.name;
}

QByteArray Drive::hashOf(qint64 id)
{
    QByteArray text = QByteArray(QByteArray::number(id) + '|');
    const QByteArray filler("padding");
    for (qsizetype i = 0; text.size() < 10 && i < filler.size(); ++i)
        text += filler[i];
    return base64(text);
}

QByteArray Drive::naiveHashOf(qint64 id)
{
    return base64(QByteArray(QByteArray::number(id) + '|'));
}

QString Drive::timeText(qint64 ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).toString(u"yyyy-MM-ddTHH:mm:ss.000000Z"_s);
}

} // namespace restdock::drimefake
