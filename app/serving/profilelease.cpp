// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/serving/profilelease.h"

#include <QCryptographicHash>
#include <QFile>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <utility>

namespace restdock {

namespace {

/// A key may be a path with a name; a file's name may not.
QByteArray fileOf(const QString &folder, const QString &key)
{
    const auto digest = QCryptographicHash::hash(key.toUtf8(), QCryptographicHash::Sha256).toHex();
    return QFile::encodeName(folder + u"/profile-" + QString::fromLatin1(digest.first(32))
                             + u".lock");
}

/// The process that wrote its number into the file.
qint64 holderOf(int descriptor)
{
    std::array<char, 32> text{};
    const auto size = ::pread(descriptor, text.data(), text.size(), 0);
    return QByteArray(text.data(), qsizetype(std::max<ssize_t>(size, 0))).trimmed().toLongLong();
}

} // namespace

Result<ProfileLease> ProfileLease::take(const QString &folder, const QString &key)
{
    const auto file = fileOf(folder, key);
    const QString path = QFile::decodeName(file);
    const int descriptor =
        ::open(file.constData(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, S_IRUSR | S_IWUSR);
    if (descriptor < 0)
        return errorFromErrno(errno, QT_TRANSLATE_NOOP("Error", "Cannot open %1"), {path});
    ProfileLease lease(descriptor);
    if (::flock(descriptor, LOCK_EX | LOCK_NB) != 0) {
        if (errno != EWOULDBLOCK)
            return errorFromErrno(errno, QT_TRANSLATE_NOOP("Error", "Cannot lock %1"), {path});
        const auto process = holderOf(descriptor);
        if (process <= 0)
            return Error{ErrorCode::AlreadyExists,
                         QT_TRANSLATE_NOOP("Error", "it is already served by another process")};
        return Error{ErrorCode::AlreadyExists,
                     QT_TRANSLATE_NOOP("Error", "it is already served by process %1"),
                     {process}};
    }
    const QByteArray number = QByteArray::number(qint64(::getpid())) + '\n';
    if (::ftruncate(descriptor, 0) != 0
        || ::pwrite(descriptor, number.constData(), size_t(number.size()), 0) != number.size())
        return errorFromErrno(errno, QT_TRANSLATE_NOOP("Error", "Cannot write %1"), {path});
    return lease;
}

qint64 ProfileLease::holder(const QString &folder, const QString &key)
{
    const int descriptor =
        ::open(fileOf(folder, key).constData(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW);
    if (descriptor < 0)
        return 0;
    const ProfileLease file(descriptor); // closes it
    return holderOf(descriptor);
}

ProfileLease::ProfileLease(ProfileLease &&other) noexcept
    : m_descriptor(std::exchange(other.m_descriptor, -1))
{
}

ProfileLease &ProfileLease::operator=(ProfileLease &&other) noexcept
{
    std::swap(m_descriptor, other.m_descriptor);
    return *this;
}

/// The file stays: somebody else may have opened it by now, and would lock one without a name.
ProfileLease::~ProfileLease()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

} // namespace restdock
