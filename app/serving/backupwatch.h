// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/server/activity.h"
#include "app/server/observe/metrics.h"
#include "storage/profiles/profile.h"
#include "storage/result.h"

#include <QString>

#include <map>
#include <mutex>

namespace restdock {

/// Knows when each repository of a profile last got a snapshot, and finds those that got none for too
/// long. Kept in a file, so that a restart forgets nothing. A repository that never got one counts
/// from the time it was first seen. Any thread.
class BackupWatch final : public ActivityListener
{
public:
    using Clock = std::chrono::system_clock;

    explicit BackupWatch(LateBackupRule rule) : m_rule(std::move(rule)) {}

    /// What was saved before; a file that is missing or damaged is an empty one. Blocks.
    void load(const QString &path);
    /// Writes what has changed since, in one step. Blocks.
    Result<void> save(const QString &path);
    bool isChanged() const;

    /// A repository that is there, and its newest snapshot. Not @p isBackup: it has none, and is
    /// there since then.
    void note(const QByteArray &repository, Clock::time_point lastBackup, bool isBackup = true);
    /// The repositories in a folder that others may have written to, before us or beside us. Blocks.
    void noteFolder(const QString &folder);
    void forget(const QByteArray &repository);
    void setRule(const LateBackupRule &rule);

    void requestEnded(const Activity &activity, const http::RequestHead &head) override;

    /// Those that have become late since this was asked last; each once, until its next backup.
    std::vector<RepositoryBackup> takeLate(Clock::time_point now);
    std::vector<RepositoryBackup> all(Clock::time_point now) const;

private:
    struct Repository
    {
        Clock::time_point lastBackup; // or when it was first seen
        bool hasBackup = true;
        bool isTold = false; // that it is late
    };

    bool isLate(const QByteArray &name, const Repository &repository, Clock::time_point now) const;

    mutable std::mutex m_lock; // of what follows; held for moments
    LateBackupRule m_rule;
    std::map<QByteArray, Repository> m_repositories;
    bool m_isChanged = false;
};

} // namespace restdock
