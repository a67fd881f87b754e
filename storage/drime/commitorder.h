// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/drime/folder.h"
#include "storage/drime/movefunction.h"

#include <deque>
#include <map>
#include <memory>

namespace restdock::drime {

/// Lets uploads of one name in one folder become visible one after the other: the second must not
/// be told that the blob is there before the first one really is.
///
/// Network thread only; outlives its turns.
class CommitOrder
{
public:
    /// The right to make a file visible. The next in line begins when it goes.
    class Turn
    {
    public:
        Turn() = default;
        Turn(CommitOrder &order, FolderPtr folder, const BlobName &name);
        Turn(Turn &&other) noexcept;
        Turn &operator=(Turn &&other) noexcept;
        ~Turn() { end(); }
        bool isHeld() const { return m_order; }
        void end();

    private:
        CommitOrder *m_order = nullptr;
        FolderPtr m_folder;
        BlobName m_name;
    };

    /// From now on nobody's turn begins: those in line are dropped.
    void close() { m_isClosed = true; }

    void take(const FolderPtr &folder, const BlobName &name, MoveFunction<void(Turn)> ready);

private:
    using Key = std::pair<FolderPtr, BlobName>;
    using Ready = MoveFunction<void(Turn)>;

    bool m_isClosed = false;
    std::map<Key, std::deque<Ready>> m_lines; // those who wait; there is a line while a turn is out
};

} // namespace restdock::drime
