// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QJsonObject>
#include <QString>
#include <QThreadPool>

namespace restdock {

/// A file of some kilobytes that remembers what is worth no word if it is lost. Only its owner can
/// read it.
///
/// Thread: one, which never waits for the disk but in read() and at the end.
class StateFile
{
public:
    explicit StateFile(QString path);
    ~StateFile();
    StateFile(const StateFile &) = delete;
    StateFile &operator=(const StateFile &) = delete;

    /// Empty if it cannot be read.
    QJsonObject read() const;
    /// Whether the last write() was long enough ago for another one.
    bool isDue(const QDateTime &now) const;
    /// In a thread of its own; the whole file, or the one before it stays.
    void write(const QJsonObject &content, const QDateTime &now);

private:
    const QString m_path;
    QDateTime m_writtenAt;
    QThreadPool m_writer; // one thread: the last one written is the newest
};

} // namespace restdock
