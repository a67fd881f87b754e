// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/local/localreader.h"

#include <unistd.h>

#include <algorithm>
#include <cerrno>

namespace restdock {

LocalReader::LocalReader(FileDescriptor file, qint64 size)
    : m_file(std::move(file)),
      m_size(size),
      m_end(size)
{
}

void LocalReader::setRange(qint64 offset, qint64 byteCount)
{
    m_offset = offset;
    m_end = offset + byteCount;
}

void LocalReader::read(qint64 maxBytes, Completion<QByteArray> done)
{
    done(readNext(maxBytes));
}

Result<QByteArray> LocalReader::readNext(qint64 maxBytes)
{
    QByteArray bytes(qsizetype(std::min(maxBytes, m_end - m_offset)), Qt::Uninitialized);
    qsizetype filled = 0;
    while (filled < bytes.size()) {
        const ssize_t count = ::pread(m_file.get(), bytes.data() + filled,
                                      std::size_t(bytes.size() - filled), m_offset + filled);
        if (count > 0) {
            filled += count;
        } else if (count == 0) {
            return Error{ErrorCode::Corrupt,
                         QT_TRANSLATE_NOOP("Error", "A file ends before its size"),
                         {},
                         QStringLiteral("at byte %1 of %2").arg(m_offset + filled).arg(m_size)};
        } else if (errno != EINTR) {
            return errorFromErrno(errno, QT_TRANSLATE_NOOP("Error", "Cannot read a file"));
        }
    }
    m_offset += filled;
    return bytes;
}

} // namespace restdock
