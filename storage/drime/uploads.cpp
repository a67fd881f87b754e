// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/drime/uploads.h"

#include "storage/drime/log.h"

namespace restdock::drime {

using namespace Qt::StringLiterals;

EntryFault faultOf(const Entry &entry, const Placement &placement, qint64 byteCount)
{
    if (!entry.isComplete)
        return EntryFault::Incomplete;
    if (entry.isFolder || entry.bytes != byteCount)
        return EntryFault::WrongSize;
    if (entry.parentId != placement.parentId || entry.name != placement.name
        || entry.workspaceId.value_or(placement.workspaceId) != placement.workspaceId)
        return EntryFault::WrongPlace;
    return EntryFault::None;
}

Error describe(EntryFault fault)
{
    switch (fault) {
    case EntryFault::None: break;
    case EntryFault::Incomplete:
        return {ErrorCode::Unavailable,
                QT_TRANSLATE_NOOP("Error", "Drime says that the upload is incomplete")};
    case EntryFault::WrongSize:
        return {ErrorCode::Unavailable,
                QT_TRANSLATE_NOOP("Error", "Drime stored another number of bytes than were sent")};
    case EntryFault::WrongPlace:
        return {ErrorCode::Unavailable,
                QT_TRANSLATE_NOOP("Error", "Drime stored the file in another place")};
    }
    return {ErrorCode::Internal, QT_TRANSLATE_NOOP("Error", "Drime's answer cannot be understood")};
}

Error alreadyThere()
{
    return {ErrorCode::AlreadyExists, QT_TRANSLATE_NOOP("Error", "The file is stored already")};
}

Placement Uploads::placement(const UploadTarget &target) const
{
    return {target.fileName(), target.folder->writeId(), drive.api().settings().workspaceId};
}

void Uploads::added(const UploadTarget &target, const Entry &entry)
{
    target.folder->addWrittenFile({.name = target.name,
                                   .id = entry.id,
                                   .bytes = entry.bytes,
                                   .hash = entry.hash.toStdString(),
                                   .seenAt = Clock::now(),
                                   .isUnconfirmed = true});
}

void Uploads::discard(const Entry &entry, Completion<void> done)
{
    qCWarning(drimeLog, "Removing a faulty upload of %s (entry %lld)", entry.name.constData(),
              entry.id);
    drive.removeEntries({entry.id}, true,
                        [done = std::move(done)](const Result<Removal> &removed) mutable {
                            done(removed ? Result<void>() : Result<void>(removed.error()));
                        });
}

void Uploads::abort(const OpenUpload &upload)
{
    ++aborts;
    ApiRequest request;
    request.method = "POST";
    request.path = u"s3/multipart/abort"_s;
    request.json = uploadIdentity(upload);
    request.effect = Effect::Repeatable;
    drive.api().call(std::move(request), [this, upload](const ApiAnswer &answer) {
        --aborts;
        // Refused means that there is nothing to abort any more.
        const bool isClosed = answer.isOk()
            || (answer.status / 100 == 4 && answer.status != 401 && answer.status != 429);
        if (isClosed)
            journal.closed(upload);
        else
            qCWarning(drimeLog, "Cannot abort an upload, the next start tries again: %s",
                      qUtf8Printable(answer.error->message));
    });
}

void Uploads::abortLeftovers()
{
    if (!leftovers.isEmpty())
        qCInfo(drimeLog, "Aborting %lld uploads that an earlier run left open",
               qint64(leftovers.size()));
    const auto uploads = std::exchange(leftovers, {});
    for (const OpenUpload &upload : uploads)
        abort(upload);
}

} // namespace restdock::drime
