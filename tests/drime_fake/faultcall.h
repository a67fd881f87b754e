// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/drime_fake/cloud.h"

namespace restdock::drimefake {

/// What calls of both hosts share: they are counted, meet faults and take their time.
class FaultCall : public Call
{
public:
    /// @p what shows in traces.
    FaultCall(Cloud &cloud, QByteArray kind, const QByteArray &what);
    ~FaultCall() override;

    std::optional<qint64> resetsAfterBodyBytes() const final;
    Response finish() final;
    void sent(bool whole, qint64 bodyBytes) final;

protected:
    /// Looks at the request before anything else: an answer here is given whatever the faults.
    virtual std::optional<Response> refuse() { return std::nullopt; }
    /// Carries the request out.
    virtual Response serve() = 0;
    /// The request's body is complete and nothing was done yet.
    virtual void prepare() {}
    /// How it ended for the client: @p isClear when it can tell from the answer what happened.
    virtual void ended(bool isClear, int status)
    {
        Q_UNUSED(isClear)
        Q_UNUSED(status)
    }

    void countUp(qint64 bytes) { m_bytesUp += bytes; }
    const std::optional<Fault> &fault() const { return m_fault; }
    Cloud &cloud() const { return m_cloud; }
    const QByteArray &kind() const { return m_kind; }

private:
    Response faultAnswer() const;
    void spoil(Response &response);

    Cloud &m_cloud;
    QByteArray m_kind;
    std::optional<Fault> m_fault;
    qint64 m_bytesUp = 0;
    qint64 m_number;
    int m_status = 0;
    bool m_isSpoilt = false; // the answer does not say what happened
    bool m_hasEnded = false;
};

} // namespace restdock::drimefake
