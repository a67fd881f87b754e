// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/completion.h"
#include "storage/drime/ratelimit.h"
#include "storage/profiles/profile.h"
#include "ui/repositories/repositorysurvey.h"

#include <QObject>
#include <QThread>

#include <functional>
#include <map>
#include <memory>

namespace restdock {

class ServedStorage;
class StorageProvider;

/// Counts what the storages of profiles hold: one storage after the other, one list at a time, in a
/// thread that gets what processor and disk have left over. A server of the same profile shares
/// nothing with it but the rate of calls that the service allows.
///
/// Its functions are called in its own thread (the GUI's), where progress and ends are told.
class RepositoryScanner final : public QObject
{
    Q_OBJECT

public:
    using Progress = std::function<void(const ui::RepositorySurvey &)>;

    /// restic takes a lock that was not renewed for so long for left over (restic, internal/restic/lock.go).
    static constexpr std::chrono::minutes staleLockAge{30};

    /// @p limits outlives it.
    explicit RepositoryScanner(drime::RateLimits &limits, QObject *parent = nullptr);
    ~RepositoryScanner() override; ///< gives up what is under way, and waits for it

    /// Counts the storage of @p profile, which has its secrets, after those that wait already. For
    /// the same @p id the one before is given up.
    void count(const QString &id, const Profile &profile, Progress progress,
               Completion<ui::RepositorySurvey> done);
    /// It ends as Cancelled, soon.
    void cancel(const QString &id);

private:
    class Job;

    drime::RateLimits &m_limits;
    std::map<QString, std::shared_ptr<Job>> m_jobs; // the latest of each profile
    QObject *m_worker;                              // lives in m_thread
    QThread m_thread;
};

} // namespace restdock
