// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/observe/healthcheck.h"
#include "storage/quota/forwardingprovider.h"
#include "tests/support/memoryprovider.h"

#include <QTest>

#include <atomic>

using namespace restdock;
using namespace restdock::test;

namespace {

/// Counts how often it is asked what it is.
class CountingProvider final : public ForwardingProvider
{
public:
    explicit CountingProvider(StorageProvider &inner) : ForwardingProvider(inner) {}

    StorageProperties properties() const override
    {
        ++asked;
        return ForwardingProvider::properties();
    }

    mutable std::atomic<int> asked{0};
};

/// Whoever asks, and the status that the answer has; 0: none yet.
class Question final : public Exchange
{
public:
    const http::RequestHead &head() const override { return m_head; }
    const QByteArray &client() const override { return m_client; }
    Activity &activity() override { return m_activity; }
    void announce() override {}
    void receiveBody(std::unique_ptr<BodySink>, Completion<void>) override {}
    void reply(http::ResponseHead head, QByteArray) override { status = head.status(); }
    void reply(http::ResponseHead head, std::unique_ptr<BodySource>, qint64) override
    {
        status = head.status();
    }

    std::atomic<int> status{0};

private:
    const http::RequestHead m_head{};
    const QByteArray m_client;
    Activity m_activity;
};

} // namespace

/// What /health answers, and what it costs.
class TestHealthCheck : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aStorageThatAnswersIsHealthy()
    {
        HealthCheck health(m_storage, m_workers);
        QCOMPARE(ask(health), 200);
    }

    void oneThatFailsIsNot()
    {
        HealthCheck health(m_storage, m_workers);
        m_memory.failNext(MemoryProvider::Step::Call, 1, ErrorCode::Unavailable);
        QCOMPARE(ask(health), 503);
    }

    /// Whoever asks is an I/O thread, and a network folder that is gone would keep it waiting.
    void theStorageIsNotAskedWhatItIsWhileOthersWait()
    {
        HealthCheck health(m_storage, m_workers);
        const int before = m_storage.asked;
        QCOMPARE(ask(health), 200);
        QCOMPARE(m_storage.asked.load(), before);
    }

private:
    static int ask(HealthCheck &health)
    {
        const auto question = std::make_shared<Question>();
        health.answer(question);
        return QTest::qWaitFor([&] { return question->status != 0; }) ? question->status.load() : 0;
    }

    MemoryProvider m_memory;
    CountingProvider m_storage{m_memory};
    Workers m_workers{1};
};

QTEST_GUILESS_MAIN(TestHealthCheck)
#include "tst_healthcheck.moc"
