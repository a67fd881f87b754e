// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/blobref.h"
#include "storage/drime/retry.h"
#include "storage/drime/wire.h"

#include <QHash>
#include <QSet>

#include <map>
#include <memory>
#include <string>
#include <vector>

namespace restdock::drime {

/// The names by which the service knows a folder. Which of them listings take is contested, so both
/// are kept; the hash may be empty.
struct FolderId
{
    qint64 id = 0;
    QByteArray hash;
};

/// A file of restic's, as the index knows it. A name of zeros: config.
struct FileRecord
{
    BlobName name;
    qint64 id = 0;
    qint64 bytes = 0;
    std::string hash;           ///< 14 characters nowadays, which take no heap
    Clock::time_point seenAt{}; ///< when it was last known to exist
    /// Written here and not yet seen in a listing, which may lag.
    bool isUnconfirmed = false;

    /// Nothing for names that restic does not use.
    static std::optional<FileRecord> fromEntry(const Entry &entry, Clock::time_point seenAt);
    QByteArray hashBytes() const { return QByteArray(hash.data(), qsizetype(hash.size())); }
};

/// restic's name for a file, as the index spells it: config is the name of zeros.
std::optional<BlobName> indexName(const QByteArray &fileName);
QByteArray fileNameOf(const BlobName &indexName);

/// What was deleted here: listings may go on to show it for a while. Ids are never used again.
class Graves
{
public:
    void add(qint64 id, Clock::time_point now);
    bool contains(qint64 id) const { return m_buriedAt.contains(id); }

private:
    QHash<qint64, Clock::time_point> m_buriedAt;
    Clock::time_point m_sweptAt{};
};

class Folder;
using FolderPtr = std::shared_ptr<Folder>;

/// A folder of the cloud in memory: its subfolders, and those of its files that are restic's.
///
/// Knows nothing of the network. Own writes are added and own deletions dropped at once; a listing
/// is merged in, without taking back either of them while it may lag.
class Folder final : public std::enable_shared_from_this<Folder>
{
public:
    /// What a merge found that needs a call to the service.
    struct Findings
    {
        QList<qint64> surplus;      ///< files that another of the same name and size makes needless
        QList<qint64> overdueFiles; ///< written here long ago and still in no listing
        QList<FolderPtr> overdueFolders; ///< the same for folders
    };

    explicit Folder(QByteArray name) : m_name(std::move(name)) {}

    const QByteArray &name() const { return m_name; }
    /// Null for the topmost, and once the parent is gone.
    FolderPtr parent() const { return m_parent.lock(); }
    /// The lowest first: that is the one to write to. Empty for a workspace's root.
    const std::vector<FolderId> &ids() const { return m_ids; }
    qint64 writeId() const { return m_ids.empty() ? 0 : m_ids.front().id; }
    bool hasId(qint64 id) const;

    /// When the last complete listing began; the epoch: there was none.
    Clock::time_point listedAt() const { return m_listedAt; }
    bool isListed() const { return m_listedAt != Clock::time_point{}; }
    void forgetListing() { m_listedAt = {}; }
    /// It was removed, here or by others; holders of the pointer have to look again.
    bool isGone() const { return m_isGone; }
    /// Grows with each deletion: what pages through a listing meanwhile may miss rows.
    quint64 deletions() const { return m_deletions; }

    const std::map<QByteArray, FolderPtr> &folders() const { return m_folders; }
    FolderPtr folder(const QByteArray &name) const;
    const std::vector<FileRecord> &files() const { return m_files; }
    /// What else lay there at the last listing: files that are not restic's.
    qint64 foreignFiles() const { return m_foreignFiles; }
    qint64 foreignBytes() const { return m_foreignBytes; }
    const FileRecord *file(const BlobName &name) const;
    const FileRecord *fileById(qint64 id) const;

    /// A folder made here: empty, and known to be.
    FolderPtr addMadeFolder(const QByteArray &name, FolderId id, Clock::time_point now);
    /// A folder that was found: its content is unknown.
    FolderPtr addFoundFolder(const QByteArray &name, FolderId id);
    void removeFolder(const QByteArray &name);
    void addWrittenFile(FileRecord file);
    void touchFile(qint64 id, Clock::time_point now);
    /// Forgets a file that was deleted here or turned out to be gone.
    void dropFile(qint64 id);
    /// @p id is not known to the service any more.
    void dropId(qint64 id);

    /// Takes over a complete listing that began at @p began.
    Findings merge(const std::vector<Entry> &rows, Clock::time_point began, Clock::time_point now,
                   const Graves &graves, milliseconds lagLimit);

private:
    void mergeFiles(const std::vector<Entry> &rows, Clock::time_point began, Clock::time_point now,
                    const Graves &graves, milliseconds lagLimit, Findings &findings);
    void mergeFolders(const std::vector<Entry> &rows, Clock::time_point began,
                      Clock::time_point now, const Graves &graves, milliseconds lagLimit,
                      Findings &findings);
    void setIds(std::vector<FolderId> ids);
    void markGone();

    Folder *childNamed(const QByteArray &name);

    QByteArray m_name;
    std::weak_ptr<Folder> m_parent;
    std::vector<FolderId> m_ids;
    std::map<QByteArray, FolderPtr> m_folders;
    std::vector<FileRecord> m_files; // by name
    Clock::time_point m_listedAt{};
    Clock::time_point m_madeAt{}; // here; the epoch: found
    quint64 m_deletions = 0;
    qint64 m_foreignFiles = 0;
    qint64 m_foreignBytes = 0;
    bool m_isUnconfirmed = false;
    bool m_isGone = false;
};

} // namespace restdock::drime
