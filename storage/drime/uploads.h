// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/drime/commitorder.h"
#include "storage/drime/download.h"
#include "storage/drime/drive.h"
#include "storage/drime/smallfiles.h"
#include "storage/drime/uploadjournal.h"
#include "storage/drime/uploadmemory.h"

namespace restdock::drime {

/// Where a file is to appear.
struct UploadTarget
{
    FolderPtr folder;
    FolderPath path;
    BlobName name; ///< in the index
    bool isContentAddressed = true;

    QByteArray fileName() const { return fileNameOf(name); }
    bool exists() const { return folder->file(name) != nullptr; }
};

/// Why an entry that an upload ended in is not what was uploaded.
enum class EntryFault { None, Incomplete, WrongSize, WrongPlace };
EntryFault faultOf(const Entry &entry, const Placement &placement, qint64 byteCount);
Error describe(EntryFault fault);

/// What all uploads of a provider share. Network thread only, but for the memory.
struct Uploads
{
    Drive &drive;
    SmallFiles &smallFiles;
    SmallDownloads &smallDownloads;
    std::shared_ptr<UploadMemory> memory;
    UploadJournal journal;
    CommitOrder order;
    int openings = 0; ///< under way: whether there is something to abort, the answer tells
    int aborts = 0;   ///< under way
    /// Parts answer with their MD5 as ETag, until one turns out to be something else.
    bool etagsAreMd5 = true;
    QList<OpenUpload> leftovers = {}; ///< of a process that crashed

    ApiClient &api() { return drive.api(); }
    Placement placement(const UploadTarget &target) const;
    /// The entry exists and is right: the index has it from now on.
    void added(const UploadTarget &target, const Entry &entry);
    /// Deletes what an upload of ours made and what must not stay.
    void discard(const Entry &entry, Completion<void> done);
    void abort(const OpenUpload &upload);
    void abortLeftovers();
};

/// Says that a blob is there already.
Error alreadyThere();

} // namespace restdock::drime
