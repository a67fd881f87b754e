// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/local/localwriter.h"

#include "storage/local/disksync.h"
#include "storage/local/durablerename.h"
#include "storage/local/filesystemkind.h"
#include "storage/local/storedname.h"

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>

namespace restdock {

namespace {

enum class Claim { Taken, TakenWithoutLock, Lost, Failed };

/// Marks the new file as being written. Lost: another server took it for a stale one just now.
Claim claim(int file)
{
    // Where flock() does not work, nobody can lock the file to remove it either.
    const int systemError = tryLock(file, LOCK_EX);
    if (systemError == EWOULDBLOCK)
        return Claim::Lost;
    struct stat status;
    if (::fstat(file, &status) != 0)
        return Claim::Failed;
    if (status.st_nlink == 0)
        return Claim::Lost;
    return systemError == 0 ? Claim::Taken : Claim::TakenWithoutLock;
}

} // namespace

int LocalWriter::begin(FileDescriptor folder, const BlobRef &blob, qint64 expectedBytes,
                       mode_t mode, DiskSync &diskSync, std::unique_ptr<BlobWriter> &writer)
{
    constexpr int attempts = 10;
    for (int attempt = 0; attempt < attempts; ++attempt) {
        const FileName name = newUploadName(blob);
        FileDescriptor file =
            openAt(folder.get(), name.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, mode);
        if (!file.isValid()) {
            if (errno == EEXIST)
                continue;
            return errno;
        }
        const Claim claimed = claim(file.get());
        switch (claimed) {
        case Claim::Taken:
        case Claim::TakenWithoutLock:
            preallocate(file.get(), expectedBytes);
            writer.reset(new LocalWriter(std::move(folder), std::move(file),
                                         claimed == Claim::Taken, name, blobFileName(blob),
                                         diskSync));
            return 0;
        case Claim::Lost: ::unlinkat(folder.get(), name.c_str(), 0); break;
        case Claim::Failed:
            const int systemError = errno;
            ::unlinkat(folder.get(), name.c_str(), 0);
            return systemError;
        }
    }
    return EAGAIN;
}

LocalWriter::LocalWriter(FileDescriptor folder, FileDescriptor file, bool isLocked,
                         const FileName &uploadName, const FileName &finalName, DiskSync &diskSync)
    : m_folder(std::move(folder)),
      m_file(std::move(file)),
      m_isLocked(isLocked),
      m_uploadName(uploadName),
      m_finalName(finalName),
      m_diskSync(diskSync)
{
}

LocalWriter::~LocalWriter()
{
    discard();
}

Result<qint64> LocalWriter::write(QByteArrayView chunk)
{
    if (m_failure)
        return *m_failure;
    qsizetype taken = 0;
    while (taken < chunk.size()) {
        const ssize_t count =
            ::write(m_file.get(), chunk.data() + taken, std::size_t(chunk.size() - taken));
        if (count >= 0)
            taken += count;
        else if (errno != EINTR)
            return fail(errno);
    }
    return taken;
}

void LocalWriter::commit(Completion<void> done)
{
    done(publish());
}

Result<void> LocalWriter::publish()
{
    if (m_failure)
        return *m_failure;
    if (const int systemError = m_diskSync.syncFile(m_file.get()))
        return fail(systemError);
    if (const int systemError = takeFinalName())
        return fail(systemError);
    m_uploadName = FileName();
    if (const int systemError = m_diskSync.syncFolder(m_folder.get())) {
        takeNameBack();
        return fail(systemError);
    }
    m_file = FileDescriptor();
    m_folder = FileDescriptor();
    return {};
}

/// Returns 0, EEXIST when the blob is stored already, or another errno.
int LocalWriter::takeFinalName()
{
    constexpr int attempts = 10;
    for (int attempt = 0; attempt < attempts; ++attempt) {
        const int systemError =
            renameWithoutReplacing(m_folder.get(), m_uploadName.c_str(), m_finalName.c_str());
        if (systemError != EEXIST)
            return systemError;
        const int othersError = secureName(m_folder.get(), m_finalName.c_str(), m_diskSync);
        if (othersError != ENOENT)
            return othersError;
    }
    return EAGAIN;
}

/// Nobody may count on a name that a power cut can take away. But nobody may have been told that the
/// blob is stored, either: who brings the same one waits for the lock, in secureName(). Without a
/// lock, and when the name is another file's by now, it stays.
void LocalWriter::takeNameBack()
{
    if (m_isLocked && isNameOf(m_file.get(), m_folder.get(), m_finalName.c_str()))
        ::unlinkat(m_folder.get(), m_finalName.c_str(), 0);
}

Error LocalWriter::fail(int systemError)
{
    // At once, not in the destructor: after "no space left" the room is wanted.
    discard();
    if (systemError == EEXIST) {
        m_failure = Error{ErrorCode::AlreadyExists,
                          QT_TRANSLATE_NOOP("Error", "The file is stored already")};
        return *m_failure;
    }
    m_failure = errorFromErrno(systemError, QT_TRANSLATE_NOOP("Error", "Cannot store a file"));
    // The upload's own file or folder was taken away; that says nothing about the blob.
    if (m_failure->code == ErrorCode::NotFound)
        m_failure->code = ErrorCode::Unavailable;
    return *m_failure;
}

void LocalWriter::discard()
{
    if (!m_uploadName.isEmpty()) {
        ::unlinkat(m_folder.get(), m_uploadName.c_str(), 0);
        m_uploadName = FileName();
    }
    m_file = FileDescriptor();
}

} // namespace restdock
