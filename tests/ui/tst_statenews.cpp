// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/profiles/profilemodel.h"
#include "ui/profiles/statenews.h"

#include <QSignalSpy>
#include <QTest>

using namespace restdock;
using namespace Qt::StringLiterals;

namespace {

ui::ServerStatus status(ui::ServerPhase phase)
{
    ui::ServerStatus made;
    made.phase = phase;
    return made;
}

ui::ProfileModel::Item item(const QString &id, const QString &name)
{
    ui::ProfileModel::Item made{id, {}};
    made.profile.name = name;
    return made;
}

} // namespace

/// What a screen reader is given to say of the profiles.
class tst_statenews : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_profiles = std::make_unique<ui::ProfileModel>();
        m_news = std::make_unique<ui::StateNews>(*m_profiles);
        m_profiles->setProfiles({item(u"1"_s, u"Home NAS"_s)});
        m_told = std::make_unique<QSignalSpy>(m_news.get(), &ui::StateNews::told);
    }

    void cleanup()
    {
        m_told.reset();
        m_news.reset();
        m_profiles.reset();
    }

    void aStateIsToldOnce()
    {
        auto running = status(ui::ServerPhase::Running);
        m_profiles->setStatus(u"1"_s, running);
        QCOMPARE(m_told->size(), 1);
        QCOMPARE(m_told->last(), QVariantList({u"1"_s, u"Home NAS: running"_s}));
        running.address = u"127.0.0.1:8000"_s; // still running
        m_profiles->setStatus(u"1"_s, running);
        QCOMPARE(m_told->size(), 1);
        m_profiles->setStatus(u"1"_s, {});
        QCOMPARE(m_told->last().at(1).toString(), u"Home NAS: stopped"_s);
    }

    void numbersThatTickAreSilent()
    {
        m_profiles->setStatus(u"1"_s, status(ui::ServerPhase::Running));
        m_told->clear();
        const QSignalSpy changed(m_profiles.get(), &QAbstractItemModel::dataChanged);
        ui::Traffic traffic;
        for (int second = 1; second < 5; ++second) {
            traffic.now.received = 1e6 * second;
            m_profiles->setTraffic(u"1"_s, traffic, second);
            m_profiles->settle();
        }
        QCOMPARE(m_told->size(), 0);
        QVERIFY(changed.size() >= 4);
        for (const auto &one : changed) { // nor is a name said to be another
            const auto roles = one.at(2).value<QList<int>>();
            QVERIFY(!roles.isEmpty());
            QVERIFY(!roles.contains(Qt::DisplayRole) && !roles.contains(Qt::AccessibleTextRole));
        }
    }

    void aMaintenanceWindowIsToldAndItsCountdownIsSilent()
    {
        auto running = status(ui::ServerPhase::Running);
        m_profiles->setStatus(u"1"_s, running);
        m_told->clear();
        for (int minutes = 15; minutes > 10; --minutes) {
            running.deletingAllowed.insert(
                {}, QDateTime::currentDateTimeUtc().addSecs(qint64(minutes) * 60));
            m_profiles->setStatus(u"1"_s, running);
        }
        QCOMPARE(m_told->size(), 1);
        QCOMPARE(m_told->last().at(1).toString(), u"Home NAS: deleting is allowed"_s);
        running.deletingAllowed.clear();
        m_profiles->setStatus(u"1"_s, running);
        QCOMPARE(m_told->size(), 2);
        QCOMPARE(m_told->last().at(1).toString(), u"Home NAS: deleting is no longer allowed"_s);
    }

    void triesInBetweenAreSilent()
    {
        auto waiting = status(ui::ServerPhase::Waiting);
        waiting.trouble = ui::Trouble{.code = ui::Trouble::Code::FolderMissing};
        auto trying = waiting;
        trying.phase = ui::ServerPhase::Starting;
        m_profiles->setStatus(u"1"_s, waiting);
        QCOMPARE(m_told->size(), 1);
        for (int i = 0; i < 3; ++i) {
            m_profiles->setStatus(u"1"_s, trying);
            waiting.nextTry = QDateTime::currentDateTimeUtc().addSecs(qint64(10) * i);
            m_profiles->setStatus(u"1"_s, waiting);
        }
        QCOMPARE(m_told->size(), 1);
    }

    void profilesThatAppearAreNoNews()
    {
        m_profiles->setProfiles({item(u"1"_s, u"Home NAS"_s), item(u"2"_s, u"Laptop"_s)});
        QCOMPARE(m_told->size(), 0);
    }

private:
    std::unique_ptr<ui::ProfileModel> m_profiles;
    std::unique_ptr<ui::StateNews> m_news;
    std::unique_ptr<QSignalSpy> m_told;
};

QTEST_MAIN(tst_statenews)
#include "tst_statenews.moc"
