// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/drime/engine.h"

#include "storage/drime/drimereader.h"
#include "storage/drime/drimewriter.h"
#include "storage/drime/log.h"
#include "storage/drime/networkthread.h"
#include "storage/drime/removal.h"

#include <algorithm>

namespace restdock::drime {

namespace {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

constexpr qint64 largestFile = qint64(5) << 40; // what S3-like stores take
constexpr int mostRemovals = 3;                 // of one blob that has several entries

/// Tells storages apart that use one state folder.
QByteArray placeOf(const DrimeSettings &settings)
{
    return settings.apiUrl.toEncoded() + '\n' + QByteArray::number(settings.workspaceId) + '\n'
        + settings.rootFolder.toUtf8();
}

/// The service drops blanks at either end of a name.
bool isKept(const RepositoryPath &repository)
{
    const auto &segments = repository.segments();
    return std::all_of(segments.begin(), segments.end(),
                       [](const QByteArray &name) { return name == name.trimmed(); });
}

Error badName()
{
    return {ErrorCode::InvalidArgument,
            QT_TRANSLATE_NOOP("Error", "Drime accepts no names that begin or end with a space")};
}

} // namespace

Engine::Engine(NetworkThread &thread, const DrimeSettings &settings,
               std::shared_ptr<RateLimit> limit)
    : m_thread(thread),
      m_api(settings, std::move(limit)),
      m_account(m_api),
      m_drive(m_api),
      m_smallFiles(settings.tuning.smallFileBytes, settings.tuning.smallFilesBytes),
      m_smallDownloads(m_drive, m_smallFiles),
      m_uploads{m_drive,
                m_smallFiles,
                m_smallDownloads,
                std::make_shared<UploadMemory>(settings.tuning.uploadMemoryBytes,
                                               settings.tuning.partBytes),
                {settings.stateFolder, placeOf(settings)},
                {}}
{
    m_uploads.leftovers = m_uploads.journal.takeLeftovers();
}

/// What is under way is dropped while everything it uses is still there.
Engine::~Engine()
{
    m_uploads.order.close();
    m_api.close();
}

void Engine::hurry()
{
    if (m_api.isHurried())
        return;
    m_api.setHurried(true);
    // A slow line would take longer over a pack than a process has to end; what is aborted now is
    // not left open in the cloud.
    runLater(&m_drive, m_api.settings().tuning.stopPatience, [this, hurry = ++m_hurries] {
        if (m_api.isHurried() && hurry == m_hurries)
            m_api.transport().giveUp();
    });
}

void Engine::takeTime()
{
    m_api.setHurried(false);
}

void Engine::finishAborts(Task done)
{
    const auto end = Clock::now() + m_api.settings().tuning.shutdownPatience;
    const auto check = std::make_shared<std::function<void()>>();
    const auto shared = std::make_shared<Task>(std::move(done));
    *check = [this, end, shared, weak = std::weak_ptr(check)] {
        if ((m_uploads.openings == 0 && m_uploads.aborts == 0) || Clock::now() >= end)
            (*shared)();
        else
            runLater(&m_drive, 10ms, [again = weak.lock()] { (*again)(); });
    };
    (*check)();
}

void Engine::repositoryExists(const RepositoryPath &repository, Completion<bool> done)
{
    const bool isRoot = repository.isRoot(); // there without having been made
    m_drive.find(pathOf(repository), Clock::now(),
                 [isRoot, done = std::move(done)](const Result<FolderPtr> &found) mutable {
                     if (found)
                         done(true);
                     else if (found.error().code == ErrorCode::NotFound)
                         done(isRoot);
                     else
                         done(found.error());
                 });
}

void Engine::createRepository(const RepositoryPath &repository, Completion<void> done)
{
    if (isKept(repository))
        makeTypeFolders(pathOf(repository), 0, std::move(done));
    else
        done(badName());
}

/// Data's subfolders are made when they are first needed: 256 calls for nothing else.
void Engine::makeTypeFolders(const FolderPath &path, std::size_t next, Completion<void> done)
{
    if (next == listedBlobTypes.size()) {
        done({});
        return;
    }
    m_drive.ensure(
        path + FolderPath{blobTypeName(listedBlobTypes[next]).toByteArray()},
        [this, path, next, done = std::move(done)](const Result<FolderPtr> &made) mutable {
            if (made)
                makeTypeFolders(path, next + 1, std::move(done));
            else
                done(made.error());
        });
}

void Engine::deleteRepository(const RepositoryPath &repository, Completion<void> done)
{
    RepositoryRemoval::run(m_drive, repository, std::move(done));
}

void Engine::statBlob(const BlobRef &blob, Completion<qint64> done)
{
    m_drive.locate(blob, [done = std::move(done)](const Result<Located> &located) mutable {
        if (located)
            done(sizeOf(located->file));
        else
            done(located.error());
    });
}

void Engine::openBlob(const BlobRef &blob, Completion<std::unique_ptr<BlobReader>> done)
{
    m_drive.locate(blob,
                   [this, trust = m_drive.trustIn(blob.type),
                    done = std::move(done)](Result<Located> located) mutable {
                       if (!located)
                           done(located.error());
                       else if (const auto bytes = sizeOf(located->file); !bytes)
                           done(bytes.error());
                       else
                           done(std::unique_ptr<BlobReader>(std::make_unique<DrimeReader>(
                               m_thread, m_drive, m_smallDownloads, std::move(*located), trust)));
                   });
}

void Engine::createBlob(const BlobRef &blob, qint64 expectedBytes,
                        Completion<std::unique_ptr<BlobWriter>> done)
{
    if (expectedBytes > largestFile) {
        done(Error{ErrorCode::InvalidArgument,
                   QT_TRANSLATE_NOOP("Error", "The file is too large for Drime")});
        return;
    }
    if (!isKept(blob.repository)) {
        done(badName());
        return;
    }
    m_drive.ensure(pathOf(blob),
                   [this, blob, expectedBytes,
                    done = std::move(done)](const Result<FolderPtr> &folder) mutable {
                       if (folder)
                           beginUpload(blob, expectedBytes, *folder, true, std::move(done));
                       else
                           done(folder.error());
                   });
}

void Engine::beginUpload(const BlobRef &blob, qint64 expectedBytes, const FolderPtr &folder,
                         bool mayLook, Completion<std::unique_ptr<BlobWriter>> done)
{
    const auto name = indexNameOf(blob);
    if (const auto *file = folder->file(name)) {
        const bool isFresh =
            Clock::now() - std::max(file->seenAt, folder->listedAt()) <= m_drive.trustIn(blob.type);
        if (isFresh)
            done(alreadyThere());
        else
            confirmExisting(blob, expectedBytes, folder, *file, std::move(done));
        return;
    }
    // One call for a new pack: its folder is not listed only to learn that it is not there, for its
    // name is its content's hash, and a second copy would be found by the next listing. After a crash
    // a client may be repeating an upload that did take effect.
    const bool isRisky = blob.type != BlobType::Data || m_uploads.journal.followsCrash();
    auto since = Clock::time_point(Clock::duration(1));
    if (!blob.isContentAddressed()) // somebody else may be making this repository
        since = Clock::now() - m_drive.tuning().lockTrust;
    if (mayLook && isRisky && folder->listedAt() < since) {
        m_drive.renew(folder, since, true,
                      [this, blob, expectedBytes, folder,
                       done = std::move(done)](const Result<void> &renewed) mutable {
                          if (renewed)
                              beginUpload(blob, expectedBytes, folder, false, std::move(done));
                          else if (renewed.error().code == ErrorCode::NotFound)
                              createBlob(blob, expectedBytes, std::move(done));
                          else
                              done(renewed.error());
                      });
        return;
    }
    done(std::unique_ptr<BlobWriter>(std::make_unique<DrimeWriter>(
        m_thread, m_uploads, UploadTarget{folder, pathOf(blob), name, blob.isContentAddressed()},
        expectedBytes)));
}

/// The index says that the blob is there, and has said so for a while.
void Engine::confirmExisting(const BlobRef &blob, qint64 expectedBytes, const FolderPtr &folder,
                             const FileRecord &file, Completion<std::unique_ptr<BlobWriter>> done)
{
    ApiRequest request;
    request.path = u"file-entries/%1"_s.arg(file.id);
    request.query.addQueryItem(u"workspaceId"_s, QString::number(m_api.settings().workspaceId));
    m_api.call(std::move(request),
               [this, blob, expectedBytes, folder, id = file.id,
                done = std::move(done)](const ApiAnswer &answer) mutable {
                   if (answer.isOk()) {
                       folder->touchFile(id, Clock::now());
                       done(alreadyThere());
                   } else if (answer.code() == ErrorCode::NotFound) {
                       folder->dropFile(id);
                       beginUpload(blob, expectedBytes, folder, true, std::move(done));
                   } else {
                       done(*answer.error);
                   }
               });
}

void Engine::removeBlob(const BlobRef &blob, Completion<std::optional<qint64>> done)
{
    m_drive.locate(blob, [this, done = std::move(done)](const Result<Located> &located) mutable {
        if (located)
            remove(*located, 1, std::move(done));
        else if (located.error().code == ErrorCode::NotFound)
            done(std::optional<qint64>());
        else
            done(located.error());
    });
}

void Engine::remove(const Located &located, int attempt, Completion<std::optional<qint64>> done)
{
    m_drive.removeEntries(
        {located.file.id}, !m_api.settings().useTrash,
        [this, located, attempt, done = std::move(done)](const Result<Removal> &removed) mutable {
            if (!removed) {
                done(removed.error());
                return;
            }
            const auto &folder = located.folder;
            const std::optional<qint64> bytes = located.file.bytes;
            folder->dropFile(located.file.id);
            m_smallFiles.remove(located.file.id);
            if (*removed == Removal::Removed || attempt == mostRemovals) {
                done(bytes);
                return;
            }
            // The entry was gone already. Is there another one by that name now?
            m_drive.renew(folder, Clock::now(), true,
                          [this, located, attempt, bytes,
                           done = std::move(done)](const Result<void> &renewed) mutable {
                              const auto *again =
                                  renewed ? located.folder->file(located.file.name) : nullptr;
                              if (again)
                                  remove({located.folder, *again}, attempt + 1, std::move(done));
                              else if (renewed || renewed.error().code == ErrorCode::NotFound)
                                  done(bytes);
                              else
                                  done(renewed.error());
                          });
        });
}

} // namespace restdock::drime
