// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/completion.h"
#include "storage/drime/apianswer.h"
#include "storage/drime/folder.h"

#include <QHash>

#include <deque>
#include <memory>

namespace restdock::drime {

class Drive;

/// Makes folders in the cloud, each once: one after the other in any one parent, and never a second
/// time before a listing has shown that the first try had no effect.
///
/// Lives in the network thread.
class FolderMaker
{
public:
    explicit FolderMaker(Drive &drive) : m_drive(drive) {}

    /// The folder @p name in @p parent, new or there already. NotFound: @p parent is gone.
    void make(const FolderPtr &parent, const QByteArray &name, Completion<FolderPtr> done);

private:
    struct Job;
    using JobPtr = std::shared_ptr<Job>;

    void run(const JobPtr &job);
    void answered(const JobPtr &job, const ApiAnswer &answer);
    void look(const JobPtr &job, const Error &reason, bool mayRepeat);
    void end(const JobPtr &job, Result<FolderPtr> result);

    Drive &m_drive;
    QHash<Folder *, std::deque<JobPtr>> m_jobs; // by parent
};

} // namespace restdock::drime
