// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/drime_fake/content.h"

#include <QHash>
#include <QJsonObject>
#include <QString>

#include <functional>
#include <map>
#include <set>
#include <vector>

namespace restdock::drimefake {

/// A file or folder. Times are milliseconds of Clock.
struct Entry
{
    qint64 id = 0;
    QString name;
    bool isFolder = false;
    qint64 parentId = 0; ///< 0: the root of its workspace
    qint64 workspaceId = 0;
    qint64 size = 0; ///< as reported; the content's own size but for planted faults
    QString mime;
    QString extension;
    qint64 createdMs = 0; ///< shown rounded down to seconds
    qint64 listedFromMs = 0;
    qint64 emptyUntilMs = 0; ///< a folder's listings are empty so long
    qint64 deletedMs = 0;    ///< 0: there. Deleted entries are kept while listings lag
    bool isTrashed = false;  ///< deleted, but not for ever
    bool isComplete = true;  ///< false: `users` is empty, the upload is incomplete
    ContentRef content;      ///< files only
};

/// Milliseconds since the epoch; a test may turn it.
using Clock = std::function<qint64()>;

/// The entries of one account in all its workspaces. Knows nothing of HTTP.
class Drive
{
public:
    explicit Drive(Clock clock) : m_clock(std::move(clock)) {}

    struct Workspace
    {
        qint64 id = 0;
        QString name;
    };
    std::vector<Workspace> workspaces; ///< without the personal one (0)
    bool hasWorkspace(qint64 id) const;

    /// The next entry's id.
    void setNextId(qint64 id) { m_nextId = id; }
    void clear();

    /// Adds an entry; id and times are set here. Names may occur several times.
    const Entry &add(Entry entry, int listingLagMs);
    /// An entry that is there (not deleted), or null.
    const Entry *find(qint64 id) const;
    Entry *find(qint64 id);
    const Entry *findByHash(const QByteArray &hash) const;
    /// The first entry of that name there, or null.
    const Entry *child(qint64 workspaceId, qint64 parentId, const QString &name) const;

    /// All that a listing of a folder shows now: lag included, by ascending id.
    std::vector<const Entry *> listed(qint64 workspaceId, qint64 parentId) const;
    /// The folders that listings of that workspace show now.
    std::vector<const Entry *> listedFolders(qint64 workspaceId) const;
    /// All that are there, whatever the folder.
    std::vector<const Entry *> all(qint64 workspaceId) const;
    std::vector<const Entry *> everything() const;

    /// Deletes an entry and all it holds. Lagging listings show it for @p listingLagMs more.
    void remove(qint64 id, bool forEver, int listingLagMs);
    void move(qint64 id, qint64 parentId);
    void emptyTrash(qint64 workspaceId);
    qint64 trashedCount() const;
    qint64 usedBytes() const; ///< the trash included

    /// Ids from the root down, as the `path` of an entry.
    QString idPath(const Entry &entry) const;
    /// Names from the root down.
    QString namePath(const Entry &entry) const;

    /// The service's hash: base64 without '=' of "<id>|", filled up to ten characters.
    static QByteArray hashOf(qint64 id);
    /// The hash that a client computes who does not know of the filler; equal for long ids.
    static QByteArray naiveHashOf(qint64 id);
    /// "2026-09-20T10:30:00.000000Z"
    static QString timeText(qint64 ms);

private:
    void forgetLongDeleted();

    Clock m_clock;
    qint64 m_nextId = 485529677;
    size_t m_tidyAt = 64; // entries; forgetting takes a look at each
    std::map<qint64, Entry> m_entries;
    std::map<std::pair<qint64, qint64>, std::set<qint64>> m_children; // workspace, parent
};

} // namespace restdock::drimefake
