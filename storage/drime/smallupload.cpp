// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/drime/smallupload.h"

#include "storage/drime/log.h"
#include "storage/drime/onewaybody.h"

namespace restdock::drime {

namespace {

using namespace Qt::StringLiterals;

constexpr int mostFaulty = 3;

} // namespace

SmallUpload::SmallUpload(Uploads &uploads, UploadTarget target,
                         std::shared_ptr<const PartBuffer> content, Completion<void> done)
    : m_uploads(uploads),
      m_target(std::move(target)),
      m_content(std::move(content)),
      m_done(std::move(done)),
      m_deadline(uploads.drive.tuning().retryBudget)
{
}

void SmallUpload::run(Uploads &uploads, UploadTarget target,
                      std::shared_ptr<const PartBuffer> content, Completion<void> done)
{
    const std::shared_ptr<SmallUpload> upload(
        new SmallUpload(uploads, std::move(target), std::move(content), std::move(done)));
    uploads.order.take(upload->m_target.folder, upload->m_target.name,
                       [upload](CommitOrder::Turn turn) {
                           upload->m_turn = std::move(turn);
                           if (upload->m_target.exists()) {
                               upload->end(alreadyThere());
                               return;
                           }
                           upload->m_wasListed = upload->m_target.folder->isListed();
                           upload->send();
                       });
}

void SmallUpload::send()
{
    m_placement = m_uploads.placement(m_target);
    const auto frame = std::make_shared<const FormFrame>(uploadForm(m_placement));
    ApiRequest request;
    request.method = "POST";
    request.path = u"uploads"_s;
    request.bodyType = frame->contentType;
    request.body = std::make_shared<const HttpBody>(HttpBody{
        {frame->head, m_content->view(), frame->tail},
        std::make_shared<
            std::pair<std::shared_ptr<const FormFrame>, std::shared_ptr<const PartBuffer>>>(
            frame, m_content)});
    request.effect = Effect::Creates;
    request.patience = m_uploads.drive.tuning().uploadPatience;
    request.deadline = m_deadline;
    m_uploads.api().call(std::move(request), [self = shared_from_this()](const ApiAnswer &answer) {
        self->answered(answer);
    });
}

void SmallUpload::answered(const ApiAnswer &answer)
{
    if (answer.isOk()) {
        if (const auto entry = Entry::fromAnswer(answer.json))
            stored(*entry);
        else
            look({ErrorCode::Unavailable,
                  QT_TRANSLATE_NOOP("Error", "Drime did not say what it stored")});
    } else if (answer.mayHaveTakenEffect) {
        look(*answer.error);
    } else if ((answer.status == 404 || answer.status == 422)
               && answer.code() != ErrorCode::NoSpace) {
        folderMayBeGone(*answer.error);
    } else {
        end(*answer.error);
    }
}

void SmallUpload::stored(const Entry &entry)
{
    const auto fault = faultOf(entry, m_placement, m_content->size());
    if (fault == EntryFault::None) {
        m_uploads.smallFiles.add(entry.id, content());
        m_uploads.added(m_target, entry);
        end({});
        return;
    }
    m_uploads.discard(entry, [self = shared_from_this(), fault](const Result<void> &removed) {
        if (removed && ++self->m_faulty < mostFaulty)
            self->tryAgain(describe(fault));
        else
            self->end(describe(fault));
    });
}

/// Nobody knows whether the file exists now.
void SmallUpload::look(const Error &reason)
{
    const auto self = shared_from_this();
    m_uploads.drive.look(
        m_target.folder, [self] { return self->m_target.exists(); },
        [self, reason](const Result<bool> &isThere) {
            if (!isThere)
                self->end(isThere.error().code == ErrorCode::NotFound ? reason : isThere.error());
            else if (*isThere)
                self->found();
            else
                self->tryAgain(reason);
        });
}

void SmallUpload::found()
{
    const auto file = *m_target.folder->file(m_target.name);
    if (file.bytes != m_content->size()) {
        if (!m_wasListed || !m_target.isContentAddressed) { // it may have been there before
            end(alreadyThere());
            return;
        }
        // Ours, and cut short on the way: it goes when the right one is there, never before.
        m_broken.append(file.id);
        m_target.folder->dropFile(file.id);
        tryAgain(describe(EntryFault::WrongSize));
    } else if (m_target.isContentAddressed) {
        adopt(file);
    } else {
        compareContent(file);
    }
}

void SmallUpload::adopt(const FileRecord &file)
{
    m_uploads.smallFiles.add(file.id, content());
    end({});
}

/// A config has the same size in every repository: whose is this one?
void SmallUpload::compareContent(const FileRecord &file)
{
    const auto self = shared_from_this();
    m_uploads.smallDownloads.fetch({m_target.folder, file}, milliseconds(0),
                                   [self](const Result<QByteArray> &there) {
                                       if (there && *there == self->content())
                                           self->end({});
                                       else if (there)
                                           self->end(alreadyThere());
                                       else
                                           self->end(there.error());
                                   });
}

/// The folder was removed by somebody, or the service refuses for another reason: its listing tells.
void SmallUpload::folderMayBeGone(const Error &reason)
{
    const auto self = shared_from_this();
    if (m_folderMadeAnew) {
        end(reason);
        return;
    }
    m_uploads.drive.renew(m_target.folder, Clock::now(), true,
                          [self, reason](const Result<void> &renewed) {
                              if (renewed || renewed.error().code != ErrorCode::NotFound) {
                                  self->end(reason);
                                  return;
                              }
                              self->m_folderMadeAnew = true;
                              self->m_uploads.drive.ensure(self->m_target.path,
                                                           [self](const Result<FolderPtr> &folder) {
                                                               if (!folder) {
                                                                   self->end(folder.error());
                                                                   return;
                                                               }
                                                               self->m_target.folder = *folder;
                                                               self->send();
                                                           });
                          });
}

void SmallUpload::tryAgain(const Error &reason)
{
    if (m_deadline.allows(milliseconds(0)) && !m_uploads.api().isHurried())
        send();
    else
        end(reason);
}

void SmallUpload::end(Result<void> result)
{
    if (!m_broken.isEmpty() && result)
        m_uploads.drive.removeEntries(m_broken, true, [](const Result<Removal> &) {});
    // 404 and 400 would tell the client that it did something wrong.
    if (!result
        && (result.error().code == ErrorCode::NotFound
            || result.error().code == ErrorCode::InvalidArgument)) {
        Error error = result.error();
        error.code = ErrorCode::Unavailable;
        result = error;
    }
    m_done(std::move(result));
    m_turn.end();
}

} // namespace restdock::drime
