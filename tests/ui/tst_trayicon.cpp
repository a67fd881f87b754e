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

        click(menu, u"&Stop"_s);
        QCOMPARE(m_commands->calls, QStringList{u"stop id01"_s});
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
              std::pair(u"&Edit…"_s, &ui::TrayIcon::editRequested),
              std::pair(u"Open &folder"_s, &ui::TrayIcon::storageRequested)}) {
            QSignalSpy asked(m_tray.get(), signal);
            click(menu, text);
            QCOMPARE(asked, QList<QVariantList>{{u"id01"_s}});
        }
    }

    void withoutProfilesThereIsNoEmptyMenu()
    {
        for (const auto *action : m_tray->contextMenu()->actions())
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

    static void click(const QMenu *menu, const QString &text)
    {
        const auto actions = menu->actions();
        const auto found = std::find_if(actions.begin(), actions.end(),
                                        [&text](auto *one) { return one->text() == text; });
        QVERIFY2(found != actions.end(), qPrintable(text));
        (*found)->trigger();
    }

    static QString clipboard() { return QGuiApplication::clipboard()->text(); }

    std::unique_ptr<ui::ProfileModel> m_profiles;
    std::unique_ptr<test::Recorder> m_commands;
    std::unique_ptr<ui::TrayIcon> m_tray;
};

QTEST_MAIN(tst_trayicon)
#include "tst_trayicon.moc"
