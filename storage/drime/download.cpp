// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/drime/download.h"

#include "storage/drime/log.h"
#include "storage/drime/networkthread.h"

#include <QCryptographicHash>

#include <algorithm>

namespace restdock::drime {

namespace {

using namespace Qt::StringLiterals;

constexpr int mostRedirects = 5;
constexpr qint64 pieceBytes = 256 * 1024;
constexpr qint64 longestErrorBody = 64 * 1024;

bool isHtml(const HttpHead &head)
{
    return head.field("Content-Type").value_or(QByteArray()).toLower().contains("html");
}

/// The first byte and the whole size in "bytes 5-9/10"; -1 where it does not tell.
struct ContentRange
{
    qint64 first = -1;
    qint64 size = -1;

    static ContentRange fromField(const QByteArray &field)
    {
        ContentRange range;
        const auto dash = field.indexOf('-');
        const auto slash = field.indexOf('/');
        if (!field.startsWith("bytes ") || dash < 6 || slash < dash)
            return range;
        bool isNumber = false;
        const qint64 first = field.sliced(6, dash - 6).trimmed().toLongLong(&isNumber);
        if (isNumber)
            range.first = first;
        const qint64 size = field.sliced(slash + 1).trimmed().toLongLong(&isNumber);
        if (isNumber)
            range.size = size;
        return range;
    }
};

} // namespace

Download::Download(Drive &drive, Located file, qint64 offset, qint64 byteCount,
                   std::shared_ptr<DownloadQueue> queue)
    : m_drive(drive),
      m_file(std::move(file)),
      m_offset(offset),
      m_byteCount(byteCount),
      m_queue(std::move(queue)),
      m_deadline(drive.tuning().retryBudget)
{
}

Download::~Download()
{
    if (m_state == State::Over)
        return;
    cancel();
    m_queue->fail({ErrorCode::Cancelled, QT_TRANSLATE_NOOP("Error", "The download was given up")});
}

void Download::begin(Completion<void> began)
{
    if (m_state == State::Over)
        return;
    m_began = std::move(began);
    if (m_byteCount == 0)
        finish();
    else
        request();
}

void Download::cancel()
{
    m_state = State::Over;
    m_attempt.reset();
    HttpHead none;
    none.fault = HttpFault::NeverSent;
    settleRate(none);
}

void Download::settleRate(const HttpHead &head)
{
    if (std::exchange(m_owesRate, false))
        m_drive.api().rateAnswered(head);
}

void Download::request()
{
    m_drive.api().whenRateAllows(
        m_deadline, [self = shared_from_this()](const Result<void> &allowed) {
            if (!allowed) {
                if (self->m_state != State::Over && allowed.error().code != ErrorCode::Cancelled)
                    self->fail(allowed.error());
                return;
            }
            self->m_owesRate = true;
            if (self->m_state == State::Over) {
                self->cancel();
                return;
            }
            const auto &file = self->m_file.file;
            const QString path = file.hash.empty()
                ? u"file-entries/%1/download"_s.arg(file.id)
                : QString(u"file-entries/download/" + QString::fromLatin1(file.hashBytes()));
            self->m_redirects = 0;
            self->m_isAtApi = true;
            self->requestFrom(self->m_drive.api().address(path));
        });
}

void Download::requestFrom(const QUrl &url)
{
    HttpRequest request;
    request.url = url;
    request.fields = m_drive.api().fieldsFor(url);
    request.addField("Accept-Encoding", "identity");
    request.patience = m_drive.tuning().answerPatience;
    const qint64 end = m_offset + m_byteCount;
    if (position() > 0 || end < m_file.file.bytes) {
        request.addField(
            "Range", "bytes=" + QByteArray::number(position()) + '-' + QByteArray::number(end - 1));
    }
    m_state = State::AwaitingHead;
    m_ended.reset();
    m_errorBody.clear();
    m_attempt = m_drive.api().transport().download(std::move(request), *this,
                                                   m_drive.tuning().downloadBufferBytes);
}

void Download::downloadBegan(const HttpHead &head)
{
    if (head.status / 100 == 3) {
        follow(head);
        return;
    }
    settleRate(head);
    if (head.status / 100 != 2) {
        m_state = State::ReadingError;
        return;
    }
    if (!isRightAnswer(head)) {
        m_attempt.reset();
        Verdict verdict;
        verdict.kind = Verdict::Kind::Transient;
        verdict.answer.error =
            Error{ErrorCode::Unavailable,
                  QT_TRANSLATE_NOOP("Error", "Drime sent something else than the file")};
        retry(verdict);
        return;
    }
    m_state = State::Reading;
    m_began(Result<void>());
}

/// Also sets what has to be skipped.
bool Download::isRightAnswer(const HttpHead &head)
{
    if (isHtml(head))
        return false;
    const auto length = head.field("Content-Length");
    if (head.status == 206) {
        const auto range =
            ContentRange::fromField(head.field("Content-Range").value_or(QByteArray()));
        m_skip = 0;
        return range.first == position() && (range.size < 0 || range.size == m_file.file.bytes);
    }
    m_skip = position(); // it ignores Range, or was not asked for one
    return !length || length->trimmed() == QByteArray::number(m_file.file.bytes);
}

void Download::follow(const HttpHead &head)
{
    settleRate(head);
    m_isAtApi = false;
    const auto &base = m_drive.api().settings().apiUrl;
    const QUrl target = m_drive.api().address({}).resolved(
        QUrl::fromEncoded(head.field("Location").value_or(QByteArray()), QUrl::StrictMode));
    m_attempt.reset();
    if (++m_redirects > mostRedirects || !isSafeTarget(base, target)) {
        fail(
            {ErrorCode::Unavailable, QT_TRANSLATE_NOOP("Error", "Drime's download leads nowhere")});
        return;
    }
    requestFrom(target);
}

void Download::downloadHasData()
{
    if (m_state == State::Reading)
        pump();
    else if (m_state == State::ReadingError)
        takeErrorBody();
}

void Download::takeErrorBody()
{
    while (m_attempt->bytesAvailable() > 0) {
        const auto piece = m_attempt->read(pieceBytes);
        m_errorBody += piece.left(longestErrorBody - m_errorBody.size());
    }
}

void Download::pump()
{
    if (m_state != State::Reading)
        return;
    const auto self = shared_from_this(); // the queue's reader may let go
    while (m_taken < m_byteCount && m_attempt && m_attempt->bytesAvailable() > 0) {
        if (m_skip > 0) {
            m_skip -= m_attempt->read(std::min(m_skip, pieceBytes)).size();
            continue;
        }
        if (m_queue->isFull())
            return;
        auto piece = m_attempt->read(std::min(m_byteCount - m_taken, pieceBytes));
        m_taken += piece.size();
        m_failures = 0;
        m_deadline = Deadline(m_drive.tuning().retryBudget);
        m_queue->push(std::move(piece));
        if (m_state != State::Reading)
            return;
    }
    if (m_taken == m_byteCount)
        finish();
    else if (m_ended)
        attemptFailed();
}

void Download::downloadEnded(HttpFault fault)
{
    m_ended = fault;
    switch (m_state) {
    case State::Reading: pump(); break;
    case State::ReadingError:
        takeErrorBody();
        attemptFailed();
        break;
    case State::AwaitingHead:
        settleRate(m_attempt->head());
        attemptFailed();
        break;
    case State::Idle:
    case State::Over: break;
    }
}

void Download::attemptFailed()
{
    HttpHead head = m_attempt->head();
    m_attempt.reset();
    if (m_state == State::Reading && head.fault == HttpFault::None)
        head.fault = HttpFault::Broken; // a clean end, and too early
    auto verdict = judgeHead(head, m_errorBody);
    // An address in the store expires, and then starting again at the API helps.
    if (!m_isAtApi && verdict.kind == Verdict::Kind::Final
        && verdict.answer.code() != ErrorCode::SignInRequired)
        verdict.kind = Verdict::Kind::Transient;
    if (verdict.kind == Verdict::Kind::Done) // cannot be: there was no right answer
        verdict.answer.error = Error{
            ErrorCode::Internal, QT_TRANSLATE_NOOP("Error", "Drime's answer cannot be understood")};
    if (verdict.kind == Verdict::Kind::Transient || verdict.kind == Verdict::Kind::TooFast)
        retry(verdict);
    else if (verdict.answer.code() == ErrorCode::NotFound)
        fileMayBeGone(*verdict.answer.error);
    else
        fail(*verdict.answer.error);
}

void Download::retry(const Verdict &verdict)
{
    const auto pause =
        std::max(verdict.retryAfter, backOff(++m_failures, m_drive.tuning().firstPause));
    if (verdict.kind == Verdict::Kind::TooFast)
        m_drive.api().pauseFor(pause);
    if (!m_deadline.allows(pause) || m_drive.api().isHurried()) {
        Error error = *verdict.answer.error;
        if (error.code == ErrorCode::NotFound || error.code == ErrorCode::InvalidArgument)
            error.code = ErrorCode::Unavailable; // of the store; the entry exists
        fail(std::move(error));
        return;
    }
    m_state = State::Idle;
    runLater(&m_drive, pause, [self = shared_from_this()] {
        if (self->m_state == State::Idle)
            self->request();
    });
}

/// The service does not know the entry. Perhaps the file has another one by now.
void Download::fileMayBeGone(const Error &reason)
{
    m_state = State::Idle;
    m_drive.renew(
        m_file.folder, Clock::now(), true,
        [self = shared_from_this(), reason](const Result<void> &renewed) {
            if (self->m_state == State::Over)
                return;
            const auto &folder = self->m_file.folder;
            const auto *file = renewed ? folder->file(self->m_file.file.name) : nullptr;
            if (!renewed && renewed.error().code != ErrorCode::NotFound) {
                self->fail(renewed.error());
            } else if (!file || (file->isUnconfirmed && file->id == self->m_file.file.id)) {
                folder->dropFile(self->m_file.file.id);
                self->fail(reason);
            } else if (file->bytes != self->m_file.file.bytes) {
                self->fail({ErrorCode::Unavailable,
                            QT_TRANSLATE_NOOP("Error", "The file was replaced in Drime")});
            } else {
                self->m_file.file = *file;
                Verdict verdict;
                verdict.kind = Verdict::Kind::Transient;
                verdict.answer.error = reason;
                self->retry(verdict);
            }
        });
}

void Download::finish()
{
    m_state = State::Over;
    m_attempt.reset();
    m_file.folder->touchFile(m_file.file.id, Clock::now());
    m_began(Result<void>());
    m_queue->end();
}

void Download::fail(Error error)
{
    const auto self = shared_from_this(); // the queue's reader may let go
    m_state = State::Over;
    m_attempt.reset();
    qCDebug(drimeLog, "A download ended early: %s", qUtf8Printable(error.message));
    m_queue->fail(error);
    m_began(std::move(error));
}

struct SmallDownloads::Fetch
{
    Located file;
    std::shared_ptr<DownloadQueue> queue;
    std::shared_ptr<Download> download;
    QByteArray content;
    Completion<QByteArray> done;
};

void SmallDownloads::fetch(const Located &file, milliseconds trust, Completion<QByteArray> done)
{
    const auto known = std::max(file.file.seenAt, file.folder->listedAt());
    if (Clock::now() - known <= trust) {
        if (auto content = m_files.find(file.file.id)) {
            done(std::move(*content));
            return;
        }
    }
    const auto fetch = std::make_shared<Fetch>();
    fetch->file = file;
    fetch->queue = std::make_shared<DownloadQueue>(file.file.bytes + 1);
    fetch->download = std::make_shared<Download>(m_drive, file, 0, file.file.bytes, fetch->queue);
    fetch->done = std::move(done);
    m_underWay.insert(fetch);
    fetch->download->begin({});
    collect(fetch);
}

void SmallDownloads::collect(const std::shared_ptr<Fetch> &fetch)
{
    const std::weak_ptr<Fetch> weak = fetch; // the queue is a part of it
    fetch->queue->read(pieceBytes, [this, weak](Result<QByteArray> piece) {
        const auto same = weak.lock();
        if (!same)
            return;
        if (piece && !piece->isEmpty()) {
            same->content += *piece;
            collect(same);
        } else {
            ended(same, piece ? Result<QByteArray>(std::move(same->content)) : std::move(piece));
        }
    });
}

void SmallDownloads::ended(const std::shared_ptr<Fetch> &fetch, Result<QByteArray> content)
{
    m_underWay.erase(fetch);
    if (content) {
        // Only what is proven right is handed out again: after a bit error clients ask once more.
        const auto hash = QCryptographicHash::hash(*content, QCryptographicHash::Sha256);
        if (BlobName::fromHex(hash.toHex()) == fetch->file.file.name)
            m_files.add(fetch->file.file.id, *content);
    }
    fetch->done(std::move(content));
}

} // namespace restdock::drime
