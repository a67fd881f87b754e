// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/drime/httptransport.h"

#include <QNetworkProxyFactory>
#include <QPointer>

#include <algorithm>

namespace restdock::drime {

namespace {

constexpr int connectionsPerManager = 6; // Qt's own limit for a host

class SystemProxies final : public QNetworkProxyFactory
{
public:
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override
    {
        return systemProxyForQuery(query);
    }
};

bool isWanted(const QPointer<HttpAttempt> &attempt)
{
    return attempt && !attempt->isOver();
}

bool isDownload(const HttpAttempt &attempt)
{
    return qobject_cast<const HttpDownload *>(&attempt) != nullptr;
}

void prepare(QNetworkAccessManager &manager)
{
    manager.setProxyFactory(new SystemProxies);
    manager.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
}

} // namespace

HttpTransport::HttpTransport(int bulkConnections) : m_mostActive(bulkConnections)
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
    while (auto *const attempt = takeNext())
        start(*attempt);
}

/// The first in line that may start now, or null.
HttpAttempt *HttpTransport::takeNext()
{
    while (!m_waiting.empty() && !isWanted(m_waiting.front()))
        m_waiting.pop_front();
    if (m_active >= m_mostActive)
        return nullptr;
    const bool mayDownload = m_activeDownloads < m_mostActive - 1;
    const auto next =
        std::find_if(m_waiting.begin(), m_waiting.end(), [mayDownload](const auto &attempt) {
            return isWanted(attempt) && (mayDownload || !isDownload(*attempt));
        });
    if (next == m_waiting.end())
        return nullptr;
    HttpAttempt *const attempt = *next;
    m_waiting.erase(next);
    return attempt;
}

void HttpTransport::start(HttpAttempt &attempt)
{
    auto &bulk = freeBulk();
    const int downloads = isDownload(attempt) ? 1 : 0;
    ++bulk.active;
    ++m_active;
    m_activeDownloads += downloads;
    attempt.setOnRelease([this, &bulk, downloads] {
        --bulk.active;
        --m_active;
        m_activeDownloads -= downloads;
        startWaiting();
    });
    attempt.start(bulk.manager, HttpAttempt::Protocol::Http1);
}

HttpTransport::Bulk &HttpTransport::freeBulk()
{
    for (const auto &bulk : m_bulks) {
        if (bulk->active < connectionsPerManager)
            return *bulk;
    }
    m_bulks.push_back(std::make_unique<Bulk>());
    prepare(m_bulks.back()->manager);
    return *m_bulks.back();
}

} // namespace restdock::drime
