// SPDX-License-Identifier: GPL-3.0-or-later
#include "file.h"

#include <QFile>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>

namespace mirror {

using restdock::errorFromErrno;
using restdock::Result;

File::~File()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

Result<File> File::open(const QString &path)
{
    File file(::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC));
    if (file.m_descriptor < 0)
        return errorFromErrno(errno, QT_TRANSLATE_NOOP("Error", "Cannot open %1"), {path});
    return file;
}

Result<File> File::create(const QString &path)
{
    File file(::open(QFile::encodeName(path).constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC,
                     S_IRUSR | S_IWUSR));
    if (file.m_descriptor < 0)
        return errorFromErrno(errno, QT_TRANSLATE_NOOP("Error", "Cannot make %1"), {path});
    return file;
}

Result<qint64> File::size() const
{
    struct stat status;
    if (::fstat(m_descriptor, &status) != 0)
        return errorFromErrno(errno, QT_TRANSLATE_NOOP("Error", "Cannot look at a file"));
    return qint64(status.st_size);
}

Result<void> File::write(QByteArrayView bytes) const
{
    while (!bytes.isEmpty()) {
        const auto count = ::write(m_descriptor, bytes.data(), size_t(bytes.size()));
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0)
            return errorFromErrno(errno, QT_TRANSLATE_NOOP("Error", "Cannot write to a file"));
        bytes = bytes.sliced(count);
    }
    return {};
}

Result<QByteArray> File::read(qint64 offset, qint64 maxBytes) const
{
    QByteArray bytes(qsizetype(maxBytes), Qt::Uninitialized);
    ssize_t count = -1;
    do {
        count = ::pread(m_descriptor, bytes.data(), size_t(bytes.size()), off_t(offset));
    } while (count < 0 && errno == EINTR);
    if (count < 0)
        return errorFromErrno(errno, QT_TRANSLATE_NOOP("Error", "Cannot read from a file"));
    bytes.truncate(count);
    return bytes;
}

Result<void> File::sync() const
{
    if (::fsync(m_descriptor) != 0)
        return errorFromErrno(errno, QT_TRANSLATE_NOOP("Error", "Cannot write to the disk"));
    return {};
}

Result<void> syncFolder(const QString &path)
{
    const auto folder = File::open(path);
    return folder ? folder->sync() : Result<void>(folder.error());
}

} // namespace mirror
