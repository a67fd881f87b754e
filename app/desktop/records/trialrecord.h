// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/records/statefile.h"

#include <QSet>
#include <QString>

namespace restdock {

/// Remembers whose storage nobody has seen work yet: of profiles that were saved without a test, until
/// their first good test or start.
///
/// Thread: one; see StateFile.
class TrialRecord
{
public:
    explicit TrialRecord(QString path);

    bool isUntested(const QString &profile) const { return m_untested.contains(profile); }
    void setTested(const QString &profile, bool isTested);
    /// Forgets all profiles but these.
    void keepOnly(const QSet<QString> &profiles);

private:
    void write();

    StateFile m_file;
    QSet<QString> m_untested;
};

} // namespace restdock
