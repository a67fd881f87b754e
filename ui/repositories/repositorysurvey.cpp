// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/repositories/repositorysurvey.h"

#include <algorithm>

namespace restdock::ui {

/// Locks come and go, and are judged by another age.
qint64 RepositoryFacts::recentBytes() const
{
    qint64 sum = 0;
    bool hasTimes = false;
    for (const auto type : listedBlobTypes) {
        if (type == BlobType::Locks)
            continue;
        sum += of(type).newBytes;
        hasTimes |= of(type).newest >= 0;
    }
    return hasTimes ? sum : -1;
}

/// How many snapshots there are by now is not known; one at least.
void RepositoryFacts::addBackup(const QDateTime &at)
{
    auto &tally = types[size_t(BlobType::Snapshots)];
    tally.newest = std::max<qint64>(tally.newest, at.toMSecsSinceEpoch());
    tally.blobs = std::max<qint64>(tally.blobs, 1);
}

BackupAge backupAge(const RepositoryFacts &facts, const LateBackupRule &rule, const QDateTime &now)
{
    if (!facts.isCounted)
        return BackupAge::Unknown;
    if (facts.snapshots() == 0)
        return BackupAge::Never;
    const auto last = facts.lastBackup();
    if (!last.isValid())
        return BackupAge::Unknown;
    const int lateAfterDays = rule.daysFor(facts.name);
    if (lateAfterDays <= 0)
        return BackupAge::Unjudged;
    return last.addDays(lateAfterDays) < now ? BackupAge::Late : BackupAge::Fresh;
}

} // namespace restdock::ui
