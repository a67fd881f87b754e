// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/completion.h"
#include "storage/drime/apiclient.h"
#include "storage/drime/folder.h"
#include "storage/drime/folderlister.h"
#include "storage/drime/foldermaker.h"

#include <QHash>

#include <vector>

namespace restdock::drime {

/// Folder names from the storage's own folder downwards.
using FolderPath = QList<QByteArray>;

FolderPath pathOf(const RepositoryPath &repository);
/// The folder in which a blob lies: data/ab for a pack, the repository's own for its config.
FolderPath pathOf(const BlobRef &blob);
/// Its name in the index.
BlobName indexNameOf(const BlobRef &blob);

/// True for the names of data's subfolders, 00 to ff.
bool isPackFolder(const QByteArray &name);

/// A blob that exists, as far as is known.
struct Located
{
    FolderPtr folder;
    FileRecord file;
};

/// Unavailable: Drime does not tell it.
Result<qint64> sizeOf(const FileRecord &file);

/// How a deletion succeeded.
enum class Removal { Removed, WasGone };

/// The tree of folders and files, in memory as far as it is known and in the cloud beyond that.
///
/// What is known costs no call. What is not known is looked up in listings, and only a listing that
/// began after the question makes a NotFound. Concurrent questions about a folder share its listing.
///
/// Lives in the network thread.
class Drive final : public QObject
{
    Q_OBJECT

public:
    explicit Drive(ApiClient &api);
    ~Drive() override;

    ApiClient &api() { return m_api; }
    const DrimeTuning &tuning() const { return m_api.settings().tuning; }
    /// For how long what a listing said of blobs of that type is believed.
    milliseconds trustIn(BlobType type) const;
    const Graves &graves() const { return m_graves; }
    /// For listings that are not to be remembered.
    ListingForm &listingForm() { return m_form; }

    /// The folder, if it exists. It is absent only if a listing of @p lookSince or later says so.
    void find(const FolderPath &path, Clock::time_point lookSince, Completion<FolderPtr> done);
    /// The folder, made if need be together with those above it.
    void ensure(const FolderPath &path, Completion<FolderPtr> done);
    /// Makes sure that @p folder was listed at @p since or later. NotFound: it is gone.
    void renew(const FolderPtr &folder, Clock::time_point since, bool isUrgent,
               Completion<void> done);
    /// After an open end: lists @p folder again and again, with growing pauses, until @p isThere. The
    /// answer may be false; an Error means that nobody knows.
    void look(const FolderPtr &folder, std::function<bool()> isThere, Completion<bool> done);

    void locate(const BlobRef &blob, Completion<Located> done);

    /// Deletes entries, and hides them from listings that lag. Forgetting them is the caller's.
    void removeEntries(const QList<qint64> &ids, bool forEver, Completion<Removal> done);

private:
    struct Search;
    struct Renewal;
    using SearchPtr = std::shared_ptr<Search>;

    void search(const SearchPtr &search);
    void startSearchAnew(const SearchPtr &search, const Error &reason);

    void startRenewal(const FolderPtr &folder, bool isUrgent);
    void listIds(const FolderPtr &folder, std::size_t index, FolderLister::Rows rows,
                 bool isUrgent);
    void renewed(const FolderPtr &folder, Result<FolderLister::Rows> rows);
    void followUp(const FolderPtr &folder, const Folder::Findings &findings);
    void confirm(const FolderPtr &folder, qint64 fileId);
    void confirmFolder(const FolderPtr &folder);
    void forget(const FolderPtr &folder);

    void lookAgain(const FolderPtr &folder, std::function<bool()> isThere, std::size_t pause,
                   const std::optional<Error> &lastError, Completion<bool> done);
    void removeOneByOne(QList<qint64> ids, bool forEver, Completion<Removal> done);

    ApiClient &m_api;
    const FolderPtr m_top;
    FolderPath m_rootPath; // from the workspace's root to the storage's own folder
    ListingForm m_form;
    Graves m_graves;
    QHash<Folder *, std::shared_ptr<Renewal>> m_renewals;
    FolderMaker m_maker;
};

} // namespace restdock::drime
