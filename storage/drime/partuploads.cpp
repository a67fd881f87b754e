// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/drime/partuploads.h"

#include "storage/drime/log.h"
#include "storage/drime/networkthread.h"
#include "storage/drime/onewaybody.h"

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

struct PartUploads::Part
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

PartUploads::PartUploads(Uploads &uploads, Whole &whole, int expectedParts)
    : m_uploads(uploads),
      m_whole(whole),
      m_expectedParts(expectedParts)
{
}

PartUploads::~PartUploads() = default;

void PartUploads::add(PartBufferPtr buffer)
{
    auto part = std::make_shared<Part>();
    part->number = count() + 1;
    part->buffer = std::move(buffer);
    m_parts.push_back(std::move(part));
}

void PartUploads::open(const OpenUpload &upload)
{
    m_upload = upload;
    advance();
}

QList<UploadedPart> PartUploads::stored() const
{
    QList<UploadedPart> parts;
    for (const auto &part : m_parts)
        parts.append({part->number, part->etag});
    return parts;
}

void PartUploads::stop()
{
    m_isOver = true;
    for (const auto &part : m_parts)
        part->attempt.reset();
    m_parts.clear();
}

void PartUploads::advance()
{
    if (!m_upload || m_isOver)
        return;
    sign();
    const auto parts = m_parts; // a failure clears it
    for (const auto &part : parts) {
        if (!m_isOver && part->buffer && !part->isBusy && m_urls.contains(part->number))
            send(part);
    }
    const bool areSent = std::all_of(m_parts.begin(), m_parts.end(),
                                     [](const PartPtr &part) { return !part->buffer; });
    if (!m_isOver && areSent)
        m_whole.partsSent();
}

QList<int> PartUploads::numbersToSign() const
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
    if (m_expectedParts >= 0)
        last = m_expectedParts;
    if (m_isClosed)
        last = int(m_parts.size());
    for (int number = int(m_parts.size()) + 1; number <= last; ++number) {
        if (!m_urls.contains(number))
            numbers.append(number);
    }
    return numbers.first(std::min<qsizetype>(numbers.size(), mostSigned));
}

void PartUploads::sign()
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
    m_uploads.api().call(std::move(request),
                         [this, whole = m_whole.shared_from_this()](const ApiAnswer &answer) {
                             signedUrls(answer);
                         });
}

void PartUploads::signedUrls(const ApiAnswer &answer)
{
    m_isSigning = false;
    if (m_isOver)
        return;
    if (!answer.isOk()) {
        m_whole.partFailed(*answer.error);
        return;
    }
    const auto urls = signedPartsFromJson(answer.json);
    for (const auto &[number, url] : urls)
        m_urls[number] = url;
    m_signings = urls.isEmpty() ? m_signings + 1 : 0;
    if (m_signings >= mostSignings)
        m_whole.partFailed({ErrorCode::Unavailable,
                            QT_TRANSLATE_NOOP("Error", "Drime gives no address for a part")});
    else
        advance();
}

void PartUploads::send(const PartPtr &part)
{
    const auto &tuning = m_uploads.drive.tuning();
    const QUrl url = QUrl::fromEncoded(m_urls[part->number], QUrl::StrictMode);
    if (!isSafeTarget(m_uploads.api().settings().apiUrl, url)) {
        m_whole.partFailed({ErrorCode::Unavailable,
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
    part->attempt =
        m_uploads.api().transport().transfer(std::move(request),
                                             [this, whole = m_whole.shared_from_this(), part](
                                                 const HttpAnswer &answer) { sent(part, answer); });
}

void PartUploads::sent(const PartPtr &part, const HttpAnswer &answer)
{
    part->attempt.reset();
    if (m_isOver)
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
        m_whole.partFailed(*verdict.answer.error);
    } else {
        resend(part, verdict);
    }
}

/// A part's ETag is its MD5, as far as anybody has seen. If it is not, the part is sent again; if the
/// same comes back, ETags are something else.
bool PartUploads::isTrustworthy(Part &part, const QByteArray &etag)
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

void PartUploads::resend(const PartPtr &part, const Verdict &verdict)
{
    const auto pause = std::max(verdict.retryAfter,
                                backOff(++part->failures, m_uploads.drive.tuning().firstPause));
    if (!part->deadline.allows(pause) || m_uploads.api().isHurried()) {
        m_whole.partFailed(*verdict.answer.error);
        return;
    }
    runLater(&m_uploads.drive, pause, [this, whole = m_whole.shared_from_this(), part] {
        part->isBusy = false;
        advance();
    });
}

} // namespace restdock::drime
