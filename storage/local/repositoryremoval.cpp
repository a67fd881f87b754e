// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/local/repositoryremoval.h"

#include "storage/local/folderstream.h"
#include "storage/local/repositorylayout.h"

#include <QFile>

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <string>
#include <vector>

namespace restdock {

namespace {

Result<void> removalError(int systemError, const char *name)
{
    return errorFromErrno(systemError, QT_TRANSLATE_NOOP("Error", "Cannot remove %1"),
                          {QFile::decodeName(name)});
}

bool isOurs(const char *name, BlobType type)
{
    return isUploadName(name, type)
        || (type == BlobType::Config ? QByteArrayView(name) == blobTypeName(type)
                                     : BlobName::fromHex(name).has_value());
}

/// Removes the blobs and uploads of @p type that lie in this very folder.
Result<void> removeFiles(FolderStream &folder, BlobType type)
{
    // First read, then remove: some file systems skip entries when a folder shrinks meanwhile.
    std::vector<std::string> names;
    while (const dirent *entry = folder.next()) {
        if (isOurs(entry->d_name, type))
            names.emplace_back(entry->d_name);
    }
    if (const int systemError = folder.systemError())
        return removalError(systemError, "a folder");
    for (const std::string &name : names) {
        if (::unlinkat(folder.descriptor(), name.c_str(), 0) == 0)
            continue;
        if (errno != ENOENT && errno != EISDIR) // a folder is none of ours, whatever its name
            return removalError(errno, name.c_str());
    }
    return {};
}

/// Removes the folder unless it holds something, or is a mount point or a link.
Result<void> removeFolder(int parent, const char *path)
{
    if (::unlinkat(parent, path, AT_REMOVEDIR) == 0)
        return {};
    switch (errno) {
    case ENOENT:
    case ENOTEMPTY:
    case EEXIST:
    case EBUSY:
    case ENOTDIR: return {};
    default: return removalError(errno, path);
    }
}

Result<void> removeDataSubfolders(FolderStream &data)
{
    std::vector<std::string> names;
    while (const dirent *entry = data.next()) {
        if (isDataSubfolderName(entry->d_name) && mayBeFolder(*entry))
            names.emplace_back(entry->d_name);
    }
    if (const int systemError = data.systemError())
        return removalError(systemError, "a folder");
    for (const std::string &name : names) {
        FolderStream folder(data.descriptor(), name.c_str());
        if (!folder.isOpen()) {
            if (errno == ENOENT || errno == ENOTDIR)
                continue;
            return removalError(errno, name.c_str());
        }
        if (auto removed = removeFiles(folder, BlobType::Data); !removed)
            return removed;
        if (auto removed = removeFolder(data.descriptor(), name.c_str()); !removed)
            return removed;
    }
    return {};
}

Result<void> removeTypeFolder(int parent, const char *path, BlobType type)
{
    FolderStream folder(parent, path);
    if (!folder.isOpen()) {
        if (errno == ENOENT || errno == ENOTDIR)
            return {};
        return removalError(errno, path);
    }
    auto removed =
        type == BlobType::Data ? removeDataSubfolders(folder) : removeFiles(folder, type);
    if (!removed)
        return removed;
    return removeFolder(parent, path);
}

} // namespace

Result<void> removeRepository(int root, const RepositoryPath &repository)
{
    const RelativePath path = repositoryFolder(repository);
    {
        FolderStream folder(root, path.c_str());
        if (!folder.isOpen()) {
            if (errno == ENOENT || errno == ENOTDIR)
                return {};
            return removalError(errno, path.c_str());
        }
        if (auto removed = removeFiles(folder, BlobType::Config); !removed)
            return removed;
        for (const BlobType type : listedBlobTypes) {
            auto removed = removeTypeFolder(folder.descriptor(), blobTypeName(type).data(), type);
            if (!removed)
                return removed;
        }
    }
    if (repository.isRoot())
        return {};
    return removeFolder(root, path.c_str());
}

} // namespace restdock
