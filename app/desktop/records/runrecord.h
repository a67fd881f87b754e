// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace restdock {

/// A note on the disk of which servers run, taken away when Restdock ends as it should: one that is
/// found at the next start says that it did not.
///
/// Thread: one. Writes a few bytes and does not wait for the disk: what ends the process leaves the
/// system's memory alone.
class RunRecord
{
public:
    explicit RunRecord(QString path);

    struct Left
    {
        QStringList running; ///< ids of profiles
        bool isCrash = true; ///< else the whole computer went down, or was started anew
    };
    /// What was left behind; once.
    std::optional<Left> takeLeft();

    void setRunning(const QStringList &ids);
    /// Restdock ends, because it was asked to.
    void remove();

private:
    const QString m_path;
    std::optional<QStringList> m_written;
    bool m_isOver = false;
};

} // namespace restdock
