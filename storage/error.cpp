// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/error.h"

#include <cerrno>
#include <system_error>

namespace restdock {

QString errorCodeName(ErrorCode code)
{
    switch (code) {
    case ErrorCode::NotFound: return QStringLiteral("not-found");
    case ErrorCode::AlreadyExists: return QStringLiteral("already-exists");
    case ErrorCode::PermissionDenied: return QStringLiteral("permission-denied");
    case ErrorCode::ReadOnly: return QStringLiteral("read-only");
    case ErrorCode::NoSpace: return QStringLiteral("no-space");
    case ErrorCode::InvalidArgument: return QStringLiteral("invalid-argument");
    case ErrorCode::Unavailable: return QStringLiteral("unavailable");
    case ErrorCode::RateLimited: return QStringLiteral("rate-limited");
    case ErrorCode::SignInRequired: return QStringLiteral("sign-in-required");
    case ErrorCode::Corrupt: return QStringLiteral("corrupt");
    case ErrorCode::Cancelled: return QStringLiteral("cancelled");
    case ErrorCode::Internal: return QStringLiteral("internal");
    }
    Q_UNREACHABLE();
}

ErrorCode errorCodeFromErrno(int systemError)
{
    switch (systemError) {
    case ENOENT:
    case ENOTDIR: return ErrorCode::NotFound;
    case EEXIST: return ErrorCode::AlreadyExists;
    case EACCES:
    case EPERM: return ErrorCode::PermissionDenied;
    case EROFS: return ErrorCode::ReadOnly;
    case ENOSPC:
    case EDQUOT:
    case EFBIG: return ErrorCode::NoSpace;
    case ENAMETOOLONG:
    case EINVAL:
    case ELOOP: return ErrorCode::InvalidArgument;
    case EIO: // disks that fail or were unplugged
    case ENODEV:
    case ENXIO:
    case EBUSY:
    case ESTALE: // network file systems, FUSE file systems whose program ended
    case ETIMEDOUT:
    case ENETDOWN:
    case ENETUNREACH:
    case EHOSTUNREACH:
    case EHOSTDOWN:
    case ECONNREFUSED:
    case ECONNRESET:
    case ECONNABORTED:
    case ENOTCONN:
    case ESHUTDOWN:
    case ENOLCK:
    case EMFILE: // this machine is short of something
    case ENFILE:
    case EAGAIN:
    case ENOMEM: return ErrorCode::Unavailable;
    case EBADMSG: // file systems that check themselves
#ifdef EUCLEAN
    case EUCLEAN:
#endif
        return ErrorCode::Corrupt;
    default: return ErrorCode::Internal;
    }
}

Error errorFromErrno(int systemError, const QString &action)
{
    const QString reason = QString::fromLocal8Bit(
        QByteArray::fromStdString(std::generic_category().message(systemError)));
    return {errorCodeFromErrno(systemError), QStringLiteral("Cannot %1: %2").arg(action, reason),
            QStringLiteral("errno %1").arg(systemError)};
}

} // namespace restdock
