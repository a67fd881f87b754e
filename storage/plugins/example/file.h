// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

#include <storage/result.h>

#include <utility>

namespace mirror {

/// An open file. Errors are as errno tells them.
class File
{
public:
    File() = default; ///< none
    File(File &&other) noexcept : m_descriptor(std::exchange(other.m_descriptor, -1)) {}
    File &operator=(File &&other) noexcept
    {
        std::swap(m_descriptor, other.m_descriptor);
        return *this;
    }
    ~File();

    static restdock::Result<File> open(const QString &path);
    /// A new one, which only this user may read.
    static restdock::Result<File> create(const QString &path);

    int descriptor() const { return m_descriptor; }
    restdock::Result<qint64> size() const;
    /// All of it.
    restdock::Result<void> write(QByteArrayView bytes) const;
    /// Up to @p maxBytes from @p offset; an empty array at the end.
    restdock::Result<QByteArray> read(qint64 offset, qint64 maxBytes) const;
    /// What was written survives a power cut.
    restdock::Result<void> sync() const;

private:
    explicit File(int descriptor) : m_descriptor(descriptor) {}

    int m_descriptor = -1;
};

/// The names in a folder survive a power cut.
restdock::Result<void> syncFolder(const QString &path);

} // namespace mirror
