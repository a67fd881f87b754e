// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/local/foldertally.h"

#include <QFile>

#include <fcntl.h>
#include <sys/stat.h>

#include <cerrno>

namespace restdock {

namespace {

constexpr qint64 betweenTold = 512; // blobs

Error tallyError(int systemError, const char *name)
{
    return errorFromErrno(systemError, QT_TRANSLATE_NOOP("Error", "Cannot count %1"),
                          {QFile::decodeName(name)});
}

Error givenUp()
{
    return {ErrorCode::Cancelled, QT_TRANSLATE_NOOP("Error", "The counting was given up")};
}

class Tallying
{
public:
    explicit Tallying(const BlobCounting &counting) : m_counting(counting) {}

    const BlobTally &tally() const { return m_tally; }

    Result<void> addFolder(FolderStream &folder)
    {
        while (const dirent *entry = folder.next()) {
            if (!BlobName::fromHex(entry->d_name))
                continue;
            if (auto added = addFile(folder.descriptor(), entry->d_name); !added)
                return added;
            if (m_tally.blobs % betweenTold == 0 && !m_counting.mayGoOn(m_tally.blobs))
                return givenUp();
        }
        if (const int systemError = folder.systemError())
            return tallyError(systemError, "the folder");
        return {};
    }

    Result<void> addSubfolders(FolderStream &data)
    {
        while (const dirent *entry = data.next()) {
            if (!isDataSubfolderName(entry->d_name) || !mayBeFolder(*entry))
                continue;
            if (!m_counting.mayGoOn(m_tally.blobs))
                return givenUp();
            FolderStream folder(data.descriptor(), entry->d_name);
            if (!folder.isOpen()) {
                if (errno == ENOENT || errno == ENOTDIR) // gone, or some other file
                    continue;
                return tallyError(errno, entry->d_name);
            }
            if (auto added = addFolder(folder); !added)
                return added;
        }
        if (const int systemError = data.systemError())
            return tallyError(systemError, "the folder");
        return {};
    }

private:
    Result<void> addFile(int folder, const char *name)
    {
        struct stat status;
        if (::fstatat(folder, name, &status, AT_NO_AUTOMOUNT) != 0)
            return errno == ENOENT ? Result<void>() : tallyError(errno, name);
        if (!S_ISREG(status.st_mode))
            return {};
#ifdef Q_OS_MACOS
        const auto &time = status.st_mtimespec;
#else
        const auto &time = status.st_mtim;
#endif
        m_tally.add(status.st_size, qint64(time.tv_sec) * 1000 + time.tv_nsec / 1'000'000,
                    m_counting.oldBefore);
        return {};
    }

    const BlobCounting &m_counting;
    BlobTally m_tally;
};

} // namespace

Result<BlobTally> tallyTypeFolder(FolderStream &folder, BlobType type, const BlobCounting &counting)
{
    Tallying tallying(counting);
    const Result<void> added =
        type == BlobType::Data ? tallying.addSubfolders(folder) : tallying.addFolder(folder);
    if (!added)
        return added.error();
    return tallying.tally();
}

} // namespace restdock
