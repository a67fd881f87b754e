// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/drime/httpattempt.h"

#include <QNetworkAccessManager>

#include <deque>
#include <memory>
#include <vector>

namespace restdock::drime {

/// The connections to the service and to its store: kept open, through the system's proxies, TLS
/// verified.
///
/// Calls to the API share one manager, which speaks HTTP/2 where it is offered. Bulk data goes over
/// HTTP/1.1, where a reader that pauses makes the sender pause. Qt opens at most six such
/// connections to a host, and lets further requests wait unseen while their time runs; so bulk
/// attempts queue here, and further managers are added as they are needed.
///
/// A reader may pause for as long as it likes, and what it waits for may be an upload of its own: so
/// downloads leave one bulk connection to uploads, which never wait for anybody.
///
/// Lives in the network thread.
class HttpTransport final
{
public:
    /// At most @p bulkConnections at once, 2 or more, for uploads and downloads together.
    explicit HttpTransport(int bulkConnections);
    ~HttpTransport(); ///< as close()
    /// Breaks off all attempts; none may be made afterwards.
    void close();
    /// Ends what is under way or waits, as if no answer came in time.
    void giveUp();
    HttpTransport(const HttpTransport &) = delete;
    HttpTransport &operator=(const HttpTransport &) = delete;

    /// Sends now.
    AttemptHandle<HttpCall> call(HttpRequest request, HttpCall::Done done);
    /// Sends when a bulk connection is free.
    AttemptHandle<HttpCall> transfer(HttpRequest request, HttpCall::Done done);
    AttemptHandle<HttpDownload> download(HttpRequest request, HttpDownload::Listener &listener,
                                         qint64 bufferBytes);

private:
    struct Bulk
    {
        QNetworkAccessManager manager;
        int active = 0;
    };

    template<typename Attempt>
    AttemptHandle<Attempt> enqueue(Attempt *attempt);
    void startWaiting();
    HttpAttempt *takeNext();
    void start(HttpAttempt &attempt);
    Bulk &freeBulk();

    QObject m_attempts; // their parent
    QNetworkAccessManager m_api;
    std::vector<std::unique_ptr<Bulk>> m_bulks;
    const int m_mostActive; // on all bulk connections
    int m_active = 0;
    int m_activeDownloads = 0;
    std::deque<QPointer<HttpAttempt>> m_waiting;
};

} // namespace restdock::drime
