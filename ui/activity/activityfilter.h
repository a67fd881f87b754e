// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/activity/logrow.h"

namespace restdock::ui {

/// Which rows of the log a person wants to see.
class ActivityFilter
{
public:
    void setProfile(const QString &profile) { m_profile = profile; } ///< empty: all
    void setLeastSeverity(Severity least) { m_least = least; }
    /// Any part of any text in the row, or its status. Case of ASCII letters does not count.
    void setText(const QString &text);

    bool isEmpty() const;
    bool matches(const LogRow &row) const;

    bool operator==(const ActivityFilter &) const = default;

private:
    bool containsText(const LogRow &row) const;

    QString m_profile;
    Severity m_least = Severity::Info;
    QString m_text;
    QByteArray m_needle; // lower case, UTF-8
};

} // namespace restdock::ui
