// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/blobtally.h"
#include "storage/drime/drive.h"

namespace restdock::drime {

/// Sums the files of many folders up, one folder after the other, behind the calls that somebody
/// waits for. What it reads does not stay in memory. Network thread.
class Tally final : public std::enable_shared_from_this<Tally>
{
public:
    /// A folder that is gone counts as empty. The first other error ends it.
    static void run(Drive &drive, std::vector<FolderPtr> folders, BlobCounting counting,
                    Completion<BlobTally> done);

private:
    Tally(Drive &drive, std::vector<FolderPtr> folders, BlobCounting counting,
          Completion<BlobTally> done);
    void goOn();
    void list(const FolderPtr &folder, std::size_t index);
    void add(const FolderLister::Rows &rows);

    Drive &m_drive;
    std::vector<FolderPtr> m_folders; // those to come
    const BlobCounting m_counting;
    Completion<BlobTally> m_done;
    BlobTally m_tally;
};

} // namespace restdock::drime
