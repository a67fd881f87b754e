// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/local/staleuploads.h"

#include "storage/local/filedescriptor.h"
#include "storage/local/folderstream.h"
#include "storage/local/log.h"
#include "storage/local/repositorylayout.h"

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <string>
#include <vector>

namespace restdock {

namespace {

bool removeIfStale(int folder, const char *name)
{
    // Opened for writing because NFS wants that for an exclusive lock.
    const FileDescriptor file = openAt(folder, name, O_RDWR | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY);
    struct stat opened;
    if (!file.isValid() || ::fstat(file.get(), &opened) != 0 || !S_ISREG(opened.st_mode)
        || ::flock(file.get(), LOCK_EX | LOCK_NB) != 0)
        return false;
    // Before the lock was ours the upload may have been committed: then the name is gone.
    struct stat named;
    return ::fstatat(folder, name, &named, AT_SYMLINK_NOFOLLOW) == 0
        && named.st_dev == opened.st_dev && named.st_ino == opened.st_ino
        && ::unlinkat(folder, name, 0) == 0;
}

class StaleUploads
{
public:
    /// Cleans a repository's folder, if it is one, and then the repositories in it.
    void cleanRepository(int parent, const char *path, qsizetype depth);
    qsizetype removedCount() const { return m_removedCount; }

private:
    void cleanTypeFolder(int parent, const char *path, BlobType type);
    void cleanEntry(const FolderStream &folder, const dirent &entry, BlobType type);

    qsizetype m_removedCount = 0;
};

void warnUnlessGone(const FolderStream &folder, const char *path)
{
    const int systemError = folder.isOpen() ? folder.systemError() : errno;
    if (systemError != 0 && systemError != ENOENT && systemError != ENOTDIR)
        qCWarning(localLog) << "Cannot look for stale uploads in" << path << "errno" << systemError;
}

void StaleUploads::cleanEntry(const FolderStream &folder, const dirent &entry, BlobType type)
{
    if (isUploadName(entry.d_name, type) && removeIfStale(folder.descriptor(), entry.d_name))
        ++m_removedCount;
}

void StaleUploads::cleanTypeFolder(int parent, const char *path, BlobType type)
{
    FolderStream folder(parent, path);
    while (const dirent *entry = folder.isOpen() ? folder.next() : nullptr)
        cleanEntry(folder, *entry, type);
    warnUnlessGone(folder, path);
}

void StaleUploads::cleanRepository(int parent, const char *path, qsizetype depth)
{
    std::vector<std::string> nested;
    FolderStream folder(parent, path);
    while (const dirent *entry = folder.isOpen() ? folder.next() : nullptr) {
        cleanEntry(folder, *entry, BlobType::Config);
        if (mayBeFolder(*entry) && !blobTypeFromName(entry->d_name))
            nested.emplace_back(entry->d_name);
    }
    warnUnlessGone(folder, path);
    if (!folder.isOpen())
        return;

    for (const BlobType type : listedBlobTypes) {
        if (type != BlobType::Data)
            cleanTypeFolder(folder.descriptor(), blobTypeName(type).data(), type);
    }
    FolderStream data(folder.descriptor(), blobTypeName(BlobType::Data).data());
    while (const dirent *entry = data.isOpen() ? data.next() : nullptr) {
        if (isDataSubfolderName(entry->d_name) && mayBeFolder(*entry))
            cleanTypeFolder(data.descriptor(), entry->d_name, BlobType::Data);
    }
    warnUnlessGone(data, "data");

    if (depth == RepositoryPath::maximumDepth)
        return;
    for (const std::string &name : nested)
        cleanRepository(folder.descriptor(), name.c_str(), depth + 1);
}

} // namespace

qsizetype removeStaleUploads(int root)
{
    StaleUploads uploads;
    uploads.cleanRepository(root, ".", 0);
    return uploads.removedCount();
}

} // namespace restdock
