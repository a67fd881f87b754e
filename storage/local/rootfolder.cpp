// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/local/rootfolder.h"

#include "storage/local/filesystemkind.h"
#include "storage/local/folderstream.h"
#include "storage/local/log.h"

#include <QFile>

#include <fcntl.h>

#include <cerrno>

namespace restdock {

namespace {

/// Opens a folder to look things up below it, whether or not it can be listed.
#ifdef O_PATH
constexpr int openToLookUp = O_PATH | O_DIRECTORY;
#else
constexpr int openToLookUp = O_RDONLY | O_DIRECTORY;
#endif

/// Whether a failure may come from a root folder that was replaced, moved or unmounted.
bool mayBeStale(int systemError)
{
    switch (errorCodeFromErrno(systemError)) {
    case ErrorCode::NotFound:
    case ErrorCode::ReadOnly: // the kernel makes failing disks read-only
    case ErrorCode::Unavailable: return true;
    case ErrorCode::AlreadyExists:
    case ErrorCode::PermissionDenied:
    case ErrorCode::NoSpace:
    case ErrorCode::InvalidArgument:
    case ErrorCode::RateLimited:
    case ErrorCode::SignInRequired:
    case ErrorCode::Corrupt:
    case ErrorCode::Cancelled:
    case ErrorCode::Internal: return false;
    }
    Q_UNREACHABLE();
}

bool isEmptyFolder(int folder)
{
    FolderStream stream(folder, ".");
    return stream.isOpen() && !stream.next() && stream.systemError() == 0;
}

} // namespace

RootFolder::RootFolder(QByteArray path) : m_path(std::move(path)) {}

Result<RootFolder::Handle> RootFolder::current()
{
    {
        const std::lock_guard lock(m_mutex);
        if (m_handle)
            return m_handle;
    }
    return open();
}

Result<RootFolder::Handle> RootFolder::checked()
{
    // Outside the lock: on a network file system this may hang.
    struct stat status;
    if (::stat(m_path.constData(), &status) != 0)
        return missing(errno);
    {
        const std::lock_guard lock(m_mutex);
        if (m_handle && m_identity == Identity{status.st_dev, status.st_ino})
            return m_handle;
    }
    return open();
}

Result<bool> RootFolder::replacedSince(const Handle &used, int systemError)
{
    if (!mayBeStale(systemError))
        return false;
    // A stale handle says nothing about the folder that its server has now, even under one number.
    const Result<Handle> now = systemError == ESTALE ? open() : checked();
    if (!now)
        return now.error();
    return *now != used;
}

bool RootFolder::isLocal()
{
    if (!current())
        return false;
    const std::lock_guard lock(m_mutex);
    return m_isLocal;
}

Result<RootFolder::Handle> RootFolder::open()
{
    FileDescriptor folder = openAt(AT_FDCWD, m_path.constData(), openToLookUp);
    struct stat status;
    if (!folder.isValid() || ::fstat(folder.get(), &status) != 0)
        return missing(errno);
    const Identity identity{status.st_dev, status.st_ino};
    const bool isLocal = isOnLocalFileSystem(folder.get());
    const bool isEmpty = isEmptyFolder(folder.get());

    const std::lock_guard lock(m_mutex);
    // The bare mount point of a drive that was unmounted: storing there would fill the wrong disk,
    // and what the drive holds would look lost.
    if (m_identity && m_identity->device != identity.device && isEmpty) {
        m_handle.reset();
        return Error{ErrorCode::Unavailable,
                     QT_TRANSLATE_NOOP(
                         "Error", "The folder %1 is empty, as if its drive were not connected"),
                     {QFile::decodeName(m_path)}};
    }
    if (m_identity && *m_identity != identity)
        qCWarning(localLog) << "Another folder is now at" << QFile::decodeName(m_path);
    m_handle = std::make_shared<const FileDescriptor>(std::move(folder));
    m_identity = identity;
    m_isLocal = isLocal;
    return m_handle;
}

Error RootFolder::missing(int systemError)
{
    {
        // Holding the folder of a drive that is gone would keep the system from letting go of it.
        const std::lock_guard lock(m_mutex);
        m_handle.reset();
    }
    const QString path = QFile::decodeName(m_path);
    Error error = errorFromErrno(systemError,
                                 QT_TRANSLATE_NOOP("Error", "Cannot open the folder %1"), {path});
    if (error.code != ErrorCode::NotFound)
        return error;
    return {ErrorCode::Unavailable,
            QT_TRANSLATE_NOOP(
                "Error",
                "The folder %1 is not there. Restdock did not create an empty folder in its place"),
            {path},
            error.detail};
}

} // namespace restdock
