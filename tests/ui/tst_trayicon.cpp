// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/recorder.h"
#include "ui/profiles/profilemodel.h"
#include "ui/tray/trayicon.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>

using namespace restdock;
using namespace Qt::StringLiterals;

/// What the tray's menu offers. That it is shown and clicked in a real tray is in tst_desktopsession.
class tst_trayicon : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_profiles = std::make_unique<ui::ProfileModel>();
        m_commands = std::make_unique<test::Recorder>();
        m_tray = std::make_unique<ui::TrayIcon>(*m_profiles, *m_commands);
    }

    void aProfileHasWhatIsNeededOften()
    {
        setProfiles(1);
        ui::ServerStatus running;
        running.phase = ui::ServerPhase::Running;
        running.urls = {u"http://192.168.1.9:8000/"_s};
        m_profiles->setStatus(u"id01"_s, running);
        const auto menus = shown(*m_tray->contextMenu());
        QCOMPARE(menus.size(), 1);
        const auto *const menu = menus.first()->menu();

        QVERIFY(find(menu, u"Copy &address"_s)->isEnabled());
        click(menu, u"Copy &address"_s);
        QCOMPARE(clipboard(), u"rest:http://192.168.1.9:8000/"_s);
        click(menu, u"Copy restic co&mmands"_s);
        QVERIFY2(clipboard().contains(u"RESTIC_REPOSITORY"_s)
                     && clipboard().contains(u"rest:http://192.168.1.9:8000/laptop/"_s)
                     && clipboard().endsWith(u"restic init"_s),
                 qPrintable(clipboard()));
        QVERIFY(clipboard().contains(u"<password>"_s)); // which only its user knows
        for (const auto &[text, signal] :
             {std::pair(u"&Connect a client…"_s, &ui::TrayIcon::connectRequested),
              std::pair(u"&Stop"_s, &ui::TrayIcon::stopRequested), // which may ask first
              std::pair(u"&Edit…"_s, &ui::TrayIcon::editRequested),
              std::pair(u"Open &folder"_s, &ui::TrayIcon::storageRequested)}) {
            QSignalSpy asked(m_tray.get(), signal);
            click(menu, text);
            QCOMPARE(asked, QList<QVariantList>{{u"id01"_s}});
        }
        m_profiles->setStatus(u"id01"_s, {});
        QVERIFY(!find(menu, u"Copy &address"_s)->isEnabled()); // there is none
        QSignalSpy started(m_tray.get(), &ui::TrayIcon::startRequested);
        click(menu, u"&Start"_s);
        QCOMPARE(started, QList<QVariantList>{{u"id01"_s}});
        QSignalSpy stopped(m_tray.get(), &ui::TrayIcon::stopAllRequested);
        m_profiles->setStatus(u"id01"_s, running);
        click(m_tray->contextMenu(), u"S&top all"_s);
        QCOMPARE(stopped.size(), 1);
        QVERIFY(m_commands->calls.isEmpty());
    }

    void whatTakesLongCanBeGivenUp()
    {
        setProfiles(1);
        const auto *const menu = shown(*m_tray->contextMenu()).first()->menu();
        ui::ServerStatus changing;
        changing.phase = ui::ServerPhase::Starting;
        m_profiles->setStatus(u"id01"_s, changing);
        QTRY_VERIFY((m_profiles->settle(), find(menu, u"Cancel the &start"_s)));
        QSignalSpy stopped(m_tray.get(), &ui::TrayIcon::stopRequested);
        click(menu, u"Cancel the &start"_s);
        QCOMPARE(stopped, QList<QVariantList>{{u"id01"_s}});
        changing.phase = ui::ServerPhase::Stopping;
        m_profiles->setStatus(u"id01"_s, changing);
        QVERIFY(!find(menu, u"&Start"_s)->isEnabled());
        QTRY_VERIFY((m_profiles->settle(), find(menu, u"Cancel the &stop"_s)));
        QVERIFY(find(menu, u"Cancel the &stop"_s)->isEnabled());
        QSignalSpy started(m_tray.get(), &ui::TrayIcon::startRequested);
        click(menu, u"Cancel the &stop"_s);
        QCOMPARE(started, QList<QVariantList>{{u"id01"_s}});
    }

    void whateverMakesTheSignIsNamedTheWorstFirst()
    {
        setProfiles(3);
        auto *const entry = m_tray->contextMenu()->actions().first();
        QVERIFY(!entry->isVisible());
        ui::ServerStatus full;
        full.phase = ui::ServerPhase::Running;
        full.warnings = {{.code = ui::Trouble::Code::DiskLow}};
        m_profiles->setStatus(u"id01"_s, full);
        QVERIFY(entry->isVisible());
        QVERIFY2(entry->text().startsWith(u"Profile 01: "_s), qPrintable(entry->text()));
        QVERIFY2(m_tray->toolTip().startsWith(u"Restdock: Profile 01: "_s),
                 qPrintable(m_tray->toolTip()));
        ui::ServerStatus failed;
        failed.phase = ui::ServerPhase::Failed;
        failed.trouble = ui::Trouble{.code = ui::Trouble::Code::PortUsed};
        m_profiles->setStatus(u"id03"_s, failed);
        QVERIFY2(entry->text().startsWith(u"Profile 03: "_s), qPrintable(entry->text()));
        QSignalSpy asked(m_tray.get(), &ui::TrayIcon::troubleRequested);
        entry->trigger();
        QCOMPARE(asked, QList<QVariantList>{{u"id03"_s}});
        m_profiles->setStatus(u"id01"_s, {});
        m_profiles->setStatus(u"id03"_s, {});
        QVERIFY(!entry->isVisible());
    }

    void profilesThatCannotBeReadAreToldOf()
    {
        setProfiles(1);
        ui::ProfileDamage damage;
        damage.extent = ui::ProfileDamage::Extent::All;
        QCOMPARE(ui::trayLook(*m_profiles, damage), ui::TrayLook::Error);
        m_tray->setDamage(damage);
        auto *const entry = m_tray->contextMenu()->actions().first();
        QVERIFY(entry->isVisible());
        QCOMPARE(entry->text(), QString(ui::damageTitle(damage) + u"…"));
        QVERIFY(m_tray->toolTip().contains(ui::damageTitle(damage)));
        QSignalSpy asked(m_tray.get(), &ui::TrayIcon::troubleRequested);
        entry->trigger();
        QCOMPARE(asked, QList<QVariantList>{{QString()}});
    }

    void profilesOfALaterVersionAreOnlyShown()
    {
        setProfiles(1);
        const auto *const menu = shown(*m_tray->contextMenu()).first()->menu();
        ui::ProfileDamage damage;
        damage.extent = ui::ProfileDamage::Extent::IsNewer;
        m_tray->setDamage(damage);
        for (const auto &text : {u"&Start"_s, u"&Edit…"_s})
            QVERIFY2(!find(menu, text)->isEnabled(), qPrintable(text));
        QVERIFY(!find(m_tray->contextMenu(), u"&Start all"_s)->isEnabled());
        m_tray->setDamage({});
        QVERIFY(find(menu, u"&Start"_s)->isEnabled());
        QVERIFY(find(m_tray->contextMenu(), u"&Start all"_s)->isEnabled());
    }

    void oneThatWaitsForTheKeychainCanBeStoppedWithAll()
    {
        setProfiles(1);
        QVERIFY(!find(m_tray->contextMenu(), u"S&top all"_s)->isEnabled());
        ui::ServerStatus locked;
        locked.phase = ui::ServerPhase::Locked;
        m_profiles->setStatus(u"id01"_s, locked);
        QVERIFY(find(m_tray->contextMenu(), u"S&top all"_s)->isEnabled());
        QVERIFY(find(m_tray->contextMenu(), u"&Start all"_s)->isEnabled());
    }

    void anOpenMenuIsChangedInPlace()
    {
        setProfiles(2);
        auto *const menu = m_tray->contextMenu();
        const auto before = menu->actions();
        Q_EMIT menu->aboutToShow();
        setProfiles(2); // after every save
        QCOMPARE(menu->actions(), before);
        setProfiles(1);
        QCOMPARE(menu->actions(), before); // nothing moves under the pointer
        QVERIFY(!shown(*menu).last()->isEnabled());
        setProfiles(3);
        QCOMPARE(shown(*menu).size(), 2);
        QVERIFY(shown(*menu).last()->isEnabled());
        Q_EMIT menu->aboutToHide();
        QCOMPARE(shown(*menu).size(), 3);
        for (auto *known : before)
            QVERIFY(menu->actions().contains(known));
        setProfiles(1);
        QCOMPARE(shown(*menu).size(), 1);
        QCOMPARE(shown(*menu).first()->text(), u"Profile 01 – stopped"_s);
    }

    void eachMaintenanceWindowHasItsOwnEnd()
    {
        setProfiles(3);
        ui::ServerStatus open;
        open.phase = ui::ServerPhase::Running;
        open.deletingAllowed.insert({}, QDateTime::currentDateTimeUtc().addSecs(42 * 60 + 5));
        m_profiles->setStatus(u"id01"_s, open);
        const auto ends = [this] {
            QList<QAction *> found;
            const auto actions = m_tray->contextMenu()->actions();
            for (auto *action : actions) {
                if (action->isVisible() && action->text().endsWith(u": end now"_s))
                    found << action;
            }
            return found;
        };
        QCOMPARE(ends().size(), 1);
        QCOMPARE(ends().first()->text(), u"Deleting allowed for 43 min: end now"_s);
        m_profiles->setStatus(u"id03"_s, open);
        QStringList texts;
        const auto all = ends();
        for (auto *action : all) {
            texts << action->text();
            action->trigger();
        }
        texts.sort();
        QCOMPARE(texts.size(), 2);
        QVERIFY2(texts.first().startsWith(u"Profile 01: "_s), qPrintable(texts.first()));
        QVERIFY2(texts.last().startsWith(u"Profile 03: "_s), qPrintable(texts.last()));
        m_commands->calls.sort();
        QCOMPARE(m_commands->calls, (QStringList{u"end deleting id01"_s, u"end deleting id03"_s}));
    }

    void aBusyProfileHasItsRateBesideItsName()
    {
        setProfiles(1);
        ui::ServerStatus running;
        running.phase = ui::ServerPhase::Running;
        m_profiles->setStatus(u"id01"_s, running);
        QCOMPARE(shown(*m_tray->contextMenu()).first()->text(), u"Profile 01 – running"_s);
        ui::Traffic traffic;
        traffic.now = {18'000'000, 400'000};
        traffic.transfersUnderWay = 1;
        qint64 second = 0;
        const auto title = [&] {
            m_profiles->setTraffic(u"id01"_s, traffic, ++second);
            return shown(*m_tray->contextMenu()).first()->text();
        };
        QTRY_COMPARE(title(), u"Profile 01   18.4 MB/s"_s); // it counts as busy after a second
    }

    void quittingWhenFinishedCanBeTakenBack()
    {
        const auto *const menu = m_tray->contextMenu();
        QVERIFY(!find(menu, u"&Cancel quitting"_s)->isVisible());
        m_tray->setQuitting(true);
        QVERIFY(find(menu, u"&Cancel quitting"_s)->isVisible());
        QSignalSpy cancelled(m_tray.get(), &ui::TrayIcon::quitCancelled);
        click(menu, u"&Cancel quitting"_s);
        QCOMPARE(cancelled.size(), 1);
    }

    void withoutProfilesThereIsNoEmptyMenu()
    {
        const auto actions = m_tray->contextMenu()->actions();
        QVERIFY(!actions.isEmpty());
        for (const auto *action : actions)
            QVERIFY(!action->menu() || !action->isVisible());
    }

    void manyProfilesDoNotFillTheScreen()
    {
        setProfiles(11);
        const auto direct = shown(*m_tray->contextMenu());
        QCOMPARE(direct.size(), 9); // and what leads to the others
        const auto *const more = direct.last()->menu();
        QCOMPARE(direct.last()->text(), u"&More…"_s);
        QCOMPARE(shown(*more).size(), 3);
        QCOMPARE(shown(*more).last()->text(), u"Profile 11 – stopped"_s);

        ui::ServerStatus troubled;
        troubled.phase = ui::ServerPhase::Failed;
        troubled.trouble = ui::Trouble{.code = ui::Trouble::Code::PortUsed};
        m_profiles->setStatus(u"id11"_s, troubled);
        QCOMPARE(shown(*more).last()->text(), u"Profile 11 – address in use"_s); // it may be open
        Q_EMIT m_tray->contextMenu()->aboutToShow();
        QCOMPARE(shown(*m_tray->contextMenu()).first()->text(), u"Profile 11 – address in use"_s);
        QCOMPARE(shown(*more).first()->text(), u"Profile 08 – stopped"_s);
        m_profiles->setStatus(u"id11"_s, {});
        Q_EMIT m_tray->contextMenu()->aboutToShow();
        QCOMPARE(shown(*m_tray->contextMenu()).first()->text(), u"Profile 01 – stopped"_s);

        Q_EMIT m_tray->contextMenu()->aboutToHide();
        setProfiles(2);
        QCOMPARE(shown(*m_tray->contextMenu()).size(), 2);
    }

private:
    void setProfiles(int count)
    {
        QList<ui::ProfileModel::Item> items;
        for (int i = 1; i <= count; ++i) {
            const auto number = u"%1"_s.arg(i, 2, 10, QChar(u'0'));
            ui::ProfileModel::Item item{u"id"_s + number, {}};
            item.profile.name = u"Profile "_s + number;
            item.profile.backend.type = u"local"_s;
            item.profile.backend.values.insert(u"path"_s, QString(u"/srv/restic"_s + number));
            item.profile.users = {{.name = u"laptop"_s}};
            items << item;
        }
        m_profiles->setProfiles(items);
    }

    static QList<QAction *> shown(const QMenu &menu)
    {
        QList<QAction *> menus;
        const auto actions = menu.actions();
        for (auto *action : actions) {
            if (action->isVisible() && action->menu())
                menus << action;
        }
        return menus;
    }

    static QAction *find(const QMenu *menu, const QString &text)
    {
        const auto actions = menu->actions();
        const auto found = std::find_if(actions.begin(), actions.end(),
                                        [&text](auto *one) { return one->text() == text; });
        return found == actions.end() ? nullptr : *found;
    }

    static void click(const QMenu *menu, const QString &text)
    {
        auto *const action = find(menu, text);
        QVERIFY2(action, qPrintable(text));
        action->trigger();
    }

    static QString clipboard() { return QGuiApplication::clipboard()->text(); }

    std::unique_ptr<ui::ProfileModel> m_profiles;
    std::unique_ptr<test::Recorder> m_commands;
    std::unique_ptr<ui::TrayIcon> m_tray;
};

QTEST_MAIN(tst_trayicon)
#include "tst_trayicon.moc"
