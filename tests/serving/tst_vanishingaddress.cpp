// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/serving/profileservers.h"
#include "tests/support/networknamespace.h"

#include <QCoreApplication>
#include <QSignalSpy>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

#include <optional>

using namespace restdock;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

QString whyNoNetwork;

} // namespace

/// What is said of a running server when the network changes below it.
class tst_vanishingaddress : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        if (!whyNoNetwork.isEmpty())
            QSKIP(qPrintable(whyNoNetwork));
        m_limits = std::make_unique<drime::RateLimits>();
        m_servers = std::make_unique<ProfileServers>(
            ServingOptions{.rateLimits = m_limits.get(), .tryAgain = true, .storageCheck = 100ms});
        m_folder = std::make_unique<QTemporaryDir>();
    }

    void cleanup()
    {
        if (!m_servers)
            return;
        m_servers->stopAll(0ms);
        QTRY_VERIFY_WITH_TIMEOUT(m_servers->areAllOff(), 20'000);
        m_servers.reset();
    }

    void oneThatIsGoneIsToldOfUntilItIsBack()
    {
        auto here = std::make_optional<test::TemporaryAddress>("198.51.100.7");
        QVERIFY(here->isThere());
        serve(u"198.51.100.7"_s);
        QTRY_COMPARE(status().state, ServingState::Running);
        QVERIFY(!status().trouble);
        here.reset();
        QTRY_VERIFY(status().trouble);
        QCOMPARE(status().trouble->code, ServeTrouble::Code::AddressGone);
        QCOMPARE(status().state, ServingState::Running); // what is bound stays bound
        QVERIFY(status().nextTry.isValid());
        here.emplace("198.51.100.7");
        QVERIFY(here->isThere());
        QTRY_VERIFY(!status().trouble);
        QTcpSocket client;
        client.connectToHost(u"198.51.100.7"_s, port());
        QVERIFY(client.waitForConnected(5'000));
    }

    void addressesForClientsFollowTheNetwork()
    {
        serve({});
        QTRY_COMPARE(status().state, ServingState::Running);
        QCOMPARE(status().urls, QStringList{u"http://127.0.0.1:%1/"_s.arg(port())});
        const test::TemporaryAddress come("198.51.100.8");
        QVERIFY(come.isThere());
        QTRY_COMPARE(status().urls, QStringList{u"http://198.51.100.8:%1/"_s.arg(port())});
        QVERIFY(!status().trouble);
    }

    void thisComputerAloneIsAlwaysThere()
    {
        serve(u"127.0.0.9"_s); // in no list of addresses
        QTRY_COMPARE(status().state, ServingState::Running);
        QSignalSpy looks(m_servers.get(), &ProfileServers::spaceMeasured);
        QTRY_VERIFY(looks.size() > 2);
        QVERIFY(!status().trouble);
    }

private:
    void serve(const QString &host)
    {
        Profile profile;
        profile.name = u"local"_s;
        profile.backend.type = u"local"_s;
        profile.backend.values.insert(u"path"_s, m_folder->path());
        profile.listen.host = host;
        profile.listen.port = u"0"_s;
        profile.access = ProfileAccess::None;
        m_servers->start(u"a"_s, profile);
    }

    const ServingStatus &status() const { return m_servers->find(u"a"_s)->status; }
    quint16 port() const { return ListenAddress::parse(status().address)->port.toUShort(); }

    std::unique_ptr<drime::RateLimits> m_limits;
    std::unique_ptr<ProfileServers> m_servers;
    std::unique_ptr<QTemporaryDir> m_folder;
};

int main(int argc, char **argv)
{
    whyNoNetwork = test::enterNetworkNamespace();
    if (!whyNoNetwork.isEmpty())
        whyNoNetwork.prepend(u"There is no network of its own: "_s);
    QCoreApplication application(argc, argv);
    tst_vanishingaddress test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_vanishingaddress.moc"
