// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/drime/httptransport.h"

#include <QNetworkProxyFactory>

namespace restdock::drime {

namespace {

constexpr int connectionsPerManager = 6; // Qt's own limit for a host
constexpr int mostManagers = 4;

class SystemProxies final : public QNetworkProxyFactory
{
public:
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override
    {
        return systemProxyForQuery(query);
    }
};

void prepare(QNetworkAccessManager &manager)
{
    manager.setProxyFactory(new SystemProxies);
    manager.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
}

} // namespace

HttpTransport::HttpTransport()
{
    prepare(m_api);
}

HttpTransport::~HttpTransport()
{
    close();
}

void HttpTransport::close()
{
    m_waiting.clear();
    // Before what they use: their callbacks may hold on to them, and go with them.
    const auto attempts = m_attempts.children();
    for (QObject *attempt : attempts)
        delete attempt;
}

void HttpTransport::giveUp()
{
    QList<QPointer<HttpAttempt>> attempts; // one's end may be the end of others
    const auto children = m_attempts.children();
    for (QObject *child : children)
        attempts.append(qobject_cast<HttpAttempt *>(child));
    for (const auto &attempt : attempts) {
        if (attempt)
            attempt->giveUp();
    }
}

AttemptHandle<HttpCall> HttpTransport::call(HttpRequest request, HttpCall::Done done)
{
    auto *attempt = new HttpCall(std::move(request), std::move(done));
    attempt->setParent(&m_attempts);
    attempt->start(m_api, HttpAttempt::Protocol::Any);
    return AttemptHandle(attempt);
}

AttemptHandle<HttpCall> HttpTransport::transfer(HttpRequest request, HttpCall::Done done)
{
    return enqueue(new HttpCall(std::move(request), std::move(done)));
}

AttemptHandle<HttpDownload> HttpTransport::download(HttpRequest request,
                                                    HttpDownload::Listener &listener,
                                                    qint64 bufferBytes)
{
    return enqueue(new HttpDownload(std::move(request), listener, bufferBytes));
}

template<typename Attempt>
AttemptHandle<Attempt> HttpTransport::enqueue(Attempt *attempt)
{
    attempt->setParent(&m_attempts);
    m_waiting.emplace_back(attempt);
    startWaiting();
    return AttemptHandle(attempt);
}

void HttpTransport::startWaiting()
{
    while (!m_waiting.empty()) {
        if (!m_waiting.front() || m_waiting.front()->isOver()) {
            m_waiting.pop_front();
            continue;
        }
        auto *bulk = freeBulk();
        if (!bulk)
            return;
        HttpAttempt *attempt = m_waiting.front();
        m_waiting.pop_front();
        ++bulk->active;
        attempt->setOnRelease([this, bulk] {
            --bulk->active;
            startWaiting();
        });
        attempt->start(bulk->manager, HttpAttempt::Protocol::Http1);
    }
}

HttpTransport::Bulk *HttpTransport::freeBulk()
{
    for (const auto &bulk : m_bulks) {
        if (bulk->active < connectionsPerManager)
            return bulk.get();
    }
    if (m_bulks.size() == mostManagers)
        return nullptr;
    m_bulks.push_back(std::make_unique<Bulk>());
    prepare(m_bulks.back()->manager);
    return m_bulks.back().get();
}

} // namespace restdock::drime
