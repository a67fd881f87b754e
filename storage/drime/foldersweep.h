// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/drime/drive.h"

#include <functional>

namespace restdock::drime {

/// Lists many folders, a few at a time, after the calls that somebody waits for. Network thread.
class FolderSweep final : public std::enable_shared_from_this<FolderSweep>
{
public:
    /// Lists each of @p folders if that was not done since @p since. A folder that is gone counts as
    /// done. The first other error ends it.
    static void run(Drive &drive, std::vector<FolderPtr> folders, Clock::time_point since,
                    Completion<void> done);

    /// The same for @p top and all folders below it.
    static void runDeep(Drive &drive, const FolderPtr &top, Clock::time_point since,
                        Completion<void> done);

private:
    FolderSweep(Drive &drive, std::vector<FolderPtr> folders, Clock::time_point since, bool isDeep,
                Completion<void> done);
    void goOn();
    void listed(const FolderPtr &folder, const Result<void> &result);

    Drive &m_drive;
    std::vector<FolderPtr> m_folders; // those to come, the next one last
    const Clock::time_point m_since;
    const bool m_isDeep;
    Completion<void> m_done;
    int m_underWay = 0;
    bool m_isGoingOn = false;
    std::optional<Error> m_error;
};

} // namespace restdock::drime
