// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/activity/logrow.h"

#include <limits>

namespace restdock::ui {

/// Which rows of the log a person wants to see.
class ActivityFilter
{
public:
    void setProfile(const QString &profile) { m_profile = profile; } ///< empty: all
    void setUser(const QByteArray &user) { m_user = user; }          ///< empty: all
    void setLeastSeverity(Severity least) { m_least = least; }
    /// Any part of any text in the row, or its status. Case of ASCII letters does not count.
    void setText(const QString &text);
    /// Both included; as LogRow::time.
    void setTimes(qint64 first, qint64 last);

    bool isEmpty() const;
    bool matches(const LogRow &row) const;

    bool operator==(const ActivityFilter &) const = default;

private:
    bool containsText(const LogRow &row) const;

    QString m_profile;
    QByteArray m_user;
    Severity m_least = Severity::Info;
    qint64 m_firstTime = std::numeric_limits<qint64>::min();
    qint64 m_lastTime = std::numeric_limits<qint64>::max();
    QString m_text;
    QByteArray m_needle; // lower case, UTF-8
};

} // namespace restdock::ui
