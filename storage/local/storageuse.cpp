// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/local/storageuse.h"

#include "storage/local/filedescriptor.h"
#include "storage/local/folderstream.h"
#include "storage/local/repositorylayout.h"

#include <QFile>

#include <fcntl.h>
#include <sys/stat.h>

#include <cerrno>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace restdock {

namespace {

class StorageUse
{
public:
    /// Adds what is in the folder @p name of @p parent; @p path is for messages.
    Result<void> addFolder(int parent, const char *name, const std::string &path);
    qint64 bytes() const { return m_bytes; }

private:
    Result<void> addEntries(FolderStream &folder, const std::string &path,
                            std::vector<std::string> &subfolders);
    void addFile(const struct stat &status);

    qint64 m_bytes = 0;
    std::set<std::pair<quint64, quint64>> m_linkedFiles; ///< those with several names
};

/// The folder of ext4's fsck, which is root's, in the top of a disk that may be all ours otherwise.
constexpr char fsckFolder[] = "./lost+found";

/// Success if @p systemError is 0 or only tells that the entry is gone, or something else by now.
Result<void> errorUnlessGone(int systemError, const std::string &path)
{
    if (systemError == 0 || systemError == ENOENT || systemError == ENOTDIR || systemError == ELOOP)
        return {};
    return errorFromErrno(systemError, QT_TRANSLATE_NOOP("Error", "Cannot count the files in %1"),
                          {QFile::decodeName(path.c_str())});
}

bool isUpload(const char *name)
{
    // Data for all types whose blobs are named by their hash.
    return isUploadName(name, BlobType::Data) || isUploadName(name, BlobType::Config);
}

void StorageUse::addFile(const struct stat &status)
{
    if (status.st_nlink > 1 && !m_linkedFiles.emplace(status.st_dev, status.st_ino).second)
        return;
    m_bytes += status.st_size;
}

Result<void> StorageUse::addEntries(FolderStream &folder, const std::string &path,
                                    std::vector<std::string> &subfolders)
{
    while (const dirent *entry = folder.next()) {
        const char *name = entry->d_name;
        if (entry->d_type == DT_DIR) {
            subfolders.emplace_back(name);
            continue;
        }
        if ((entry->d_type != DT_REG && entry->d_type != DT_UNKNOWN) || isUpload(name))
            continue;
        struct stat status;
        if (::fstatat(folder.descriptor(), name, &status, AT_SYMLINK_NOFOLLOW | AT_NO_AUTOMOUNT)
            != 0) {
            if (auto gone = errorUnlessGone(errno, path); !gone)
                return gone;
        } else if (S_ISREG(status.st_mode)) {
            addFile(status);
        } else if (S_ISDIR(status.st_mode)) {
            subfolders.emplace_back(name);
        }
    }
    return errorUnlessGone(folder.systemError(), path);
}

Result<void> StorageUse::addFolder(int parent, const char *name, const std::string &path)
{
    // FolderStream would follow a link that has taken the folder's place.
    FileDescriptor opened = openAt(parent, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW);
    if (!opened.isValid())
        return errno == EACCES && path == fsckFolder ? Result<void>()
                                                     : errorUnlessGone(errno, path);
    FolderStream folder(opened.get(), ".");
    if (!folder.isOpen())
        return errorUnlessGone(errno, path);
    opened = FileDescriptor();

    std::vector<std::string> subfolders;
    if (auto added = addEntries(folder, path, subfolders); !added)
        return added;
    for (const std::string &subfolder : subfolders) {
        auto added = addFolder(folder.descriptor(), subfolder.c_str(),
                               std::string(path).append("/").append(subfolder));
        if (!added)
            return added;
    }
    return {};
}

} // namespace

Result<qint64> measureStorageUse(int root, const char *folder)
{
    StorageUse use;
    const auto path = qstrcmp(folder, ".") == 0 ? std::string(".") : std::string("./") + folder;
    if (auto added = use.addFolder(root, folder, path); !added)
        return added.error();
    return use.bytes();
}

} // namespace restdock
