// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/blobref.h"
#include "storage/blobtally.h"
#include "storage/profiles/profile.h"

#include <QDateTime>
#include <QString>

#include <array>
#include <vector>

namespace restdock::ui {

/// What is known of a repository without reading what restic has encrypted.
struct RepositoryFacts
{
    QString name;           ///< as clients write it; empty: the storage's own folder
    bool isCounted = false; ///< what follows is complete
    bool hasConfig = false; ///< without one, restic init was not finished
    std::array<BlobTally, listedBlobTypes.size()> types = {}; ///< in the order of listedBlobTypes

    const BlobTally &of(BlobType type) const { return types[size_t(type)]; }
    qint64 bytes() const
    {
        qint64 sum = 0;
        for (const auto &type : types)
            sum += type.bytes;
        return sum;
    }
    /// Bytes that were stored in the days before it was counted, as recentBackupDays has them; -1: the
    /// storage tells no times.
    qint64 recentBytes() const;
    qint64 snapshots() const { return of(BlobType::Snapshots).blobs; }
    /// Lock files that restic itself takes for left over: a running one is renewed every five minutes.
    qint64 staleLocks() const { return of(BlobType::Locks).old; }
    /// When the newest snapshot was stored; invalid: there is none, or the storage does not tell.
    QDateTime lastBackup() const
    {
        const qint64 newest = of(BlobType::Snapshots).newest;
        return newest < 0 ? QDateTime() : QDateTime::fromMSecsSinceEpoch(newest);
    }

    /// A backup that was received after it was counted.
    void addBackup(const QDateTime &at);

    bool operator==(const RepositoryFacts &) const = default;
};

/// The repositories of a storage, as far as they have been counted.
struct RepositorySurvey
{
    std::vector<RepositoryFacts> repositories; ///< by name
    qint64 blobsSoFar = 0;                     ///< counted, while it is not finished
    QDateTime finishedAt;                      ///< invalid: not yet

    bool operator==(const RepositorySurvey &) const = default;
};

/// How long ago the last backup was, judged by the profile's rule.
enum class BackupAge {
    Unknown, ///< not counted yet, or the storage tells no times
    Never,
    Fresh,
    Late,
    Unjudged, ///< the profile does not say when a backup is late
};

/// For how many days what was received is summed up.
inline constexpr int recentBackupDays = 7;

/// After how many days without a backup a person is warned, unless they choose otherwise.
inline constexpr int usualLateBackupDays = 3;

BackupAge backupAge(const RepositoryFacts &facts, const LateBackupRule &rule, const QDateTime &now);

} // namespace restdock::ui
