// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/drime/multipartupload.h"

#include "storage/drime/log.h"
#include "storage/drime/networkthread.h"
#include "storage/drime/onewaybody.h"

#include <QJsonArray>

#include <algorithm>

namespace restdock::drime {

namespace {

using namespace Qt::StringLiterals;

constexpr int mostSigned = 100; // in one call
constexpr int signedAhead = 4;  // when nobody knows how many parts there will be
constexpr int mostSignings = 3; // of one part: its address may have expired

bool isMd5(const QByteArray &text)
{
    return text.size() == 32 && std::all_of(text.begin(), text.end(), [](char digit) {
               return (digit >= '0' && digit <= '9') || (digit >= 'a' && digit <= 'f');
           });
}

QByteArray unquoted(const QByteArray &etag)
{
    QByteArray text = etag.trimmed().toLower();
    if (text.size() >= 2 && text.startsWith('"') && text.endsWith('"'))
        text = text.sliced(1, text.size() - 2);
    return text;
}

} // namespace

struct MultipartUpload::Part
{
    int number = 0;
    std::shared_ptr<const PartBuffer> buffer; ///< null once the store has it
    QByteArray etag;
    QByteArray doubtfulEtag; ///< an ETag that was not the part's MD5
    int failures = 0;
    int signings = 0;
    Deadline deadline{milliseconds(0)};
    AttemptHandle<HttpCall> attempt;
    bool isBusy = false; ///< sending, or pausing before it is sent again
};

MultipartUpload::MultipartUpload(Uploads &uploads, UploadTarget target, qint64 expectedBytes,
                                 qint64 partBytes, std::function<void(const Error &)> failed)
    : m_uploads(uploads),
      m_target(std::move(target)),
      m_expectedBytes(expectedBytes),
      m_partBytes(partBytes),
      m_failed(std::move(failed)),
      m_wasListed(m_target.folder->isListed()),
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
    runLater(&m_uploads.drive, pause, [self = shared_from_this(), step] {
        if (self->m_state != State::Over)
            (*self.*step)();
    });
}

// ---- Parts

void MultipartUpload::addPart(PartBufferPtr buffer)
{
    if (m_state == State::Over)
        return;
    if (m_parts.size() == mostParts) {
        fail({ErrorCode::InvalidArgument,
              QT_TRANSLATE_NOOP("Error", "The file is too large for Drime")});
        return;
    }
    auto part = std::make_shared<Part>();
    part->number = int(m_parts.size()) + 1;
    m_bytes += buffer->size();
    part->buffer = std::move(buffer);
    m_parts.push_back(std::move(part));
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
    m_uploads.api().call(std::move(request), [self = shared_from_this()](const ApiAnswer &answer) {
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
    advance();
}

/// An upload may be open now that nobody can name. What matters: there is no file.
void MultipartUpload::lookThenOpen(const Error &reason)
{
    if (m_state == State::Over)
        return;
    m_uploads.drive.renew(m_target.folder, Clock::now(), true,
                          [self = shared_from_this(), reason](const Result<void> &renewed) {
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
    if (m_state != State::Open)
        return;
    sign();
    const auto parts = m_parts; // a failure clears it
    for (const auto &part : parts) {
        if (m_state == State::Open && part->buffer && !part->isBusy
            && m_urls.contains(part->number))
            send(part);
    }
    const bool isSent = std::all_of(m_parts.begin(), m_parts.end(),
                                    [](const PartPtr &part) { return !part->buffer; });
    if (m_state == State::Open && m_isCommitted && isSent)
        complete();
}

QList<int> MultipartUpload::numbersToSign() const
{
    QList<int> numbers;
    bool isNeeded = false;
    for (const auto &part : m_parts) {
        if (part->buffer && !part->isBusy && !m_urls.contains(part->number)) {
            numbers.append(part->number);
            isNeeded = true;
        }
    }
    if (!isNeeded)
        return {};
    // Parts yet to come, so that one call does for all of them; addresses that lie about expire.
    int last = int(m_parts.size()) + signedAhead;
    if (m_expectedBytes >= 0)
        last = int((m_expectedBytes + m_partBytes - 1) / m_partBytes);
    if (m_isCommitted)
        last = int(m_parts.size());
    for (int number = int(m_parts.size()) + 1; number <= last; ++number) {
        if (!m_urls.contains(number))
            numbers.append(number);
    }
    return numbers.first(std::min<qsizetype>(numbers.size(), mostSigned));
}

void MultipartUpload::sign()
{
    if (m_isSigning)
        return;
    const auto numbers = numbersToSign();
    if (numbers.isEmpty())
        return;
    m_isSigning = true;
    ApiRequest request;
    request.method = "POST";
    request.path = u"s3/multipart/batch-sign-part-urls"_s;
    request.json = partsToSign(*m_upload, numbers);
    request.effect = Effect::Repeatable;
    m_uploads.api().call(std::move(request), [self = shared_from_this()](const ApiAnswer &answer) {
        self->signedUrls(answer);
    });
}

void MultipartUpload::signedUrls(const ApiAnswer &answer)
{
    m_isSigning = false;
    if (m_state == State::Over)
        return;
    if (!answer.isOk()) {
        fail(*answer.error);
        return;
    }
    const auto urls = signedPartsFromJson(answer.json);
    for (const auto &[number, url] : urls)
        m_urls[number] = url;
    m_signings = urls.isEmpty() ? m_signings + 1 : 0;
    if (m_signings >= mostSignings)
        fail({ErrorCode::Unavailable,
              QT_TRANSLATE_NOOP("Error", "Drime gives no address for a part")});
    else
        advance();
}

void MultipartUpload::send(const PartPtr &part)
{
    const auto &tuning = m_uploads.drive.tuning();
    const QUrl url = QUrl::fromEncoded(m_urls[part->number], QUrl::StrictMode);
    if (!isSafeTarget(m_uploads.api().settings().apiUrl, url)) {
        fail({ErrorCode::Unavailable,
              QT_TRANSLATE_NOOP("Error", "Drime gives an address that is not safe")});
        return;
    }
    if (part->failures == 0)
        part->deadline = Deadline(tuning.retryBudget);
    part->isBusy = true;
    HttpRequest request;
    request.method = "PUT";
    request.url = url;
    request.fields = {{"Content-Type", "application/octet-stream"}};
    request.body = std::make_shared<const HttpBody>(HttpBody{{part->buffer->view()}, part->buffer});
    request.patience = tuning.uploadPatience;
    part->attempt = m_uploads.api().transport().transfer(
        std::move(request),
        [self = shared_from_this(), part](const HttpAnswer &answer) { self->sent(part, answer); });
}

void MultipartUpload::sent(const PartPtr &part, const HttpAnswer &answer)
{
    part->attempt.reset();
    if (m_state == State::Over)
        return;
    auto verdict = judgeHead(answer, answer.body);
    const auto etag = answer.field("ETag");
    if (verdict.kind == Verdict::Kind::Done && (!etag || !isTrustworthy(*part, *etag))) {
        verdict.kind = Verdict::Kind::Transient;
        verdict.answer.error =
            Error{ErrorCode::Unavailable,
                  QT_TRANSLATE_NOOP("Error", "A part arrived damaged in Drime's store")};
    }
    if (verdict.kind == Verdict::Kind::Done) {
        part->etag = *etag;
        part->buffer.reset(); // room for the next one
        part->isBusy = false;
        m_urls.erase(part->number);
        advance();
        return;
    }
    const bool isExpired = answer.fault == HttpFault::None && answer.status == 403;
    if (isExpired && ++part->signings < mostSignings) {
        m_urls.erase(part->number);
        part->isBusy = false;
        advance();
    } else if (verdict.kind == Verdict::Kind::Final) {
        fail(*verdict.answer.error);
    } else {
        resend(part, verdict);
    }
}

/// A part's ETag is its MD5, as far as anybody has seen. If it is not, the part is sent again; if the
/// same comes back, ETags are something else.
bool MultipartUpload::isTrustworthy(Part &part, const QByteArray &etag)
{
    const auto text = unquoted(etag);
    if (!m_uploads.etagsAreMd5 || !isMd5(text) || text == part.buffer->md5())
        return true;
    if (text == part.doubtfulEtag) {
        qCInfo(drimeLog, "Drime's ETags are no checksums; parts are not checked by them any more");
        m_uploads.etagsAreMd5 = false;
        return true;
    }
    part.doubtfulEtag = text;
    return false;
}

void MultipartUpload::resend(const PartPtr &part, const Verdict &verdict)
{
    const auto pause = std::max(verdict.retryAfter,
                                backOff(++part->failures, m_uploads.drive.tuning().firstPause));
    if (!part->deadline.allows(pause) || m_uploads.api().isHurried()) {
        fail(*verdict.answer.error);
        return;
    }
    runLater(&m_uploads.drive, pause, [self = shared_from_this(), part] {
        part->isBusy = false;
        self->advance();
    });
}

// ---- The end

void MultipartUpload::commit(Completion<void> done)
{
    m_done = std::move(done);
    m_isCommitted = true;
    if (m_error) {
        end(*m_error);
        return;
    }
    m_uploads.order.take(m_target.folder, m_target.name,
                         [self = shared_from_this()](CommitOrder::Turn turn) {
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
    QList<UploadedPart> parts;
    for (const auto &part : m_parts)
        parts.append({part->number, part->etag});
    ApiRequest request;
    request.method = "POST";
    request.path = u"s3/multipart/complete"_s;
    request.json = completedUpload(*m_upload, parts);
    request.effect = Effect::Creates;
    request.patience = m_uploads.drive.tuning().uploadPatience;
    request.deadline = m_deadline;
    m_uploads.api().call(std::move(request), [self = shared_from_this()](const ApiAnswer &answer) {
        self->completed(answer);
    });
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
    m_uploads.api().call(
        std::move(request), [self = shared_from_this(), reason](const ApiAnswer &answer) {
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
    m_uploads.api().call(std::move(request), [self = shared_from_this()](const ApiAnswer &answer) {
        self->enrolled(answer);
    });
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
    m_uploads.discard(*entry, [self = shared_from_this(), fault](const Result<void> &) {
        self->fail(describe(fault));
    });
}

void MultipartUpload::look(const Error &reason)
{
    const auto self = shared_from_this();
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
    m_uploads.discard(
        broken, [self = shared_from_this(), reason](const Result<void> &) { self->fail(reason); });
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
    m_uploads.drive.renew(m_target.folder, Clock::now(), true,
                          [self = shared_from_this(), error = *answer.error](const Result<void> &) {
                              self->fail(error);
                          });
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
    for (const auto &part : m_parts)
        part->attempt.reset();
    m_parts.clear();
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
