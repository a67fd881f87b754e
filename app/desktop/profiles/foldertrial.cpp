// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/profiles/foldertrial.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QStorageInfo>
#include <QTemporaryDir>
#include <QTemporaryFile>

namespace restdock {

namespace {

const QString trialName = QStringLiteral("/.restdock-test-XXXXXX");

/// QFile does not tell a full disk from one that is read-only; the space does.
Error writeError(const QString &folder, const QFile &file)
{
    const QStorageInfo disk(folder);
    const bool isFull = disk.isValid() && disk.bytesAvailable() == 0;
    return {isFull ? ErrorCode::NoSpace : ErrorCode::PermissionDenied,
            QT_TRANSLATE_NOOP("Error", "No file can be written in %1."),
            {folder},
            file.errorString()};
}

} // namespace

Result<void> tryWriting(const QString &folder)
{
    QTemporaryFile file(folder + trialName); // removed with the object
    const QByteArray content(4096, 'r');
    if (!file.open() || file.write(content) != content.size() || !file.flush())
        return writeError(folder, file);
    return {};
}

Result<StorageReport> tryMaking(const QString &folder)
{
    QString there = QDir::cleanPath(folder);
    while (!QFileInfo::exists(there) && !QDir(there).isRoot())
        there = QFileInfo(there).path();
    const QTemporaryDir made(there + trialName); // likewise
    if (!made.isValid())
        return Error{
            ErrorCode::PermissionDenied,
            QT_TRANSLATE_NOOP("Error", "The folder %1 cannot be made. Choose another one."),
            {folder},
            made.errorString()};
    StorageReport report;
    report.willBeMade = true;
    const QStorageInfo disk(there);
    if (disk.isValid())
        report.space = {disk.bytesTotal(), disk.bytesAvailable()};
    return report;
}

} // namespace restdock
