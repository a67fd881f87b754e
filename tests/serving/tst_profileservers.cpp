// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/serving/servingcontrol.h"

#include <QJsonObject>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

#include <optional>
#include <vector>

using namespace restdock;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

/// Servers in threads of their own, as seen from another thread.
class tst_profileservers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_limits = std::make_unique<drime::RateLimits>();
        m_servers = std::make_unique<ProfileServers>(ServingOptions{.rateLimits = m_limits.get()});
    }

    void cleanup()
    {
        m_servers->stopAll(0ms);
        QTRY_VERIFY_WITH_TIMEOUT(m_servers->areAllOff(), 20'000);
        m_servers.reset();
    }

    void aStartThatIsStoppedIsAnswered()
    {
        QTcpServer mute; // a service that takes connections and says nothing
        QVERIFY(mute.listen(QHostAddress::LocalHost));
        Profile slow;
        slow.name = u"slow"_s;
        slow.backend.type = u"drime"_s;
        slow.backend.values.insert(u"api_url"_s,
                                   u"http://127.0.0.1:%1/api"_s.arg(mute.serverPort()));
        slow.backend.values.insert(u"api_key"_s, Secret("1|opens-nothing"));
        ServingControl control(*m_servers,
                               [&slow](const QString &, Completion<WantedProfile> done) {
                                   done(WantedProfile{.key = u"a"_s, .profile = slow});
                               });
        std::optional<QJsonObject> started;
        std::optional<QJsonObject> stopped;
        control.handle({{u"command"_s, u"start"_s}, {u"profile"_s, u"slow"_s}},
                       [&started](const Result<QJsonObject> &answer) { started = *answer; });
        QVERIFY(!started);
        control.handle({{u"command"_s, u"stop"_s}, {u"profile"_s, u"slow"_s}},
                       [&stopped](const Result<QJsonObject> &answer) { stopped = *answer; });
        QTRY_VERIFY_WITH_TIMEOUT(stopped, 20'000);
        QCOMPARE((*stopped)[u"ok"_s].toBool(), true);
        QVERIFY(started);
        QCOMPARE((*started)[u"ok"_s].toBool(), false);
        QVERIFY((*started)[u"error"_s].toString().contains(u"was stopped"_s));
    }

    /// The second one is still being read when the first one has done it.
    void twoStartsAtOnceAreBothAnswered()
    {
        const QTemporaryDir folder;
        Profile local;
        local.name = u"local"_s;
        local.backend.type = u"local"_s;
        local.backend.values.insert(u"path"_s, folder.path());
        local.listen = *ListenAddress::parse(u"127.0.0.1:0"_s);
        local.access = ProfileAccess::None;
        std::vector<Completion<WantedProfile>> reading;
        ServingControl control(*m_servers,
                               [&reading](const QString &, Completion<WantedProfile> done) {
                                   reading.push_back(std::move(done));
                               });
        std::vector<QJsonObject> answers;
        for (int i = 0; i < 2; ++i)
            control.handle(
                {{u"command"_s, u"start"_s}, {u"profile"_s, u"local"_s}},
                [&answers](const Result<QJsonObject> &answer) { answers.push_back(*answer); });
        QCOMPARE(reading.size(), size_t(2));
        reading.at(0)(WantedProfile{.key = u"a"_s, .profile = local});
        QTRY_COMPARE_WITH_TIMEOUT(answers.size(), size_t(1), 20'000);
        QCOMPARE(answers.front()[u"state"_s].toString(), u"running"_s);
        reading.at(1)(WantedProfile{.key = u"a"_s, .profile = local});
        QTRY_COMPARE_WITH_TIMEOUT(answers.size(), size_t(2), 20'000);
        QCOMPARE(answers.back()[u"state"_s].toString(), u"running"_s);
    }

    void whatIsForgottenIsNotHeardOf()
    {
        const QTemporaryDir folder;
        Profile local;
        local.name = u"local"_s;
        local.backend.type = u"local"_s;
        local.backend.values.insert(u"path"_s, folder.path());
        local.listen = *ListenAddress::parse(u"127.0.0.1:0"_s);
        local.access = ProfileAccess::Htpasswd;
        local.htpasswdFile = folder.filePath(u"gone"_s);
        m_servers->start(u"a"_s, local);
        QTRY_COMPARE(m_servers->find(u"a"_s)->status.state, ServingState::Failed);
        QSignalSpy changed(m_servers.get(), &ProfileServers::statusChanged);
        m_servers->stop(u"a"_s, 0ms); // that it is stopped now is on its way here
        m_servers->forget(u"a"_s);
        QVERIFY(m_servers->items().empty());
        QTest::qWait(0);
        QCOMPARE(changed.count(), 0);
    }

private:
    std::unique_ptr<drime::RateLimits> m_limits;
    std::unique_ptr<ProfileServers> m_servers;
};

QTEST_GUILESS_MAIN(tst_profileservers)
#include "tst_profileservers.moc"
