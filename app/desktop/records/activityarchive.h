// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/result.h"
#include "ui/activity/activityfilter.h"

#include <QFile>
#include <QString>

#include <vector>

namespace restdock {

/// The activity log on the disk: one kind of rows, in a file that is followed by a new one when it is
/// full. NAME.log is the newest, NAME.1.log the one before; the oldest goes.
///
/// Thread: one at a time; blocks.
class ActivityArchive
{
public:
    static constexpr qint64 defaultFileBytes = 10'000'000;
    static constexpr int defaultFileCount = 5;

    ActivityArchive(QString folder, QString name, qint64 fileBytes = defaultFileBytes,
                    int fileCount = defaultFileCount);

    /// From the next append() on. What is kept beyond it goes as rows come.
    void setFileBytes(qint64 bytes) { m_fileBytes = bytes; }
    int fileCount() const { return m_fileCount; }

    /// Appends the rows, whose numbers are above those before. On an Error some may be missing.
    Result<void> append(const std::vector<ui::LogRow> &rows);
    /// Begins a new file if this one is full. On an Error no row is lost: the file grows.
    Result<void> rotateIfFull();

    /// Up to @p count rows before number @p before that match, oldest first: the newest there are.
    Result<std::vector<ui::LogRow>> before(quint64 before, const ui::ActivityFilter &filter,
                                           size_t count) const;

    QString path(int age) const; ///< 0: the newest file

private:
    Error notWritable(const Message &reason) const;
    Result<void> open();

    const QString m_folder;
    const QString m_name;
    qint64 m_fileBytes;
    const int m_fileCount;
    QFile m_file;
};

} // namespace restdock
