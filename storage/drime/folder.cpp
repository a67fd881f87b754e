// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/drime/folder.h"

#include "storage/drime/log.h"

#include <algorithm>

namespace restdock::drime {

namespace {

using namespace std::chrono_literals;

constexpr auto graveLife = 24h; // far longer than any lag
constexpr QByteArrayView configName = "config";

bool byName(const FileRecord &left, const FileRecord &right)
{
    return left.name < right.name;
}

/// Of several files with one name: the one whose size is known to be right, then the newest.
bool isBetter(const Entry &candidate, const Entry &present, std::optional<qint64> rightBytes)
{
    if (rightBytes && (candidate.bytes == *rightBytes) != (present.bytes == *rightBytes))
        return candidate.bytes == *rightBytes;
    return candidate.id > present.id;
}

} // namespace

std::optional<BlobName> indexName(const QByteArray &fileName)
{
    if (fileName == configName)
        return BlobName();
    const auto name = BlobName::fromHex(fileName);
    return name == BlobName() ? std::nullopt : name;
}

QByteArray fileNameOf(const BlobName &indexName)
{
    return indexName == BlobName() ? configName.toByteArray() : indexName.toHex();
}

std::optional<FileRecord> FileRecord::fromEntry(const Entry &entry, Clock::time_point seenAt)
{
    const auto name = indexName(entry.name);
    if (!name || entry.isFolder)
        return std::nullopt;
    return FileRecord{*name, entry.id, entry.bytes, entry.hash.toStdString(), seenAt, false};
}

void Graves::add(qint64 id, Clock::time_point now)
{
    m_buriedAt.insert(id, now);
    if (now - m_sweptAt < 1h)
        return;
    m_sweptAt = now;
    m_buriedAt.removeIf([now](const auto &grave) { return now - grave.value() > graveLife; });
}

bool Folder::hasId(qint64 id) const
{
    return std::any_of(m_ids.begin(), m_ids.end(),
                       [id](const FolderId &known) { return known.id == id; });
}

FolderPtr Folder::folder(const QByteArray &name) const
{
    const auto found = m_folders.find(name);
    return found == m_folders.end() ? nullptr : found->second;
}

const FileRecord *Folder::file(const BlobName &name) const
{
    const auto found = std::lower_bound(
        m_files.begin(), m_files.end(), name,
        [](const FileRecord &file, const BlobName &wanted) { return file.name < wanted; });
    return found != m_files.end() && found->name == name ? &*found : nullptr;
}

const FileRecord *Folder::fileById(qint64 id) const
{
    const auto found = std::find_if(m_files.begin(), m_files.end(),
                                    [id](const FileRecord &file) { return file.id == id; });
    return found == m_files.end() ? nullptr : &*found;
}

FolderPtr Folder::addMadeFolder(const QByteArray &name, FolderId id, Clock::time_point now)
{
    auto made = addFoundFolder(name, std::move(id));
    made->m_listedAt = now;
    made->m_madeAt = now;
    made->m_isUnconfirmed = true;
    return made;
}

FolderPtr Folder::addFoundFolder(const QByteArray &name, FolderId id)
{
    Folder *child = childNamed(name);
    if (!child->hasId(id.id)) {
        auto ids = child->m_ids;
        ids.push_back(std::move(id));
        child->setIds(std::move(ids));
    }
    return child->shared_from_this();
}

/// Makes it if need be.
Folder *Folder::childNamed(const QByteArray &name)
{
    auto &child = m_folders[name];
    if (!child) {
        child = std::make_shared<Folder>(name);
        child->m_parent = weak_from_this();
    }
    return child.get();
}

void Folder::removeFolder(const QByteArray &name)
{
    const auto found = m_folders.find(name);
    if (found == m_folders.end())
        return;
    found->second->markGone();
    m_folders.erase(found);
    ++m_deletions;
}

void Folder::addWrittenFile(FileRecord file)
{
    const auto place = std::lower_bound(m_files.begin(), m_files.end(), file, byName);
    if (place != m_files.end() && place->name == file.name)
        *place = std::move(file);
    else
        m_files.insert(place, std::move(file));
}

void Folder::touchFile(qint64 id, Clock::time_point now)
{
    for (auto &file : m_files) {
        if (file.id == id)
            file.seenAt = now;
    }
}

void Folder::dropFile(qint64 id)
{
    ++m_deletions;
    std::erase_if(m_files, [id](const FileRecord &file) { return file.id == id; });
}

void Folder::dropId(qint64 id)
{
    auto ids = m_ids;
    std::erase_if(ids, [id](const FolderId &known) { return known.id == id; });
    setIds(std::move(ids));
}

void Folder::setIds(std::vector<FolderId> ids)
{
    std::sort(ids.begin(), ids.end(),
              [](const FolderId &left, const FolderId &right) { return left.id < right.id; });
    const bool isSame =
        std::equal(ids.begin(), ids.end(), m_ids.begin(), m_ids.end(),
                   [](const FolderId &left, const FolderId &right) { return left.id == right.id; });
    m_ids = std::move(ids);
    if (!isSame) // whatever was known was about another folder, or a part of this one
        m_listedAt = {};
}

void Folder::markGone()
{
    m_isGone = true;
    m_listedAt = {};
    for (const auto &[name, child] : m_folders)
        child->markGone();
}

Folder::Findings Folder::merge(const std::vector<Entry> &rows, Clock::time_point began,
                               Clock::time_point now, const Graves &graves, milliseconds lagLimit)
{
    Findings findings;
    mergeFiles(rows, began, now, graves, lagLimit, findings);
    mergeFolders(rows, began, now, graves, lagLimit, findings);
    m_listedAt = began;
    return findings;
}

void Folder::mergeFiles(const std::vector<Entry> &rows, Clock::time_point began,
                        Clock::time_point now, const Graves &graves, milliseconds lagLimit,
                        Findings &findings)
{
    std::map<BlobName, const Entry *> best;
    std::vector<const Entry *> losers;
    m_foreignFiles = 0;
    m_foreignBytes = 0;
    for (const Entry &row : rows) {
        if (row.isFolder || !row.isComplete || graves.contains(row.id))
            continue;
        const auto name = indexName(row.name);
        if (!name) {
            ++m_foreignFiles;
            m_foreignBytes += std::max<qint64>(row.bytes, 0);
            continue;
        }
        auto &present = best[*name];
        const auto *own = file(*name);
        const auto rightBytes =
            own && own->isUnconfirmed ? std::optional(own->bytes) : std::nullopt;
        if (!present) {
            present = &row;
        } else if (isBetter(row, *present, rightBytes)) {
            losers.push_back(std::exchange(present, &row));
        } else {
            losers.push_back(&row);
        }
    }
    for (const Entry *loser : losers) {
        const auto name = *indexName(loser->name);
        // The name is the content's hash, and the sizes agree: one of them is enough. A config is
        // named after nothing.
        if (name != BlobName() && loser->bytes == best[name]->bytes)
            findings.surplus.append(loser->id);
        else
            qCWarning(drimeLog,
                      "Two different files are called %s in folder %s (entries %lld, %lld)",
                      loser->name.constData(), m_name.constData(), loser->id, best[name]->id);
    }

    std::vector<FileRecord> files;
    files.reserve(best.size());
    for (const auto &[name, row] : best)
        files.push_back(*FileRecord::fromEntry(*row, began));
    const auto listedCount = std::ptrdiff_t(files.size());
    for (FileRecord &known : m_files) {
        if (const auto row = best.find(known.name); row != best.end()) {
            if (row->second->id == known.id || known.seenAt < began || !known.isUnconfirmed)
                continue;
            // Replaced here while the listing was under way.
            const auto replaced =
                std::lower_bound(files.begin(), files.begin() + listedCount, known, byName);
            *replaced = std::move(known);
            continue;
        }
        if (known.isUnconfirmed && now - known.seenAt > lagLimit)
            findings.overdueFiles.append(known.id);
        if (known.isUnconfirmed || known.seenAt >= began)
            files.push_back(std::move(known));
    }
    std::sort(files.begin() + listedCount, files.end(), byName);
    std::inplace_merge(files.begin(), files.begin() + listedCount, files.end(), byName);
    m_files = std::move(files);
}

void Folder::mergeFolders(const std::vector<Entry> &rows, Clock::time_point began,
                          Clock::time_point now, const Graves &graves, milliseconds lagLimit,
                          Findings &findings)
{
    std::map<QByteArray, std::vector<FolderId>> listed;
    for (const Entry &row : rows) {
        if (row.isFolder && !graves.contains(row.id))
            listed[row.name].push_back({row.id, row.hash});
    }
    for (auto it = m_folders.begin(); it != m_folders.end();) {
        auto &[name, child] = *it;
        const bool isLagging = child->m_isUnconfirmed;
        if (const auto found = listed.find(name); found != listed.end()) {
            const bool showsOurs =
                std::any_of(found->second.begin(), found->second.end(),
                            [&child = child](const FolderId &id) { return child->hasId(id.id); });
            if (isLagging && !showsOurs) // and ours, which will appear
                found->second.insert(found->second.end(), child->m_ids.begin(), child->m_ids.end());
            else
                child->m_isUnconfirmed = false;
            ++it;
        } else if (isLagging || child->m_madeAt >= began) {
            if (now - child->m_madeAt > lagLimit)
                findings.overdueFolders.append(child);
            ++it;
        } else {
            child->markGone();
            it = m_folders.erase(it);
        }
    }
    for (auto &[name, ids] : listed)
        childNamed(name)->setIds(std::move(ids));
}

} // namespace restdock::drime
