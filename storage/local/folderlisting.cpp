// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/local/folderlisting.h"

#include <QFile>

#include <fcntl.h>
#include <sys/stat.h>

#include <cerrno>

namespace restdock {

namespace {

constexpr int dataSubfolderCount = 256;

Error listError(int systemError, const char *name)
{
    return errorFromErrno(systemError, QT_TRANSLATE_NOOP("Error", "Cannot list %1"),
                          {QFile::decodeName(name)});
}

/// What to do about an entry that was read but is not there when looked at: nothing if it is gone.
Result<void> checkGone(int folder, const char *name)
{
    struct stat status;
    if (::fstatat(folder, name, &status, AT_SYMLINK_NOFOLLOW) == 0 && S_ISLNK(status.st_mode)) {
        return Error{ErrorCode::Unavailable,
                     QT_TRANSLATE_NOOP("Error", "%1 is a link to a place that is not there"),
                     {QFile::decodeName(name)}};
    }
    return {};
}

Result<void> appendEntry(int folder, const dirent &entry, const BlobName &name, ListDetail detail,
                         BlobList &list)
{
    const bool isFile = entry.d_type == DT_REG;
    if (!isFile && entry.d_type != DT_LNK && entry.d_type != DT_UNKNOWN)
        return {};
    if (isFile && detail == ListDetail::Names) {
        list.push_back({name, -1});
        return {};
    }
    struct stat status;
    if (::fstatat(folder, entry.d_name, &status, AT_NO_AUTOMOUNT) != 0) {
        if (errno == ENOENT)
            return isFile ? Result<void>() : checkGone(folder, entry.d_name);
        return listError(errno, entry.d_name);
    }
    if (S_ISREG(status.st_mode))
        list.push_back({name, detail == ListDetail::Names ? -1 : qint64(status.st_size)});
    return {};
}

Result<void> appendFolder(FolderStream &folder, ListDetail detail, BlobList &list)
{
    const int descriptor = folder.descriptor();
    while (const dirent *entry = folder.next()) {
        const auto name = BlobName::fromHex(entry->d_name);
        if (!name)
            continue;
        if (auto appended = appendEntry(descriptor, *entry, *name, detail, list); !appended)
            return appended;
    }
    if (const int systemError = folder.systemError())
        return listError(systemError, "the folder");
    return {};
}

Result<void> appendSubfolder(int data, const char *name, ListDetail detail, BlobList &list)
{
    FolderStream folder(data, name);
    if (folder.isOpen())
        return appendFolder(folder, detail, list);
    if (errno == ENOENT)
        return checkGone(data, name);
    if (errno == ENOTDIR) // some other file: the folder did not tell its kind
        return {};
    return listError(errno, name);
}

Result<void> appendSubfolders(FolderStream &data, ListDetail detail, BlobList &list)
{
    constexpr int sampleCount = 16;
    int subfolders = 0;
    const int descriptor = data.descriptor();
    while (const dirent *entry = data.next()) {
        if (!isDataSubfolderName(entry->d_name) || !mayBeFolder(*entry))
            continue;
        if (auto appended = appendSubfolder(descriptor, entry->d_name, detail, list); !appended)
            return appended;
        // Hashes spread evenly: a few folders foretell the whole, and the list need not be copied
        // again and again while it grows.
        if (++subfolders == sampleCount) {
            constexpr std::size_t factor = dataSubfolderCount / sampleCount;
            list.reserve(list.size() * factor + list.size() * factor / 16);
        }
    }
    if (const int systemError = data.systemError())
        return listError(systemError, "the folder");
    return {};
}

} // namespace

Result<BlobList> listTypeFolder(FolderStream &folder, BlobType type, ListDetail detail)
{
    BlobList list;
    const Result<void> listed = type == BlobType::Data ? appendSubfolders(folder, detail, list)
                                                       : appendFolder(folder, detail, list);
    if (!listed)
        return listed.error();
    return list;
}

} // namespace restdock
