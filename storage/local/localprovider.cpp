// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/local/localprovider.h"

#include "storage/local/brokenlink.h"
#include "storage/local/folderlisting.h"
#include "storage/local/foldermaker.h"
#include "storage/local/foldertally.h"
#include "storage/local/localreader.h"
#include "storage/local/localwriter.h"
#include "storage/local/repositorylayout.h"
#include "storage/local/repositoryremoval.h"
#include "storage/local/repositorysearch.h"
#include "storage/local/staleuploads.h"
#include "storage/local/storageuse.h"
#include "storage/local/storedname.h"

#include <QFile>

#include <fcntl.h>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <unistd.h>

#include <cerrno>
#include <string>

namespace restdock {

namespace {

Error notAFile(const BlobRef &blob)
{
    return {ErrorCode::Corrupt, QT_TRANSLATE_NOOP("Error", "%1 is not a file"), {blob.toString()}};
}

/// The Error for a change that failed at the relative @p path below @p root. A missing folder is
/// never NotFound here: the root folder is there, and what is below it gets made.
Error changeError(int root, const char *path, int systemError)
{
    if (systemError == ENOTDIR || systemError == ENOENT) {
        Error error = lookupError(root, path, systemError);
        if (error.code == ErrorCode::NotFound)
            error.code = ErrorCode::Unavailable;
        return error;
    }
    return errorFromErrno(systemError, QT_TRANSLATE_NOOP("Error", "Cannot write to %1"),
                          {QFile::decodeName(path)});
}

} // namespace

LocalProvider::LocalProvider(const LocalSettings &settings)
    : m_root(QFile::encodeName(settings.folder)),
      m_folderMode(settings.groupAccessible ? 0770 : 0700),
      m_fileMode(settings.groupAccessible ? 0660 : 0600)
{
}

StorageProperties LocalProvider::properties() const
{
    return {.blocking = true, .quickLookups = m_root.isLocal()};
}

void LocalProvider::probe(Completion<StorageSpace> done)
{
    done(space());
}

void LocalProvider::measureUse(const RepositoryPath &below, Completion<qint64> done)
{
    done(use(below));
}

void LocalProvider::findRepositories(Completion<QList<RepositoryPath>> done)
{
    const auto root = m_root.checked();
    done(root ? searchRepositories((*root)->get()) : Result<QList<RepositoryPath>>(root.error()));
}

void LocalProvider::tallyBlobs(const RepositoryPath &repository, BlobType type,
                               const BlobCounting &counting, Completion<BlobTally> done)
{
    if (type == BlobType::Config)
        StorageProvider::tallyBlobs(repository, type, counting, std::move(done));
    else
        done(tally(repository, type, counting));
}

void LocalProvider::repositoryExists(const RepositoryPath &repository, Completion<bool> done)
{
    done(hasFolder(repository));
}

void LocalProvider::createRepository(const RepositoryPath &repository, Completion<void> done)
{
    done(makeRepository(repository));
}

void LocalProvider::deleteRepository(const RepositoryPath &repository, Completion<void> done)
{
    const auto root = m_root.checked();
    done(root ? removeRepository((*root)->get(), repository) : Result<void>(root.error()));
}

void LocalProvider::listBlobs(const RepositoryPath &repository, BlobType type, ListDetail detail,
                              Completion<BlobList> done)
{
    done(list(repository, type, detail));
}

void LocalProvider::statBlob(const BlobRef &blob, Completion<qint64> done)
{
    done(sizeOf(blob));
}

void LocalProvider::openBlob(const BlobRef &blob, Completion<std::unique_ptr<BlobReader>> done)
{
    done(open(blob));
}

void LocalProvider::createBlob(const BlobRef &blob, qint64 expectedBytes,
                               Completion<std::unique_ptr<BlobWriter>> done)
{
    done(beginUpload(blob, expectedBytes));
}

void LocalProvider::removeBlob(const BlobRef &blob, Completion<std::optional<qint64>> done)
{
    done(remove(blob));
}

qsizetype LocalProvider::removeStaleUploads()
{
    const auto root = m_root.checked();
    return root ? restdock::removeStaleUploads((*root)->get()) : 0;
}

Result<StorageSpace> LocalProvider::space()
{
    const auto root = m_root.checked();
    if (!root)
        return root.error();
    struct statvfs status;
    if (::fstatvfs((*root)->get(), &status) != 0)
        return changeError((*root)->get(), ".", errno);
    if (status.f_flag & ST_RDONLY)
        return changeError((*root)->get(), ".", EROFS);
    if (::faccessat((*root)->get(), ".", W_OK | X_OK, AT_EACCESS) != 0)
        return changeError((*root)->get(), ".", errno);
    return StorageSpace{.totalBytes = qint64(status.f_blocks * status.f_frsize),
                        .availableBytes = qint64(status.f_bavail * status.f_frsize)};
}

Result<qint64> LocalProvider::use(const RepositoryPath &below)
{
    const auto root = m_root.checked();
    if (!root)
        return root.error();
    auto bytes = measureStorageUse((*root)->get(), repositoryFolder(below).c_str());
    // A drive that goes away in the middle looks as if its files were deleted.
    const auto now = m_root.checked();
    if (!now)
        return now.error();
    if (*now != *root) {
        return Error{
            ErrorCode::Unavailable,
            QT_TRANSLATE_NOOP("Error", "The folder was replaced while its files were counted")};
    }
    return bytes;
}

Result<bool> LocalProvider::hasFolder(const RepositoryPath &repository)
{
    const auto root = m_root.checked();
    if (!root)
        return root.error();
    const RelativePath path = repositoryFolder(repository);
    struct stat status;
    if (::fstatat((*root)->get(), path.c_str(), &status, 0) == 0)
        return S_ISDIR(status.st_mode);
    const Error error = lookupError((*root)->get(), path.c_str(), errno);
    if (error.code == ErrorCode::NotFound)
        return false;
    return error;
}

Result<void> LocalProvider::makeRepository(const RepositoryPath &repository)
{
    const auto root = m_root.checked();
    if (!root)
        return root.error();
    FolderMaker maker((*root)->get(), m_folderMode, m_diskSync);
    const auto make = [&](const std::string &path) -> Result<void> {
        if (const int systemError = maker.makePath(path))
            return changeError((*root)->get(), path.c_str(), systemError);
        return {};
    };

    for (const BlobType type : listedBlobTypes) {
        if (auto made = make(typeFolder(repository, type).c_str()); !made)
            return made;
    }
    for (int i = 0; i < 256; ++i) {
        const BlobName name(BlobName::Bytes{quint8(i)});
        if (auto made = make(blobFolder({repository, BlobType::Data, name}).c_str()); !made)
            return made;
    }
    if (const int systemError = maker.sync())
        return changeError((*root)->get(), repositoryFolder(repository).c_str(), systemError);
    return {};
}

Result<BlobList> LocalProvider::list(const RepositoryPath &repository, BlobType type,
                                     ListDetail detail)
{
    if (type == BlobType::Config) {
        return Error{
            ErrorCode::InvalidArgument,
            QT_TRANSLATE_NOOP("Error", "A repository has one config: there is no list of them")};
    }
    const auto root = m_root.checked();
    if (!root)
        return root.error();
    const RelativePath path = typeFolder(repository, type);
    FolderStream folder((*root)->get(), path.c_str());
    if (!folder.isOpen())
        return lookupError((*root)->get(), path.c_str(), errno);
    return listTypeFolder(folder, type, detail);
}

Result<BlobTally> LocalProvider::tally(const RepositoryPath &repository, BlobType type,
                                       const BlobCounting &counting)
{
    const auto root = m_root.checked();
    if (!root)
        return root.error();
    const RelativePath path = typeFolder(repository, type);
    FolderStream folder((*root)->get(), path.c_str());
    if (!folder.isOpen())
        return lookupError((*root)->get(), path.c_str(), errno);
    return tallyTypeFolder(folder, type, counting);
}

/// Calls @p call (0 or an errno) with the open root folder and the blob's path. The root is looked
/// at only when that fails: look-ups are the requests that come by the thousand.
template<typename Call>
Result<void> LocalProvider::lookUp(const BlobRef &blob, const Call &call)
{
    const RelativePath path = blobPath(blob);
    for (bool repeated = false;; repeated = true) {
        const auto root = m_root.current();
        if (!root)
            return root.error();
        const int systemError = call((*root)->get(), path.c_str());
        if (systemError == 0)
            return {};
        const Result<bool> replaced = m_root.replacedSince(*root, systemError);
        if (!replaced)
            return replaced.error();
        if (repeated || !*replaced)
            return lookupError((*root)->get(), path.c_str(), systemError);
    }
}

Result<qint64> LocalProvider::sizeOf(const BlobRef &blob)
{
    struct stat status;
    const auto found = lookUp(blob, [&status](int root, const char *path) {
        return ::fstatat(root, path, &status, 0) == 0 ? 0 : errno;
    });
    if (!found)
        return found.error();
    if (!S_ISREG(status.st_mode))
        return notAFile(blob);
    return status.st_size;
}

Result<std::unique_ptr<BlobReader>> LocalProvider::open(const BlobRef &blob)
{
    FileDescriptor file;
    struct stat status;
    const auto opened = lookUp(blob, [&](int root, const char *path) {
        // Not blocking: a named pipe or a device in a blob's place must not hold the server.
        file = openAt(root, path, O_RDONLY | O_NOCTTY | O_NONBLOCK);
        return file.isValid() && ::fstat(file.get(), &status) == 0 ? 0 : errno;
    });
    if (!opened)
        return opened.error();
    if (!S_ISREG(status.st_mode))
        return notAFile(blob);
    return std::unique_ptr<BlobReader>(
        std::make_unique<LocalReader>(std::move(file), status.st_size));
}

Result<std::unique_ptr<BlobWriter>> LocalProvider::beginUpload(const BlobRef &blob,
                                                               qint64 expectedBytes)
{
    constexpr int attempts = 3; // a repository may be deleted between its making and the upload
    const RelativePath path = blobFolder(blob);
    for (int attempt = 1;; ++attempt) {
        const auto root = m_root.checked();
        if (!root)
            return root.error();
        int systemError = 0;
        FileDescriptor folder = openAt((*root)->get(), path.c_str(), O_RDONLY | O_DIRECTORY);
        if (folder.isValid()) {
            const int stored = secureName(folder.get(), blobFileName(blob).c_str(), m_diskSync);
            if (stored == EEXIST)
                return Error{ErrorCode::AlreadyExists,
                             QT_TRANSLATE_NOOP("Error", "The file is stored already")};
            if (stored != ENOENT)
                return changeError((*root)->get(), path.c_str(), stored);
            std::unique_ptr<BlobWriter> writer;
            systemError = LocalWriter::begin(std::move(folder), blob, expectedBytes, m_fileMode,
                                             m_diskSync, writer);
            if (systemError == 0)
                return writer;
        } else {
            systemError = errno;
        }
        if (systemError == ENOENT && attempt < attempts) {
            FolderMaker maker((*root)->get(), m_folderMode, m_diskSync);
            systemError = maker.makePath(path.c_str());
            if (systemError == 0)
                systemError = maker.sync();
            if (systemError == 0 || systemError == ENOENT)
                continue;
        }
        return changeError((*root)->get(), path.c_str(), systemError);
    }
}

Result<std::optional<qint64>> LocalProvider::remove(const BlobRef &blob)
{
    const auto root = m_root.checked();
    if (!root)
        return root.error();
    const RelativePath path = blobPath(blob);
    struct stat status;
    if (::fstatat((*root)->get(), path.c_str(), &status, 0) == 0) {
        if (!S_ISREG(status.st_mode))
            return notAFile(blob);
        if (::unlinkat((*root)->get(), path.c_str(), 0) == 0)
            return std::optional<qint64>(status.st_size);
    }
    const int systemError = errno;
    if (systemError == ENOENT && !leadsThroughBrokenLink((*root)->get(), path.c_str()))
        return std::optional<qint64>();
    return changeError((*root)->get(), path.c_str(), systemError);
}

} // namespace restdock
