// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/result.h"

#include <QByteArray>
#include <QString>

#include <chrono>

namespace restdock {

/// Replaces the file @p path by one with @p content that only its owner can read (0600), in one
/// step: after a crash or power cut it is the old or the new one, whole. A symbolic link stays and
/// its target is replaced. Makes the folder (0700). Blocks.
Result<void> writePrivateFile(const QString &path, QByteArrayView content);

/// The content of @p path; NotFound if there is none, Corrupt if it is larger than @p maximumBytes.
Result<QByteArray> readWholeFile(const QString &path, qint64 maximumBytes);

/// Keeps other processes, and other objects like this, from holding the same lock.
class FileLock
{
public:
    /// Waits for up to @p patience; Unavailable afterwards. Makes the file @p path, which stays.
    static Result<FileLock> acquire(const QString &path, std::chrono::milliseconds patience);
    FileLock(FileLock &&other) noexcept;
    FileLock &operator=(FileLock &&other) = delete;
    ~FileLock();

private:
    explicit FileLock(int descriptor) : m_descriptor(descriptor) {}
    int m_descriptor;
};

} // namespace restdock
