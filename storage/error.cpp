// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/error.h"

#include <cerrno>
#include <system_error>
#include <vector>

namespace restdock {

namespace {

struct KnownReason
{
    int systemError;
    Message words;
};

/// What disks, folders and networks fail with. The C library says it in the language of the system,
/// which need not be the person's.
const std::vector<KnownReason> &knownReasons()
{
    static const std::vector<KnownReason> known{
        {ENOENT, QT_TRANSLATE_NOOP("Error", "No such file or directory")},
        {ENOTDIR, QT_TRANSLATE_NOOP("Error", "Not a directory")},
        {EISDIR, QT_TRANSLATE_NOOP("Error", "Is a directory")},
        {ENOTEMPTY, QT_TRANSLATE_NOOP("Error", "Directory not empty")},
        {EEXIST, QT_TRANSLATE_NOOP("Error", "File exists")},
        {EACCES, QT_TRANSLATE_NOOP("Error", "Permission denied")},
        {EPERM, QT_TRANSLATE_NOOP("Error", "Operation not permitted")},
        {EROFS, QT_TRANSLATE_NOOP("Error", "Read-only file system")},
        {ENOSPC, QT_TRANSLATE_NOOP("Error", "No space left on device")},
        {EDQUOT, QT_TRANSLATE_NOOP("Error", "Disk quota exceeded")},
        {EFBIG, QT_TRANSLATE_NOOP("Error", "File too large")},
        {ENAMETOOLONG, QT_TRANSLATE_NOOP("Error", "File name too long")},
        {ELOOP, QT_TRANSLATE_NOOP("Error", "Too many levels of symbolic links")},
        {EXDEV, QT_TRANSLATE_NOOP("Error", "Invalid cross-device link")},
        {EIO, QT_TRANSLATE_NOOP("Error", "Input/output error")},
        {ENODEV, QT_TRANSLATE_NOOP("Error", "No such device")},
        {ENXIO, QT_TRANSLATE_NOOP("Error", "No such device or address")},
        {EBUSY, QT_TRANSLATE_NOOP("Error", "Device or resource busy")},
        {ESTALE, QT_TRANSLATE_NOOP("Error", "Stale file handle")},
        {ETIMEDOUT, QT_TRANSLATE_NOOP("Error", "Connection timed out")},
        {ENOTCONN, QT_TRANSLATE_NOOP("Error", "Transport endpoint is not connected")},
        {EMFILE, QT_TRANSLATE_NOOP("Error", "Too many open files")},
        {ENOMEM, QT_TRANSLATE_NOOP("Error", "Cannot allocate memory")},
    };
    return known;
}

QString systemText(int systemError)
{
    return QString::fromLocal8Bit(
        QByteArray::fromStdString(std::generic_category().message(systemError)));
}

Message unknownReason(const QString &text)
{
    return Message::raw(text, QT_TRANSLATE_NOOP("Error", "the system refused it"));
}

} // namespace

QString Error::english() const
{
    auto text = m_wording.english();
    if (!m_command.isEmpty())
        text += QStringLiteral(". ") + m_command;
    return name.isEmpty() ? text : QStringLiteral("%1 (%2)").arg(text, name);
}

Message Error::wording() const
{
    return message == english() ? m_wording : Message(message);
}

Error Error::reworded(Message words) const
{
    Error error(code, std::move(words), detail, name);
    error.retryAfter = retryAfter;
    error.limit = limit;
    return m_command.isEmpty() ? error : error.withCommand(m_command);
}

Error Error::withCommand(QString whatToDo) const
{
    Error error = *this;
    error.m_wording = wording();
    error.m_command = std::move(whatToDo);
    error.message = error.english();
    return error;
}

bool Error::operator==(const Error &other) const
{
    return code == other.code && message == other.message && detail == other.detail
        && retryAfter == other.retryAfter && name == other.name && limit == other.limit;
}

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

Message reasonFromErrno(int systemError)
{
    for (const auto &known : knownReasons()) {
        if (known.systemError == systemError)
            return known.words;
    }
    return unknownReason(systemText(systemError));
}

Message reasonFromText(const QString &text)
{
    for (const auto &known : knownReasons()) {
        if (text == known.words.english() || text == systemText(known.systemError))
            return known.words;
    }
    return unknownReason(text);
}

Error errorFromErrno(int systemError, const Message &what)
{
    return {errorCodeFromErrno(systemError),
            QT_TRANSLATE_NOOP("Error", "%1: %2"),
            {what, reasonFromErrno(systemError)},
            QStringLiteral("errno %1").arg(systemError)};
}

} // namespace restdock
