// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/local/filedescriptor.h"
#include "storage/result.h"

#include <QByteArray>

#include <sys/stat.h>

#include <memory>
#include <mutex>
#include <optional>

namespace restdock {

/// The storage's own folder, held open so that look-ups below it are short. Thread-safe.
///
/// The folder is never made here. It may vanish and come back (a drive is unplugged, a share is
/// mounted again): then the path counts, not the folder that was open.
class RootFolder
{
public:
    /// An open folder, usable with the *at() functions for as long as it is kept.
    using Handle = std::shared_ptr<const FileDescriptor>;

    /// @p path in the system's encoding.
    explicit RootFolder(QByteArray path);

    /// The folder as it was opened last; needs no system call. It may be stale: when a call on it
    /// fails, ask replacedSince().
    Result<Handle> current();

    /// The folder to which the path leads now. Unavailable when there is none.
    Result<Handle> checked();

    /// After a call on @p used failed with @p systemError: true when the path leads to another
    /// folder now, so that the call is worth repeating; false when the failure stands. An Error
    /// when the folder is not there, which then is why the call failed.
    Result<bool> replacedSince(const Handle &used, int systemError);

    /// See isOnLocalFileSystem(). False while the folder is not there.
    bool isLocal();

private:
    struct Identity
    {
        quint64 device = 0;
        quint64 inode = 0;
        bool operator==(const Identity &) const = default;
    };

    Result<Handle> open();
    Error missing(int systemError);

    const QByteArray m_path;
    std::mutex m_mutex; ///< guards what follows
    Handle m_handle;
    std::optional<Identity> m_identity; ///< of the folder opened last, also after it vanished
    bool m_isLocal = false;
};

} // namespace restdock
