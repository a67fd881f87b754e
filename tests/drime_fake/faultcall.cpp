// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/drime_fake/faultcall.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace restdock::drimefake {

namespace {

using Kind = Fault::Kind;

/// The call is not carried out, or its answer is lost: depends on Fault::takesEffect.
bool replacesAnswer(Kind kind)
{
    switch (kind) {
    case Kind::Status:
    case Kind::Reset:
    case Kind::Hang:
    case Kind::Html:
    case Kind::Garbage: return true;
    case Kind::Cut:
    case Kind::CutReset:
    case Kind::Short:
    case Kind::Corrupt:
    case Kind::Delay:
    case Kind::Incomplete:
    case Kind::Truncate:
    case Kind::Misplace:
    case Kind::Expire: return false;
    }
    return false;
}

} // namespace

FaultCall::FaultCall(Cloud &cloud, QByteArray kind, const QByteArray &what)
    : m_cloud(cloud),
      m_kind(std::move(kind)),
      m_number(m_cloud.ledger.begin(m_kind, what))
{
    m_fault = m_cloud.faults.draw(m_kind);
}

FaultCall::~FaultCall()
{
    m_cloud.ledger.end(m_number, 0, m_bytesUp, 0); // if it has not ended: the client went away
}

std::optional<qint64> FaultCall::resetsAfterBodyBytes() const
{
    if (m_fault && m_fault->kind == Kind::Reset && !m_fault->takesEffect
        && m_fault->afterBytes >= 0)
        return m_fault->afterBytes;
    return std::nullopt;
}

Response FaultCall::finish()
{
    prepare();
    Response response;
    if (auto refusal = refuse()) {
        response = *std::move(refusal);
    } else if (!m_fault) {
        response = serve();
    } else {
        m_cloud.ledger.countFault(m_number, m_fault->name);
        const bool isReplaced = replacesAnswer(m_fault->kind);
        if (!isReplaced || m_fault->takesEffect)
            response = serve();
        if (isReplaced)
            response = faultAnswer();
        else
            spoil(response);
    }
    m_cloud.addLatency(response);
    m_status = response.status;
    if (response.delivery.ending == Delivery::Ending::Silence) {
        m_hasEnded = true; // for the client it is open from now on
        ended(false, 0);
    }
    return response;
}

Response FaultCall::faultAnswer() const
{
    Response result;
    switch (m_fault->kind) {
    case Kind::Reset: result.delivery.ending = Delivery::Ending::Reset; break;
    case Kind::Hang: result.delivery.ending = Delivery::Ending::Silence; break;
    case Kind::Html: result = Response::html(200, "Log in"); break;
    case Kind::Garbage:
        result.fields.emplace_back("Content-Type", "application/json");
        result.body = R"({"status":"success","fileEntry":{"id":)";
        break;
    default:
        result.status = m_fault->status;
        if (m_fault->body == "html")
            result = Response::html(m_fault->status, "cloudflare");
        else if (m_fault->body != "empty")
            result = Response::json({{u"message"_s, u"Server Error"_s}}, m_fault->status);
        if (m_fault->retryAfter >= 0)
            result.fields.emplace_back("Retry-After", QByteArray::number(m_fault->retryAfter));
    }
    result.delivery.delay += std::chrono::milliseconds(m_fault->delayMs);
    return result;
}

/// Faults that leave the call's own answer in place, but for something.
void FaultCall::spoil(Response &response)
{
    response.delivery.delay += std::chrono::milliseconds(m_fault->delayMs);
    const qint64 size = response.bodySize();
    const qint64 anywhere =
        m_fault->afterBytes >= 0 ? std::min(m_fault->afterBytes, size) : m_cloud.faults.pick(size);
    switch (m_fault->kind) {
    case Kind::Cut:
    case Kind::CutReset:
        response.delivery.ending =
            m_fault->kind == Kind::Cut ? Delivery::Ending::Cut : Delivery::Ending::Reset;
        response.delivery.bodyBytes = anywhere;
        m_isSpoilt = true;
        break;
    case Kind::Short:
        if (response.content)
            response.byteCount = anywhere;
        else
            response.body.truncate(anywhere);
        m_isSpoilt = true;
        break;
    case Kind::Corrupt:
        if (size > 0 && response.isSuccess()) {
            QByteArray bytes = response.body;
            if (response.content)
                bytes = response.content->read(response.offset, response.byteCount);
            bytes[anywhere == size ? size - 1 : anywhere] ^= 1;
            response.body = bytes;
            response.content.reset();
        }
        break;
    default: break; // carried out elsewhere
    }
}

void FaultCall::sent(bool whole, qint64 bodyBytes)
{
    m_cloud.ledger.end(m_number, whole ? m_status : 0, m_bytesUp, bodyBytes);
    if (m_hasEnded)
        return;
    m_hasEnded = true;
    const bool isRefused = m_status >= 400 && m_status < 500;
    const bool isReplaced = m_fault && replacesAnswer(m_fault->kind);
    // 507 is clear too: it tells why nothing was done.
    const bool isTelling = m_status < 500 || m_status == 507;
    ended(whole && (isRefused || (isTelling && !m_isSpoilt && !isReplaced)), m_status);
}

} // namespace restdock::drimefake
