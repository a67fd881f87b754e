// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/notifier.h"
#include "tests/ui/desktophome.h"

using namespace restdock;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// What a person is told, and when. That each trouble is told once is in tst_desktopnews.
class tst_notifier : public test::DesktopHome
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        makeHome();
        m_notifier = std::make_unique<Notifier>(*m_desktop, nullptr, 50ms);
        m_noticed = std::make_unique<QSignalSpy>(m_notifier.get(), &Notifier::noticed);
        m_id = save(openProfile());
    }

    void cleanup()
    {
        m_noticed.reset();
        m_notifier.reset();
        leaveHome();
    }

    void aClientIsToldOfOnceForAsLongAsItIsThere()
    {
        run();
        const ui::ClientTraffic laptop{u"laptop"_s, u"192.0.2.9"_s, u"photos"_s};
        const ui::ClientTraffic same{u"laptop"_s, u"192.0.2.9"_s, u"music"_s};
        const ui::ClientTraffic phone{u"phone"_s, u"192.0.2.7"_s, {}};
        there({laptop});
        there({laptop, same, phone});
        QCOMPARE(count(ui::Notice::ClientConnected), 2);
        QVERIFY(told().text.contains(u"phone"_s) && told().text.contains(u"192.0.2.7"_s));
        there({phone});
        there({laptop, phone}); // it came back
        QCOMPARE(count(ui::Notice::ClientConnected), 3);
    }

    void aQuietTimeIsQuietForEverything()
    {
        run();
        m_noticed->clear();
        m_notifier->keepQuietFor(1h);
        Q_EMIT m_desktop->wrongLogins(m_id, u"20 wrong passwords from 192.0.2.9."_s);
        Q_EMIT m_desktop->wrongLogins(m_id, u"20 wrong passwords from 192.0.2.8."_s);
        ServingEvent began;
        began.kind = ServingEvent::Kind::DeletingBegan;
        Q_EMIT m_desktop->happened(m_id, began);
        there({{u"laptop"_s, u"192.0.2.9"_s}});
        ui::ProfileDamage damage;
        damage.extent = ui::ProfileDamage::Extent::All;
        Q_EMIT m_desktop->damageChanged(damage);
        QCOMPARE(m_noticed->size(), 0);
        // Then it is told, the latest of each kind; what has passed meanwhile is not.
        m_notifier->keepQuietFor(0ms);
        QTRY_COMPARE(count(ui::Notice::WrongPasswords), 1);
        QCOMPARE(count(ui::Notice::DeletingAllowed), 1);
        QCOMPARE(count(ui::Notice::ClientConnected), 1);
        QCOMPARE(count(ui::Notice::StorageTrouble), 0);
        for (const auto &one : *m_noticed) {
            const auto telling = one.first().value<Telling>();
            if (telling.kind == ui::Notice::WrongPasswords)
                QVERIFY(telling.text.contains(u"192.0.2.8"_s));
        }
    }

    void aPortThatIsTriedOnceMoreIsToldOfWhenThatFails()
    {
        for (const auto phase : {ui::ServerPhase::Waiting, ui::ServerPhase::Starting}) {
            trouble(phase, ui::Trouble::Code::PortUsed);
            QCOMPARE(m_noticed->size(), 0);
        }
        trouble(ui::ServerPhase::Failed, ui::Trouble::Code::PortUsed);
        QCOMPARE(count(ui::Notice::ServerStopped), 1);
    }

    void aServiceThatAsksToSlowDownNeedsNobody()
    {
        trouble(ui::ServerPhase::Running, ui::Trouble::Code::ServiceBusy);
        QCOMPARE(count(ui::Notice::StorageTrouble), 0);
    }

    void aServiceThatIsAwayForAMomentNeedsNobody()
    {
        const Notifier patient(*m_desktop, nullptr, 1h);
        const QSignalSpy noticed(&patient, &Notifier::noticed);
        trouble(ui::ServerPhase::Waiting, ui::Trouble::Code::ServiceUnreachable);
        QCOMPARE(count(ui::Notice::StorageTrouble), 0); // not at once
        QTRY_COMPARE(count(ui::Notice::StorageTrouble), 1);
        trouble(ui::ServerPhase::Waiting, ui::Trouble::Code::ServiceUnreachable); // the next try
        QCOMPARE(count(ui::Notice::StorageTrouble), 1);
        QCOMPARE(noticed.size(), 0);
    }

    void aKeychainIsToldOfOnceHoweverManyProfilesWait()
    {
        auto second = openProfile();
        second.name = u"second"_s;
        second.listen.port = QString::number(m_port + 1);
        second.backend.values.insert(u"path"_s, m_home->filePath(u"second"_s));
        const QStringList ids{m_id, save(second)};
        const auto lock = [&](const QString &cause) {
            for (const auto &id : ids) {
                ui::ServerStatus locked;
                locked.phase = ui::ServerPhase::Locked;
                locked.trouble = ui::Trouble{
                    .code = ui::Trouble::Code::KeychainLocked,
                    .error = Error{ErrorCode::SignInRequired, "as it was said", {}, {}, cause}};
                m_desktop->profiles().setStatus(id, locked);
            }
        };
        lock(u"KEY-LOCKED"_s);
        QCOMPARE(count(ui::Notice::StorageTrouble), 1);
        lock(u"KEY-DENIED"_s); // which is another
        QCOMPARE(count(ui::Notice::StorageTrouble), 2);
        m_desktop->profiles().setStatus(ids.first(), {});
        lock(u"KEY-DENIED"_s); // it has not passed for the other one
        QCOMPARE(count(ui::Notice::StorageTrouble), 2);
        for (const auto &id : ids)
            m_desktop->profiles().setStatus(id, {});
        lock(u"KEY-DENIED"_s);
        QCOMPARE(count(ui::Notice::StorageTrouble), 3);
        for (const auto &id : ids)
            m_desktop->profiles().setStatus(id, {});
        lock(u"KEY-LOCKED"_s);
        QCOMPARE(count(ui::Notice::StorageTrouble), 4);
        m_desktop->profiles().setStatus(ids.last(), {});
        const auto left = *m_desktop->profiles().find(ids.last());
        m_desktop->profiles().setProfiles({{left.id, left.profile}}); // the other one is removed
        lock(u"KEY-LOCKED"_s);
        QCOMPARE(count(ui::Notice::StorageTrouble), 5);
    }

    void whatIsWrongWithOneProfileIsToldOfEach()
    {
        auto second = openProfile();
        second.name = u"second"_s;
        second.listen.port = QString::number(m_port + 1);
        second.backend.values.insert(u"path"_s, m_home->filePath(u"second"_s));
        const auto other = save(second);
        ui::ServerStatus refused;
        refused.phase = ui::ServerPhase::Failed;
        refused.trouble = ui::Trouble{.code = ui::Trouble::Code::KeyRefused};
        for (const auto &id : {m_id, other})
            m_desktop->profiles().setStatus(id, refused);
        QCOMPARE(count(ui::Notice::StorageTrouble), 2);
        trouble(ui::ServerPhase::Failed, ui::Trouble::Code::PortUsed);
        QCOMPARE(count(ui::Notice::ServerStopped), 1);
    }

    void whatIsSavedAndCannotBeReadIsToldOfOnce()
    {
        ui::ProfileDamage damage;
        damage.extent = ui::ProfileDamage::Extent::Some;
        damage.profiles = 1;
        Q_EMIT m_desktop->damageChanged(damage);
        damage.reason = u"line 14"_s;
        Q_EMIT m_desktop->damageChanged(damage);
        QCOMPARE(count(ui::Notice::StorageTrouble), 1);
        QVERIFY(told().id.isEmpty());
        Q_EMIT m_desktop->damageChanged({});
        Q_EMIT m_desktop->damageChanged(damage);
        QCOMPARE(count(ui::Notice::StorageTrouble), 2);
    }

private:
    void run()
    {
        ui::ServerStatus running;
        running.phase = ui::ServerPhase::Running;
        m_desktop->profiles().setStatus(m_id, running);
    }

    void trouble(ui::ServerPhase phase, ui::Trouble::Code code)
    {
        ui::ServerStatus status;
        status.phase = phase;
        status.trouble = ui::Trouble{.code = code};
        m_desktop->profiles().setStatus(m_id, status);
    }

    void there(const QList<ui::ClientTraffic> &clients)
    {
        ui::Traffic traffic;
        traffic.clients = clients;
        m_desktop->profiles().setTraffic(m_id, traffic, 1);
    }

    int count(ui::Notice kind) const
    {
        return int(std::count_if(m_noticed->begin(), m_noticed->end(), [kind](const auto &one) {
            return one.first().template value<Telling>().kind == kind;
        }));
    }

    Telling told() const { return m_noticed->last().first().value<Telling>(); }

    QString m_id;
    std::unique_ptr<Notifier> m_notifier;
    std::unique_ptr<QSignalSpy> m_noticed;
};

QTEST_GUILESS_MAIN(tst_notifier)
#include "tst_notifier.moc"
