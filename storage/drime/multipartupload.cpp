// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/drime/multipartupload.h"

#include "storage/drime/log.h"
#include "storage/drime/networkthread.h"

#include <QJsonArray>

#include <algorithm>

namespace restdock::drime {

using namespace Qt::StringLiterals;

MultipartUpload::MultipartUpload(Uploads &uploads, UploadTarget target, qint64 expectedBytes,
                                 qint64 partBytes, std::function<void(const Error &)> failed)
    : m_uploads(uploads),
      m_target(std::move(target)),
      m_expectedBytes(expectedBytes),
      m_failed(std::move(failed)),
      m_wasListed(m_target.folder->isListed()),
      m_parts(uploads, *this,
              expectedBytes < 0 ? -1 : int((expectedBytes + partBytes - 1) / partBytes)),
      m_deadline(uploads.drive.tuning().retryBudget)
{
}

MultipartUpload::~MultipartUpload() = default;

bool MultipartUpload::mayGoOn() const
{
    return m_deadline.allows(milliseconds(0)) && !m_uploads.drive.api().isHurried();
}

/// Goes on after a growing pause, or fails for @p reason when there is no time left.
void MultipartUpload::goOnLater(const Error &reason, void (MultipartUpload::*step)())
{
    const auto pause = backOff(++m_failures, m_uploads.drive.tuning().firstPause);
    if (m_state == State::Over)
        return;
    if (!m_deadline.allows(pause) || m_uploads.drive.api().isHurried()) {
        fail(reason);
        return;
    }
    runLater(&m_uploads.drive, pause, [self = shared(), step] {
        if (self->m_state != State::Over)
            (*self.*step)();
    });
}

// ---- Parts

void MultipartUpload::addPart(PartBufferPtr buffer)
{
    if (m_state == State::Over)
        return;
    if (m_parts.count() == mostParts) {
        fail({ErrorCode::InvalidArgument,
              QT_TRANSLATE_NOOP("Error", "The file is too large for Drime")});
        return;
    }
    m_bytes += buffer->size();
    m_parts.add(std::move(buffer));
    advance();
}

void MultipartUpload::open()
{
    m_state = State::Opening;
    m_placement = m_uploads.placement(m_target);
    const qint64 size = std::max(m_expectedBytes, m_bytes);
    ApiRequest request;
    request.method = "POST";
    request.path = u"s3/multipart/create"_s;
    request.json = newMultipartUpload(m_placement, size);
    request.effect = Effect::Creates;
    request.deadline = m_deadline;
    ++m_uploads.openings;
    m_uploads.api().call(std::move(request), [self = shared()](const ApiAnswer &answer) {
        --self->m_uploads.openings;
        self->opened(answer);
    });
}

void MultipartUpload::opened(const ApiAnswer &answer)
{
    if (!answer.isOk()) {
        if (answer.mayHaveTakenEffect)
            lookThenOpen(*answer.error);
        else
            refused(answer);
        return;
    }
    const auto upload = OpenUpload::fromJson(answer.json);
    if (!upload) {
        fail({ErrorCode::Unavailable, QT_TRANSLATE_NOOP("Error", "Drime opened no upload")});
        return;
    }
    m_uploads.journal.opened(*upload);
    if (m_state == State::Over) { // given up meanwhile
        m_uploads.abort(*upload);
        return;
    }
    m_upload = upload;
    m_state = State::Open;
    m_parts.open(*upload);
}

/// An upload may be open now that nobody can name. What matters: there is no file.
void MultipartUpload::lookThenOpen(const Error &reason)
{
    if (m_state == State::Over)
        return;
    m_uploads.drive.renew(m_target.folder, Clock::now(), true,
                          [self = shared(), reason](const Result<void> &renewed) {
                              if (self->m_state == State::Over)
                                  return;
                              if (renewed)
                                  self->goOnLater(reason, &MultipartUpload::open);
                              else
                                  self->fail(reason);
                          });
}

/// Does whatever can be done next.
void MultipartUpload::advance()
{
    if (m_state == State::New)
        open();
    if (m_state == State::Open)
        m_parts.advance();
}

void MultipartUpload::partsSent()
{
    if (m_state == State::Open && m_turn.isHeld())
        complete();
}

// ---- The end

void MultipartUpload::commit(Completion<void> done)
{
    m_done = std::move(done);
    m_isCommitted = true;
    m_parts.close();
    if (m_error) {
        end(*m_error);
        return;
    }
    m_uploads.order.take(m_target.folder, m_target.name, [self = shared()](CommitOrder::Turn turn) {
        self->m_turn = std::move(turn);
        if (self->m_target.exists())
            self->fail(alreadyThere());
        else
            self->advance();
    });
}

void MultipartUpload::complete()
{
    if (std::exchange(m_state, State::Completing) == State::Open)
        m_deadline = Deadline(m_uploads.drive.tuning().retryBudget);
    ApiRequest request;
    request.method = "POST";
    request.path = u"s3/multipart/complete"_s;
    request.json = completedUpload(*m_upload, m_parts.stored());
    request.effect = Effect::Creates;
    request.patience = m_uploads.drive.tuning().uploadPatience;
    request.deadline = m_deadline;
    m_uploads.api().call(std::move(request),
                         [self = shared()](const ApiAnswer &answer) { self->completed(answer); });
}

void MultipartUpload::completed(const ApiAnswer &answer)
{
    if (answer.isOk()) {
        m_isStored = true;
        enrol();
    } else if (answer.mayHaveTakenEffect) {
        m_completedOpenly = true;
        askForParts(*answer.error);
    } else if (m_completedOpenly && answer.status / 100 == 4) {
        enrol(); // it was completed before, so it cannot be now
    } else {
        fail(*answer.error);
    }
}

/// Only an upload that is still open has parts.
void MultipartUpload::askForParts(const Error &reason)
{
    if (!mayGoOn()) {
        fail(reason);
        return;
    }
    ApiRequest request;
    request.method = "POST";
    request.path = u"s3/multipart/get-uploaded-parts"_s;
    request.json = uploadIdentity(*m_upload);
    request.effect = Effect::Reads;
    request.deadline = m_deadline;
    m_uploads.api().call(std::move(request), [self = shared(), reason](const ApiAnswer &answer) {
        const bool isOpen = answer.isOk() && !answer.json.value(u"parts").toArray().isEmpty();
        if (isOpen)
            self->goOnLater(reason, &MultipartUpload::complete);
        else if (answer.isOk() || (answer.status / 100 == 4 && answer.status != 429))
            self->enrol();
        else
            self->fail(reason);
    });
}

/// Only now the file becomes visible, and its place is decided.
void MultipartUpload::enrol()
{
    ApiRequest request;
    request.method = "POST";
    request.path = u"s3/entries"_s;
    request.json = registration(*m_upload, m_placement, m_bytes);
    request.effect = Effect::Creates;
    request.patience = m_uploads.drive.tuning().uploadPatience;
    request.deadline = m_deadline;
    m_uploads.api().call(std::move(request),
                         [self = shared()](const ApiAnswer &answer) { self->enrolled(answer); });
}

void MultipartUpload::enrolled(const ApiAnswer &answer)
{
    if (!answer.isOk()) {
        if (answer.mayHaveTakenEffect)
            look(*answer.error);
        else
            refused(answer);
        return;
    }
    m_isStored = true;
    const auto entry = Entry::fromAnswer(answer.json);
    if (!entry) {
        look({ErrorCode::Unavailable,
              QT_TRANSLATE_NOOP("Error", "Drime did not say what it registered")});
        return;
    }
    const auto fault = faultOf(*entry, m_placement, m_bytes);
    if (fault == EntryFault::None) {
        m_uploads.added(m_target, *entry);
        end({});
        return;
    }
    // The parts are gone from memory: the client has to send them again.
    m_uploads.discard(
        *entry, [self = shared(), fault](const Result<void> &) { self->fail(describe(fault)); });
}

void MultipartUpload::look(const Error &reason)
{
    const auto self = shared();
    m_uploads.drive.look(
        m_target.folder, [self] { return self->m_target.exists(); },
        [self, reason](const Result<bool> &isThere) {
            if (!isThere)
                self->fail(isThere.error());
            else if (*isThere)
                self->found(reason);
            else if (self->mayGoOn())
                self->enrol();
            else
                self->fail(reason);
        });
}

void MultipartUpload::found(const Error &reason)
{
    const auto file = *m_target.folder->file(m_target.name);
    if (file.bytes == m_bytes) {
        m_isStored = true;
        end({});
        return;
    }
    if (!m_wasListed || !m_target.isContentAddressed) {
        fail(alreadyThere());
        return;
    }
    Entry broken;
    broken.id = file.id;
    broken.name = m_target.fileName();
    m_target.folder->dropFile(file.id);
    m_uploads.discard(broken,
                      [self = shared(), reason](const Result<void> &) { self->fail(reason); });
}

void MultipartUpload::abandon()
{
    if (!m_isCommitted)
        fail({ErrorCode::Cancelled, QT_TRANSLATE_NOOP("Error", "The upload was given up")});
}

/// Perhaps because somebody removed the folder: the next try should know.
void MultipartUpload::refused(const ApiAnswer &answer)
{
    if ((answer.status != 404 && answer.status != 422) || answer.code() == ErrorCode::NoSpace) {
        fail(*answer.error);
        return;
    }
    m_uploads.drive.renew(
        m_target.folder, Clock::now(), true,
        [self = shared(), error = *answer.error](const Result<void> &) { self->fail(error); });
}

void MultipartUpload::fail(Error error)
{
    if (m_state == State::Over)
        return;
    if (error.code == ErrorCode::NotFound
        || (error.code == ErrorCode::InvalidArgument && m_state != State::New))
        error.code = ErrorCode::Unavailable; // would tell the client that it did something wrong
    m_error = error;
    if (m_isCommitted)
        end(std::move(error));
    else
        end({});
}

/// Also without a commit: then the result means nothing.
void MultipartUpload::end(Result<void> result)
{
    m_state = State::Over;
    m_parts.stop();
    if (const auto upload = std::exchange(m_upload, std::nullopt)) {
        if (!m_error) {
            m_uploads.journal.closed(*upload);
        } else if (m_isStored) {
            qCWarning(drimeLog,
                      "Data of an upload stays in Drime's store without a file to it (%s)",
                      qUtf8Printable(m_error->message));
            m_uploads.journal.closed(*upload);
        } else {
            m_uploads.abort(*upload);
        }
    }
    if (const auto failed = std::exchange(m_failed, nullptr); failed && m_error && !m_isCommitted)
        failed(*m_error);
    if (m_isCommitted) {
        m_done(std::move(result));
        m_turn.end();
    }
}

} // namespace restdock::drime
