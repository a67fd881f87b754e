// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/drime/drive.h"

#include "storage/drime/log.h"
#include "storage/drime/networkthread.h"

namespace restdock::drime {

namespace {

using namespace Qt::StringLiterals;

constexpr int mostSearches = 4; // of one path, when folders vanish on the way

Error noFolder(const QByteArray &name)
{
    return {ErrorCode::NotFound,
            QT_TRANSLATE_NOOP("Error", "There is no folder %1 in Drime"),
            {QString::fromUtf8(name)}};
}

QUrlQuery workspaceQuery(const DrimeSettings &settings)
{
    QUrlQuery query;
    query.addQueryItem(u"workspaceId"_s, QString::number(settings.workspaceId));
    return query;
}

} // namespace

FolderPath pathOf(const RepositoryPath &repository)
{
    return repository.segments();
}

FolderPath pathOf(const BlobRef &blob)
{
    auto path = pathOf(blob.repository);
    if (blob.type == BlobType::Config)
        return path;
    path.append(blobTypeName(blob.type).toByteArray());
    if (blob.type == BlobType::Data)
        path.append(blob.name.toHex().first(2));
    return path;
}

BlobName indexNameOf(const BlobRef &blob)
{
    return blob.type == BlobType::Config ? BlobName() : blob.name;
}

bool isPackFolder(const QByteArray &name)
{
    const auto isDigit = [](char digit) {
        return (digit >= '0' && digit <= '9') || (digit >= 'a' && digit <= 'f');
    };
    return name.size() == 2 && isDigit(name[0]) && isDigit(name[1]);
}

Result<qint64> sizeOf(const FileRecord &file)
{
    if (file.bytes < 0)
        return Error{ErrorCode::Unavailable,
                     QT_TRANSLATE_NOOP("Error", "Drime does not tell a file's size")};
    return file.bytes;
}

/// A path on its way down the tree.
struct Drive::Search
{
    FolderPath path;
    bool makesFolders = false;
    Clock::time_point lookSince;
    Completion<FolderPtr> done;
    FolderPtr folder;
    qsizetype depth = 0;
    int starts = 1;
};

struct Drive::Renewal
{
    Clock::time_point began;
    std::vector<Completion<void>> waiters;
};

Drive::Drive(ApiClient &api)
    : m_api(api),
      m_top(std::make_shared<Folder>(QByteArray())),
      m_maker(*this)
{
    const auto segments = api.settings().rootFolder.split(u'/', Qt::SkipEmptyParts);
    for (const QString &segment : segments)
        m_rootPath.append(segment.toUtf8());
}

Drive::~Drive() = default;

milliseconds Drive::trustIn(BlobType type) const
{
    return type == BlobType::Locks ? tuning().lockTrust : tuning().listTrust;
}

void Drive::find(const FolderPath &path, Clock::time_point lookSince, Completion<FolderPtr> done)
{
    search(std::make_shared<Search>(
        Search{m_rootPath + path, false, lookSince, std::move(done), m_top}));
}

void Drive::ensure(const FolderPath &path, Completion<FolderPtr> done)
{
    // What another server made since the last listing shows when making it is refused.
    search(std::make_shared<Search>(
        Search{m_rootPath + path, true, Clock::time_point{}, std::move(done), m_top}));
}

void Drive::search(const SearchPtr &search)
{
    while (search->depth < search->path.size()) {
        const auto child = search->folder->folder(search->path[search->depth]);
        if (!child)
            break;
        search->folder = child;
        ++search->depth;
    }
    if (search->depth == search->path.size()) {
        search->done(search->folder);
        return;
    }
    const auto folder = search->folder;
    const QByteArray name = search->path[search->depth];
    if (folder->isListed() && folder->listedAt() >= search->lookSince) {
        if (!search->makesFolders) {
            search->done(noFolder(name));
            return;
        }
        m_maker.make(folder, name, [this, search](const Result<FolderPtr> &made) {
            if (made)
                this->search(search);
            else
                startSearchAnew(search, made.error());
        });
        return;
    }
    renew(folder, std::max(search->lookSince, Clock::time_point(Clock::duration(1))), true,
          [this, search](const Result<void> &renewed) {
              if (renewed)
                  this->search(search);
              else
                  startSearchAnew(search, renewed.error());
          });
}

/// A folder on the way was removed by somebody: its parents know where it is now, or that it is not.
void Drive::startSearchAnew(const SearchPtr &search, const Error &reason)
{
    if (reason.code != ErrorCode::NotFound || search->folder == m_top) {
        search->done(reason);
        return;
    }
    if (++search->starts > mostSearches) {
        search->done(Error{ErrorCode::Unavailable,
                           QT_TRANSLATE_NOOP("Error", "A folder in Drime comes and goes")});
        return;
    }
    search->folder = m_top;
    search->depth = 0;
    this->search(search);
}

void Drive::renew(const FolderPtr &folder, Clock::time_point since, bool isUrgent,
                  Completion<void> done)
{
    if (folder->isGone()) {
        done(noFolder(folder->name()));
        return;
    }
    if (folder->isListed() && folder->listedAt() >= since) {
        done({});
        return;
    }
    if (const auto renewal = m_renewals.value(folder.get())) {
        if (renewal->began >= since) {
            renewal->waiters.push_back(std::move(done));
            return;
        }
        // It began too early to answer the question: wait for it, then begin another one.
        renewal->waiters.emplace_back(
            [this, folder, since, isUrgent, done = std::move(done)](const Result<void> &) mutable {
                renew(folder, since, isUrgent, std::move(done));
            });
        return;
    }
    const auto renewal = std::make_shared<Renewal>();
    renewal->began = Clock::now();
    renewal->waiters.push_back(std::move(done));
    m_renewals.insert(folder.get(), renewal);
    startRenewal(folder, isUrgent);
}

void Drive::startRenewal(const FolderPtr &folder, bool isUrgent)
{
    listIds(folder, 0, {}, isUrgent);
}

/// A folder that exists several times under one name is read from all of them.
void Drive::listIds(const FolderPtr &folder, std::size_t index, FolderLister::Rows rows,
                    bool isUrgent)
{
    FolderLister::Job job;
    const auto ids = folder->ids();
    if (index < ids.size())
        job.folder = ids[index];
    job.isUrgent = isUrgent;
    job.deletions = [folder] { return folder->deletions(); };
    job.isBuried = [this](qint64 id) { return m_graves.contains(id); };
    FolderLister::list(m_api, m_form, std::move(job),
                       [this, folder, index, ids, rows = std::move(rows),
                        isUrgent](Result<FolderLister::Rows> listed) mutable {
                           if (!listed && listed.error().code == ErrorCode::NotFound
                               && ids.size() > 1) {
                               folder->dropId(ids[index].id);
                               listed = FolderLister::Rows();
                           }
                           if (!listed) {
                               renewed(folder, std::move(listed));
                               return;
                           }
                           rows.insert(rows.end(), std::make_move_iterator(listed->begin()),
                                       std::make_move_iterator(listed->end()));
                           if (index + 1 < ids.size())
                               listIds(folder, index + 1, std::move(rows), isUrgent);
                           else
                               renewed(folder, std::move(rows));
                       });
}

void Drive::renewed(const FolderPtr &folder, Result<FolderLister::Rows> rows)
{
    const auto renewal = m_renewals.take(folder.get());
    Result<void> result;
    if (rows) {
        const auto findings =
            folder->merge(*rows, renewal->began, Clock::now(), m_graves, tuning().lagLimit);
        followUp(folder, findings);
    } else {
        if (rows.error().code == ErrorCode::NotFound)
            forget(folder);
        result = rows.error();
    }
    for (auto &waiter : renewal->waiters)
        waiter(result);
}

void Drive::followUp(const FolderPtr &folder, const Folder::Findings &findings)
{
    if (!findings.surplus.isEmpty()) {
        qCInfo(drimeLog, "Removing %lld doubles of files in folder %s",
               qint64(findings.surplus.size()), folder->name().constData());
        removeEntries(findings.surplus, true, [](const Result<Removal> &removed) {
            if (!removed)
                qCWarning(drimeLog, "Cannot remove doubles: %s",
                          qUtf8Printable(removed.error().message));
        });
    }
    for (const qint64 id : findings.overdueFiles)
        confirm(folder, id);
    for (const auto &overdue : findings.overdueFolders)
        confirmFolder(overdue);
}

/// Asks for an entry by its id, which does not lag: did somebody else delete it, or does the listing
/// lag that long?
void Drive::confirm(const FolderPtr &folder, qint64 fileId)
{
    ApiRequest request;
    request.path = u"file-entries/%1"_s.arg(fileId);
    request.query = workspaceQuery(m_api.settings());
    request.isUrgent = false;
    m_api.call(std::move(request), [folder, fileId](const ApiAnswer &answer) {
        if (answer.isOk())
            folder->touchFile(fileId, Clock::now());
        else if (answer.code() == ErrorCode::NotFound)
            folder->dropFile(fileId);
    });
}

void Drive::confirmFolder(const FolderPtr &folder)
{
    ApiRequest request;
    request.path = u"file-entries/%1"_s.arg(folder->writeId());
    request.query = workspaceQuery(m_api.settings());
    request.isUrgent = false;
    m_api.call(std::move(request), [this, folder](const ApiAnswer &answer) {
        if (answer.code() == ErrorCode::NotFound)
            forget(folder);
    });
}

/// The service says that the folder does not exist. Its parent has to be listed before that counts.
void Drive::forget(const FolderPtr &folder)
{
    const auto parent = folder->parent();
    if (!parent || parent->folder(folder->name()) != folder)
        return;
    parent->removeFolder(folder->name());
    parent->forgetListing();
}

void Drive::look(const FolderPtr &folder, std::function<bool()> isThere, Completion<bool> done)
{
    lookAgain(folder, std::move(isThere), 0, std::nullopt, std::move(done));
}

void Drive::lookAgain(const FolderPtr &folder, std::function<bool()> isThere, std::size_t pause,
                      const std::optional<Error> &lastError, Completion<bool> done)
{
    const auto &pauses = tuning().lookPauses;
    if (pause == pauses.size() || m_api.isHurried()) {
        if (lastError || m_api.isHurried())
            done(lastError.value_or(
                Error{ErrorCode::Unavailable, QT_TRANSLATE_NOOP("Error", "Restdock is stopping")}));
        else
            done(false);
        return;
    }
    runLater(this, pauses[pause],
             [this, folder, isThere = std::move(isThere), pause, done = std::move(done)]() mutable {
                 auto ended = [this, folder, isThere, pause,
                               done = std::move(done)](const Result<void> &renewed) mutable {
                     if (renewed && isThere()) {
                         done(true);
                         return;
                     }
                     if (!renewed && renewed.error().code == ErrorCode::NotFound) {
                         done(renewed.error());
                         return;
                     }
                     lookAgain(folder, isThere, pause + 1,
                               renewed ? std::nullopt : std::optional(renewed.error()),
                               std::move(done));
                 };
                 renew(folder, Clock::now(), true, std::move(ended));
             });
}

void Drive::locate(const BlobRef &blob, Completion<Located> done)
{
    const auto asked = Clock::now();
    find(pathOf(blob), asked,
         [this, asked, name = indexNameOf(blob),
          done = std::move(done)](const Result<FolderPtr> &found) mutable {
             if (!found) {
                 done(found.error());
                 return;
             }
             const auto &folder = *found;
             if (const auto *file = folder->file(name);
                 file && asked - std::max(file->seenAt, folder->listedAt()) <= tuning().hitTrust) {
                 done(Located{folder, *file});
                 return;
             }
             renew(folder, asked, true,
                   [folder, name, done = std::move(done)](const Result<void> &renewed) mutable {
                       const auto *file = folder->file(name);
                       if (!renewed)
                           done(renewed.error());
                       else if (file)
                           done(Located{folder, *file});
                       else
                           done(Error{ErrorCode::NotFound,
                                      QT_TRANSLATE_NOOP("Error", "Drime does not have it")});
                   });
         });
}

void Drive::removeEntries(const QList<qint64> &ids, bool forEver, Completion<Removal> done)
{
    ApiRequest request;
    request.method = "POST";
    request.path = u"file-entries/delete"_s;
    request.query = workspaceQuery(m_api.settings());
    request.json = removal(ids, forEver);
    request.effect = Effect::Repeatable;
    m_api.call(std::move(request),
               [this, ids, forEver, done = std::move(done)](const ApiAnswer &answer) mutable {
                   const auto errors = answer.json.value(u"errors").toObject();
                   // An id that no longer exists: what was wanted. With several, any of them may be meant.
                   const bool isGone = answer.status == 422 && errors.contains(u"entryIds"_s);
                   if (isGone && ids.size() > 1) {
                       removeOneByOne(ids, forEver, std::move(done));
                   } else if (isGone || (answer.isOk() && errors.isEmpty())) {
                       for (const qint64 id : ids)
                           m_graves.add(id, Clock::now());
                       done(isGone ? Removal::WasGone : Removal::Removed);
                   } else if (answer.isOk()) {
                       done(Error{ErrorCode::Unavailable,
                                  QT_TRANSLATE_NOOP("Error", "Drime did not delete a file")});
                   } else {
                       done(*answer.error);
                   }
               });
}

void Drive::removeOneByOne(QList<qint64> ids, bool forEver, Completion<Removal> done)
{
    if (ids.isEmpty()) {
        done(Removal::Removed);
        return;
    }
    const qint64 id = ids.takeLast();
    removeEntries({id}, forEver,
                  [this, ids = std::move(ids), forEver,
                   done = std::move(done)](const Result<Removal> &removed) mutable {
                      if (removed)
                          removeOneByOne(std::move(ids), forEver, std::move(done));
                      else
                          done(removed.error());
                  });
}

} // namespace restdock::drime
