// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/records/statefile.h"
#include "ui/traffic/traffic.h"

#include <QDateTime>
#include <QHash>
#include <QMap>
#include <QSet>

namespace restdock {

/// When and from where each user of each profile was last there, kept on the disk between runs.
///
/// Thread: one; see StateFile.
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
    QJsonObject content() const;

    StateFile m_file;
    QHash<QString, Seen> m_seen;
    bool m_isChanged = false;
};

} // namespace restdock
