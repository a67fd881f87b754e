// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/records/statefile.h"
#include "ui/traffic/traffic.h"

#include <QDateTime>
#include <QHash>
#include <QSet>

namespace restdock {

/// What went through each profile's server in its last run and today, kept on the disk between runs.
/// At most the last minute is lost if the program is killed.
///
/// Thread: one; see StateFile.
class TrafficRecord
{
public:
    explicit TrafficRecord(QString path);
    ~TrafficRecord();
    TrafficRecord(const TrafficRecord &) = delete;
    TrafficRecord &operator=(const TrafficRecord &) = delete;

    ui::PastTraffic of(const QString &profile) const { return m_past.value(profile); }
    /// @p traffic is that of the run that began at @p since. @p now is local time: it says which day it
    /// is.
    void note(const QString &profile, const QDateTime &since, const ui::Traffic &traffic,
              const QDateTime &now);
    /// Forgets all profiles but these.
    void keepOnly(const QSet<QString> &profiles);

private:
    QJsonObject content() const;

    StateFile m_file;
    QHash<QString, ui::PastTraffic> m_past;
    bool m_isChanged = false; // in what is worth a write before the end
    bool m_isNoted = false;   // at all
};

} // namespace restdock
