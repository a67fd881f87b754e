// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/resthandler.h"

#include "app/server/access/authentication.h"
#include "app/server/blobbody.h"
#include "app/server/blobsink.h"
#include "app/server/http/byterange.h"
#include "app/server/httpstatus.h"
#include "app/server/listingbody.h"

#include <QLoggingCategory>

#include <cstdio>

namespace restdock {

namespace {

Q_LOGGING_CATEGORY(logRest, "restdock.server.rest", QtInfoMsg)

constexpr QByteArrayView mimeTypeV1 = "application/vnd.x.restic.rest.v1";
constexpr QByteArrayView mimeTypeV2 = "application/vnd.x.restic.rest.v2";
constexpr QByteArrayView mimeTypeBlob = "application/octet-stream";

QByteArray describe(const Error &error)
{
    auto text = error.message.toUtf8();
    if (!error.detail.isEmpty())
        text += " (" + error.detail.toUtf8() + ')';
    return text;
}

/// Answers an error and tells the log why, unless the client alone is concerned.
void replyError(const ExchangePtr &exchange, const Error &error, int status)
{
    exchange->activity().limit = error.limit;
    if (status >= 500)
        qCWarning(logRest, "%s %s answered %d: %s", exchange->activity().method.constData(),
                  exchange->activity().target.constData(), status, describe(error).constData());
    if (status == 503) {
        const auto seconds = std::chrono::ceil<std::chrono::seconds>(error.retryAfter).count();
        const auto retryAfter = QByteArray::number(qint64(std::max<qint64>(seconds, 5)));
        exchange->replyStatus(status, {{"Retry-After", retryAfter}});
        return;
    }
    exchange->replyStatus(status);
}

void replyError(const ExchangePtr &exchange, const Error &error)
{
    replyError(exchange, error, httpStatus(error.code));
}

QByteArray contentRange(const http::ByteRange &range, qint64 size)
{
    return "bytes " + QByteArray::number(range.offset) + '-'
        + QByteArray::number(range.offset + range.byteCount - 1) + '/' + QByteArray::number(size);
}

void replyBlob(const ExchangePtr &exchange, std::unique_ptr<BlobReader> reader)
{
    const auto &request = exchange->head();
    const qint64 size = reader->size();
    // Blobs have no validator that If-Range could name, so its answer is always the whole blob.
    const auto field = request.field("If-Range") ? std::nullopt : request.field("Range");
    const auto decision = http::decideRange(field, size);
    if (decision.verdict == http::RangeVerdict::Unsatisfiable) {
        const QByteArray wholeSize = "bytes */" + QByteArray::number(size);
        exchange->replyStatus(416, {{"Content-Range", wholeSize}});
        return;
    }
    const bool partial = decision.verdict == http::RangeVerdict::Partial;
    http::ResponseHead head(partial ? 206 : 200);
    head.add("Accept-Ranges", "bytes").add("Content-Type", mimeTypeBlob);
    if (partial)
        head.add("Content-Range", contentRange(decision.range, size));
    head.contentLength(decision.range.byteCount);
    const qint64 byteCount = decision.range.byteCount;
    auto body = std::make_unique<BlobBody>(std::move(reader), decision.range);
    if (body->fileDescriptor() >= 0) {
        exchange->reply(std::move(head), std::move(body), byteCount);
        return;
    }
    // A storage far away may fail only now; once the head is sent that could no longer be said.
    auto &borrowed = *body;
    borrowed.prepare([exchange, head = std::move(head), body = std::move(body),
                      byteCount](const Result<void> &ready) mutable {
        if (ready)
            exchange->reply(std::move(head), std::move(body), byteCount);
        else
            replyError(exchange, ready.error());
    });
}

} // namespace

RestHandler::RestHandler(StorageProvider &provider, Workers &workers, const AccessPolicy &policy,
                         const RestOptions &options)
    : m_provider(provider),
      m_workers(workers),
      m_policy(policy),
      m_options(options),
      m_properties(provider.properties())
{
}

/// Runs @p operation where it may block.
template<typename Call>
void RestHandler::call(Call operation)
{
    if (m_properties.blocking)
        m_workers.runHere(std::move(operation));
    else
        operation();
}

template<typename Call>
void RestHandler::callLookup(Call operation)
{
    if (m_properties.quickLookups)
        operation();
    else
        call(std::move(operation));
}

void RestHandler::handle(ExchangePtr exchange)
{
    const auto &request = exchange->head();
    if (m_options.debug)
        qCInfo(logRest, "%s %s", exchange->activity().method.constData(),
               exchange->activity().target.constData());
    const auto route = RestRoute::parse(request.target);
    if (!route) {
        exchange->replyStatus(404);
        return;
    }
    const auto operation = route->operation(request.method);
    auto &activity = exchange->activity();
    activity.operation = operation;
    activity.repository = route->blob.repository;
    if (route->resource != RestRoute::Resource::Repository)
        activity.type = route->blob.type;

    if (operation == Operation::None) {
        exchange->replyStatus(405, {{"Allow", route->allowedMethods()}});
        return;
    }
    switch (m_policy.decide(activity.user, *route, operation)) {
    case Verdict::Allowed:
        exchange->announce();
        perform(operation, exchange, *route);
        break;
    case Verdict::Forbidden: exchange->replyStatus(403); break;
    case Verdict::NotThisUser:
        exchange->replyStatus(401, {{"WWW-Authenticate", loginChallenge}});
        break;
    }
}

void RestHandler::perform(Operation operation, const ExchangePtr &exchange, const RestRoute &route)
{
    switch (operation) {
    case Operation::None: break;
    case Operation::CreateRepository: createRepository(exchange, route); break;
    case Operation::List: list(exchange, route); break;
    case Operation::Stat: stat(exchange, route.blob); break;
    case Operation::Read: read(exchange, route.blob); break;
    case Operation::Write: write(exchange, route.blob); break;
    case Operation::Remove: remove(exchange, route.blob); break;
    }
}

void RestHandler::createRepository(const ExchangePtr &exchange, const RestRoute &route)
{
    if (!route.createAsked) {
        exchange->replyStatus(400);
        return;
    }
    qCInfo(logRest, "Creating repository directories in /%s",
           route.blob.repository.toString().constData());
    call([this, exchange, repository = route.blob.repository] {
        m_provider.createRepository(repository, [exchange](const Result<void> &result) {
            if (result)
                exchange->replyStatus(200);
            else
                replyError(exchange, result.error());
        });
    });
}

void RestHandler::list(const ExchangePtr &exchange, const RestRoute &route)
{
    const auto accept = exchange->head().field("Accept");
    const auto detail = accept == mimeTypeV2 ? ListDetail::NamesAndSizes : ListDetail::Names;
    call([this, exchange, detail, repository = route.blob.repository, type = route.blob.type] {
        m_provider.listBlobs(repository, type, detail, [exchange, detail](Result<BlobList> blobs) {
            if (!blobs) {
                replyError(exchange, blobs.error());
                return;
            }
            auto body = std::make_unique<ListingBody>(std::move(*blobs), detail);
            const qint64 byteCount = body->byteCount();
            http::ResponseHead head(200);
            head.add("Content-Type", detail == ListDetail::Names ? mimeTypeV1 : mimeTypeV2);
            head.contentLength(byteCount);
            exchange->reply(std::move(head), std::move(body), byteCount);
        });
    });
}

void RestHandler::stat(const ExchangePtr &exchange, const BlobRef &blob)
{
    callLookup([this, exchange, blob] {
        m_provider.statBlob(blob, [exchange](const Result<qint64> &size) {
            if (!size) {
                replyError(exchange, size.error());
                return;
            }
            http::ResponseHead head(200);
            head.add("Accept-Ranges", "bytes").contentLength(*size);
            exchange->reply(std::move(head));
        });
    });
}

void RestHandler::read(const ExchangePtr &exchange, const BlobRef &blob)
{
    callLookup([this, exchange, blob] {
        m_provider.openBlob(blob, [exchange](Result<std::unique_ptr<BlobReader>> reader) {
            if (reader)
                replyBlob(exchange, std::move(*reader));
            else
                replyError(exchange, reader.error());
        });
    });
}

void RestHandler::write(const ExchangePtr &exchange, const BlobRef &blob)
{
    const auto &head = exchange->head();
    const bool isSized = head.framing == http::BodyFraming::ContentLength;
    call([this, exchange, blob, expectedBytes = isSized ? head.contentLength : qint64(-1)] {
        m_provider.createBlob(blob, expectedBytes,
                              [this, exchange, blob](Result<std::unique_ptr<BlobWriter>> writer) {
                                  if (writer)
                                      receive(exchange, blob, std::move(*writer));
                                  else
                                      replyError(exchange, writer.error());
                              });
    });
}

void RestHandler::receive(const ExchangePtr &exchange, const BlobRef &blob,
                          std::unique_ptr<BlobWriter> writer) const
{
    const bool verify = m_options.verifyUploads && blob.isContentAddressed();
    // A repository with an empty config cannot be opened, and gets no other one.
    const auto empty =
        blob.isContentAddressed() ? BlobSink::Empty::Allowed : BlobSink::Empty::Refused;
    auto sink = std::make_unique<BlobSink>(std::move(writer),
                                           verify ? std::optional(blob.name) : std::nullopt, empty);
    exchange->receiveBody(std::move(sink), [exchange, verify](const Result<void> &result) {
        exchange->activity().verificationFailed =
            !result && result.error().code == ErrorCode::Corrupt;
        // Somebody else stored this very content while it was on its way: it is there, as asked.
        const bool stored = result || (verify && result.error().code == ErrorCode::AlreadyExists);
        if (stored)
            exchange->replyStatus(200);
        else
            replyError(exchange, result.error(), httpStatusOfUpload(result.error().code));
    });
}

void RestHandler::remove(const ExchangePtr &exchange, const BlobRef &blob)
{
    call([this, exchange, blob] {
        m_provider.removeBlob(blob, [exchange](const Result<std::optional<qint64>> &removed) {
            // Absent is a success: the answer to an earlier try may have been lost.
            if (removed)
                exchange->activity().bytesRemoved = removed->value_or(-1);
            if (removed || removed.error().code == ErrorCode::NotFound)
                exchange->replyStatus(200);
            else
                replyError(exchange, removed.error());
        });
    });
}

} // namespace restdock
