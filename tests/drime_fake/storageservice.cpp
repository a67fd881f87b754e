// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/drime_fake/storageservice.h"

#include "tests/drime_fake/apirequest.h"
#include "tests/drime_fake/faultcall.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace restdock::drimefake {

namespace {

/// The key in "/drime/<key>".
QByteArray keyOf(const Request &request)
{
    return request.path.mid(1).join('/');
}

/// For traces: without the signature.
QByteArray whatOf(const Request &request)
{
    return request.target.left(request.target.indexOf("X-Amz-"));
}

class StorageCall : public FaultCall
{
public:
    StorageCall(Cloud &cloud, const QByteArray &kind, Request head)
        : FaultCall(cloud, kind, whatOf(head)),
          m_head(std::move(head))
    {
    }

protected:
    std::optional<Response> refuse() final;
    virtual QByteArray signedHeaders() const { return {}; }
    const Request &head() const { return m_head; }

private:
    bool carriesToken() const;

    Request m_head;
};

bool StorageCall::carriesToken() const
{
    const auto &tokens = cloud().settings.tokens;
    return std::any_of(tokens.begin(), tokens.end(), [&](const QByteArray &token) {
        const bool inField =
            std::any_of(m_head.fields.begin(), m_head.fields.end(),
                        [&](const auto &field) { return field.second.contains(token); });
        return inField || m_head.target.contains(token)
            || m_head.target.contains(token.toPercentEncoding());
    });
}

std::optional<Response> StorageCall::refuse()
{
    const QString name = QString::fromUtf8(kind());
    if (carriesToken())
        cloud().ledger.breach("token-leak", u"%1: the token is sent"_s.arg(name));
    if (m_head.field("authorization")) {
        cloud().ledger.breach("authorization", u"%1 with an Authorization field"_s.arg(name));
        return Response::xmlError(400, "InvalidArgument",
                                  "Only one auth mechanism allowed; only the X-Amz-Algorithm query "
                                  "parameter, Signature query string parameter or the "
                                  "Authorization header should be specified");
    }
    if (m_head.method == "PUT" && m_head.contentLength < 0) {
        cloud().ledger.breach("content-length", u"%1 without Content-Length"_s.arg(name));
        return Response::xmlError(411, "MissingContentLength",
                                  "You must provide the Content-Length HTTP header.");
    }
    auto verdict = cloud().signer.check(m_head, cloud().clock(), signedHeaders());
    if (fault() && fault()->kind == Fault::Kind::Expire)
        verdict = UrlSigner::Verdict::Expired;
    switch (verdict) {
    case UrlSigner::Verdict::Valid: return std::nullopt;
    case UrlSigner::Verdict::Expired:
        return Response::xmlError(403, "AccessDenied", "Request has expired");
    case UrlSigner::Verdict::Wrong: break;
    }
    cloud().ledger.breach("signature", u"%1: the URL or a signed header was changed"_s.arg(name));
    return Response::xmlError(403, "SignatureDoesNotMatch",
                              "The request signature we calculated does not match.");
}

/// PUT of a part, or of a whole object by a presigned URL.
class PutCall final : public StorageCall
{
public:
    PutCall(Cloud &cloud, bool isPart, Request request)
        : StorageCall(cloud, isPart ? "storage.part" : "storage.put", std::move(request)),
          m_isPart(isPart),
          m_deposit(cloud.contents.begin())
    {
    }

    void receive(QByteArrayView bytes) override
    {
        countUp(bytes.size());
        m_deposit->append(bytes);
    }

protected:
    QByteArray signedHeaders() const override
    {
        if (m_isPart)
            return {};
        return QByteArray("content-type:" + head().field("content-type").value_or(QByteArray())
                          + "\nx-amz-acl:" + head().field("x-amz-acl").value_or(QByteArray()));
    }

    Response serve() override
    {
        Upload *upload = cloud().uploads.findByKey(keyOf(head()));
        const bool isOpen = upload && upload->state == Upload::State::Open;
        if (!isOpen && (m_isPart || !upload))
            return Response::xmlError(404, "NoSuchUpload", "The upload does not exist.");
        QByteArray md5 = m_deposit->md5Hex();
        ContentRef content = m_deposit->finish();
        if (fault() && fault()->kind == Fault::Kind::Truncate)
            content = truncated(content, content->size() / 2);
        if (fault() && fault()->kind == Fault::Kind::Corrupt && content->size() > 0) {
            QByteArray bytes = content->read(0, qsizetype(content->size()));
            bytes[cloud().faults.pick(bytes.size())] ^= 1;
            content = cloud().contents.put(bytes);
            md5 = QCryptographicHash::hash(bytes, QCryptographicHash::Md5).toHex();
        }
        Response response;
        const QByteArray etag('"' + md5 + '"');
        response.fields.emplace_back("ETag", etag);
        if (m_isPart) {
            const int number = int(head().query.number("partNumber").value_or(0));
            upload->parts[number] = {content, etag};
        } else {
            if (content->size() != upload->declaredBytes)
                cloud().ledger.breach(
                    "size-mismatch",
                    u"put: %1 bytes instead of the %2 declared"_s.arg(content->size())
                        .arg(upload->declaredBytes));
            upload->content = content;
            upload->state = Upload::State::Complete;
        }
        return response;
    }

private:
    bool m_isPart;
    std::unique_ptr<Deposit> m_deposit;
};

/// GET of an object, where a download was redirected to.
class GetCall final : public StorageCall
{
public:
    GetCall(Cloud &cloud, Request request) : StorageCall(cloud, "storage.get", std::move(request))
    {
    }

    void receive(QByteArrayView bytes) override { countUp(bytes.size()); }

protected:
    Response serve() override
    {
        const qint64 id = head().path.value(2).toLongLong();
        const Entry *entry = std::as_const(cloud().drive).find(id);
        if (!entry || !entry->content)
            return Response::xmlError(404, "NoSuchKey", "The specified key does not exist.");
        return contentAnswer(cloud(), entry->content, head());
    }
};

} // namespace

std::unique_ptr<Call> StorageService::begin(Request request)
{
    if (request.method == "PUT") {
        const bool isPart = request.query.has("partNumber");
        return std::make_unique<PutCall>(m_cloud, isPart, std::move(request));
    }
    return std::make_unique<GetCall>(m_cloud, std::move(request));
}

} // namespace restdock::drimefake
