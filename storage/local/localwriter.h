// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/local/filedescriptor.h"
#include "storage/local/repositorylayout.h"
#include "storage/storageprovider.h"

#include <memory>
#include <optional>

namespace restdock {

class DiskSync;

/// Writes a blob to a file next to its final place, under a name that restic does not see, and
/// gives it its name at the commit. Never full: write() takes everything or fails.
///
/// While it lives, an flock() on the file tells the removal of stale uploads, here and on other
/// machines that share the folder, to leave it alone; and, once the file has its name, others who
/// bring the same blob that the name may still be taken back.
class LocalWriter final : public BlobWriter
{
public:
    /// Makes the file in the open @p folder, which is blobFolder(blob). Returns 0 or an errno, and
    /// the writer in @p writer. @p expectedBytes is a hint, or -1. The umask applies to @p mode.
    /// @p diskSync outlives the writer.
    static int begin(FileDescriptor folder, const BlobRef &blob, qint64 expectedBytes, mode_t mode,
                     DiskSync &diskSync, std::unique_ptr<BlobWriter> &writer);

    ~LocalWriter() override;

    Result<qint64> write(QByteArrayView chunk) override;
    void commit(Completion<void> done) override;

private:
    LocalWriter(FileDescriptor folder, FileDescriptor file, bool isLocked,
                const FileName &uploadName, const FileName &finalName, DiskSync &diskSync);

    Result<void> publish();
    int takeFinalName();
    void takeNameBack();
    Error fail(int systemError);
    void discard();

    FileDescriptor m_folder;
    FileDescriptor m_file;
    bool m_isLocked;       ///< for as long as m_file is open
    FileName m_uploadName; ///< empty once there is no such file any more
    FileName m_finalName;
    DiskSync &m_diskSync;
    std::optional<Error> m_failure;
};

} // namespace restdock
