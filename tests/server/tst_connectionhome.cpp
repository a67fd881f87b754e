// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/connectionhome.h"

#include <QTemporaryFile>
#include <QTest>

#include <unistd.h>

using namespace restdock;

namespace {

class NoRequests final : public RequestHandler
{
public:
    void handle(ExchangePtr exchange) override { exchange->replyStatus(500); }
};

} // namespace

/// The connections of an I/O thread, and how they end.
class TestConnectionHome : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// As the kernel refuses when it has no room. A server would wait for ever for its end.
    void aConnectionThatCannotBeWatchedEnds()
    {
        NoRequests handler;
        Workers workers(1);
        ActivityFeed feed;
        ConnectionContext context(handler, workers, feed, {}, {});
        QTemporaryFile file; // which epoll takes no files like
        QVERIFY(file.open());
        ConnectionHome home(context);
        home.adopt(net::makePlainTransport(::dup(file.handle())), "127.0.0.1", nullptr);
        QTRY_COMPARE(home.connectionCount(), 0);
    }
};

QTEST_GUILESS_MAIN(TestConnectionHome)
#include "tst_connectionhome.moc"
