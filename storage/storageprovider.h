// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/blobref.h"
#include "storage/blobtally.h"
#include "storage/completion.h"

#include <QByteArrayView>

#include <functional>
#include <memory>
#include <optional>

namespace restdock {

/// Reads one blob, or a part of it, as a stream.
///
/// Used by one thread at a time (which may change between calls). Destroying it ends the transfer.
class BlobReader
{
public:
    BlobReader() = default;
    BlobReader(const BlobReader &) = delete;
    BlobReader &operator=(const BlobReader &) = delete;
    virtual ~BlobReader() = default;

    /// Size in bytes of the whole blob, as it was when it was opened.
    virtual qint64 size() const = 0;

    /// A descriptor from which the whole blob can be read at any offset (pread, sendfile), or -1.
    /// Owned by the reader. Where there is one, callers need neither setRange() nor read().
    virtual int fileDescriptor() const { return -1; }

    /// Chooses the bytes that read() delivers; at most once and before the first read(). The default
    /// is everything. The caller has checked that the range lies within size().
    virtual void setRange(qint64 offset, qint64 byteCount) = 0;

    /// Makes sure that the range can be delivered, while a failure can still be told to whoever
    /// waits for the blob: NotFound, Unavailable. Between setRange() and the first read(); optional.
    virtual void prepare(Completion<void> done) { done({}); }

    /// Delivers the next 1 to @p maxBytes bytes of the range; an empty array only at its end. A blob
    /// that turns out shorter than promised is an Error (Corrupt or Unavailable), never an early end.
    /// One call at a time; @p done may lead to the reader's end.
    virtual void read(qint64 maxBytes, Completion<QByteArray> done) = 0;
};

/// Takes one new blob as a stream. Nothing is visible under the blob's name before commit().
///
/// Used by one thread at a time (which may change between calls). Destroying it without a commit
/// gives the upload up and leaves nothing behind.
class BlobWriter
{
public:
    BlobWriter() = default;
    BlobWriter(const BlobWriter &) = delete;
    BlobWriter &operator=(const BlobWriter &) = delete;
    virtual ~BlobWriter() = default;

    /// Takes bytes from the front of @p chunk and returns how many; fewer than offered means that
    /// the writer is full until whenWritable() reports. An Error ends the upload for good.
    virtual Result<qint64> write(QByteArrayView chunk) = 0;

    /// Calls @p ready once when there is room again; from any thread, and at once if there is room.
    virtual void whenWritable(std::function<void()> ready) { ready(); }

    /// Makes what was written visible and durable (it survives a power cut), or fails and leaves
    /// nothing, unless others may have been told already that the blob is stored. AlreadyExists:
    /// somebody else stored that blob first; theirs is kept, untouched, and is as durable.
    /// Last call on the writer, which @p done may destroy.
    virtual void commit(Completion<void> done) = 0;
};

/// How much room a storage has; -1 where it does not tell. Bytes.
struct StorageSpace
{
    qint64 totalBytes = -1;
    qint64 availableBytes = -1;
};

/// What callers must know about a provider before they call it.
struct StorageProperties
{
    /// Calls may wait for a disk: make them on a worker thread, never on an I/O or GUI thread.
    /// When false every call returns at once and completes later.
    bool blocking = true;
    /// statBlob() and openBlob() are cheap enough to be called on an I/O thread all the same
    /// (a local file system answers them in microseconds; a network file system may hang).
    bool quickLookups = false;
};

enum class ListDetail { Names, NamesAndSizes };

/// A place where repositories live: the contract that every backend fulfils.
///
/// Thread: every function may be called from any thread, and concurrently. The completion runs once,
/// in the calling thread during the call or later in another one. Providers outlive their operations
/// and all readers and writers they handed out.
///
/// Errors: NotFound only when absence is certain; what cannot be told is Unavailable. A repository
/// or a type's folder that does not exist is NotFound for its blobs and listings too.
///
/// Every provider passes the cases of tests/storage/conformance.
class StorageProvider
{
public:
    StorageProvider() = default;
    StorageProvider(const StorageProvider &) = delete;
    StorageProvider &operator=(const StorageProvider &) = delete;
    virtual ~StorageProvider() = default;

    virtual StorageProperties properties() const = 0;

    /// Succeeds when the storage answers and takes writes; ReadOnly, PermissionDenied, Unavailable
    /// or SignInRequired tell why it does not. Cheap enough to be asked every few seconds.
    virtual void probe(Completion<StorageSpace> done) = 0;

    /// Total bytes of all files kept in the folder of @p below and in those under it: of all
    /// repositories, and whatever else lies there. The root is the whole storage; a folder that does
    /// not exist holds nothing. Uploads count from their commit on. May look at every file: ask it
    /// rarely.
    virtual void measureUse(const RepositoryPath &below, Completion<qint64> done) = 0;

    /// The repositories in the storage, in any order: the folders, down to the depth that clients
    /// reach, that have a config or a folder of keys. Reads no more than the folders above those.
    /// InvalidArgument: this kind of storage cannot tell (the default).
    virtual void findRepositories(Completion<QList<RepositoryPath>> done);

    /// Sums the blobs of a type up, config too. For people who look, not for clients: it waits behind
    /// all other calls where they have one line, and holds no list of the blobs where the storage can
    /// be read piece by piece. Times are told where the storage knows them. The default lists.
    virtual void tallyBlobs(const RepositoryPath &repository, BlobType type,
                            const BlobCounting &counting, Completion<BlobTally> done);

    /// True when the repository's folder exists (created, perhaps without a config yet).
    virtual void repositoryExists(const RepositoryPath &repository, Completion<bool> done) = 0;

    /// Makes the repository's folders; one that exists already is a success.
    virtual void createRepository(const RepositoryPath &repository, Completion<void> done) = 0;

    /// Removes restic's files and folders of a repository, and the repository's own folder if nothing
    /// else is left in it: other people's files and nested repositories stay. Absent is a success.
    virtual void deleteRepository(const RepositoryPath &repository, Completion<void> done) = 0;

    /// All blobs of a type in any order, each once; files that are no blobs do not appear. Not for
    /// Config.
    virtual void listBlobs(const RepositoryPath &repository, BlobType type, ListDetail detail,
                           Completion<BlobList> done) = 0;

    /// The blob's size in bytes.
    virtual void statBlob(const BlobRef &blob, Completion<qint64> done) = 0;

    virtual void openBlob(const BlobRef &blob, Completion<std::unique_ptr<BlobReader>> done) = 0;

    /// Begins an upload. AlreadyExists when the blob is there. @p expectedBytes is what the sender
    /// announced, or -1; a hint, not a limit. Missing folders are made.
    virtual void createBlob(const BlobRef &blob, qint64 expectedBytes,
                            Completion<std::unique_ptr<BlobWriter>> done) = 0;

    /// Removes a blob and reports its size, or nothing if it was absent already: deleting is
    /// idempotent, because clients repeat requests whose answer was lost.
    virtual void removeBlob(const BlobRef &blob, Completion<std::optional<qint64>> done) = 0;
};

} // namespace restdock
