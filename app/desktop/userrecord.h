// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/traffic/traffic.h"

#include <QDateTime>
#include <QHash>
#include <QMap>
#include <QSet>
#include <QThreadPool>

namespace restdock {

/// When and from where each user of each profile was last there, kept on the disk between runs.
///
/// Thread: one, which never waits for the disk but at the end: a file of some kilobytes, which only its
/// owner can read, is written in a thread of its own, at most once a minute.
class UserRecord
{
public:
    using Seen = QMap<QString, ui::UserSeen>; ///< by user

    explicit UserRecord(QString path);
    ~UserRecord();
    UserRecord(const UserRecord &) = delete;
    UserRecord &operator=(const UserRecord &) = delete;

    Seen of(const QString &profile) const { return m_seen.value(profile); }
    /// Those who are at @p profile now.
    void note(const QString &profile, const QList<ui::ClientTraffic> &clients,
              const QDateTime &now);
    /// Forgets all profiles but these.
    void keepOnly(const QSet<QString> &profiles);

private:
    void read();
    QByteArray content() const;
    void write();

    const QString m_path;
    QHash<QString, Seen> m_seen;
    QDateTime m_writtenAt;
    bool m_isChanged = false;
    QThreadPool m_writer; // one thread: the last one written is the newest
};

} // namespace restdock
