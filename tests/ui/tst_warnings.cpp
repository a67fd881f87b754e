// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/troublefixture.h"
#include "ui/profiles/deletingdialog.h"
#include "ui/profiles/profilemodel.h"
#include "ui/profiles/troublebar.h"
#include "ui/tray/trayicon.h"

#include <QAction>
#include <QDateTime>
#include <QListView>
#include <QMenu>
#include <QTest>

using namespace restdock;
using namespace restdock::test;
using namespace Qt::StringLiterals;
using Code = ui::Trouble::Code;

/// What the window tells of a server that runs: warnings, and that deleting is allowed; and the menu of a profile.
class tst_warnings : public QObject, private TroubleFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { close(); }

    void aWarningCanBePutOff()
    {
        ui::ServerStatus running;
        running.phase = ui::ServerPhase::Running;
        running.warnings = {{.code = Code::DiskLow, .place = u"/srv/restic"_s, .amount = u"3 GB"_s},
                            {.code = Code::BackupLate, .place = u"laptop"_s, .days = 4}};
        m_profiles->setStatus(u"1"_s, running);
        auto *const bar = m_window->findChild<ui::TroubleBar *>();
        QVERIFY(bar->isVisible());
        QVERIFY(bar->accessibleName().contains(u"3 GB"_s));
        QVERIFY(!button(u"Try &again"_s)->isVisible());
        QVERIFY(button(u"&More"_s)->isVisible());
        button(u"Later"_s)->click();
        QVERIFY(bar->isVisible());
        QVERIFY(bar->accessibleName().contains(u"laptop"_s)); // the other one, at once
        button(u"Later"_s)->click();
        QVERIFY(!bar->isVisible());
        m_profiles->setStatus(u"1"_s, {});
        m_profiles->setStatus(u"1"_s, running);
        QVERIFY(!bar->isVisible());
    }

    void aWarningThatComesAgainIsToldAgain()
    {
        ui::ServerStatus low;
        low.phase = ui::ServerPhase::Running;
        low.warnings = {{.code = Code::DiskLow, .place = u"/srv/restic"_s, .amount = u"3 GB"_s}};
        ui::ServerStatus enough;
        enough.phase = ui::ServerPhase::Running;
        m_profiles->setStatus(u"1"_s, low);
        button(u"Later"_s)->click();
        const auto *const bar = m_window->findChild<ui::TroubleBar *>();
        low.warnings.first().amount = u"2 GB"_s; // the same cause
        m_profiles->setStatus(u"1"_s, low);
        QVERIFY(!bar->isVisible());
        m_profiles->setStatus(u"1"_s, enough);
        m_profiles->setStatus(u"1"_s, low);
        QVERIFY(bar->isVisible());
    }

    void aSignLeadsToWhatWasPutOff()
    {
        ui::ServerStatus low;
        low.phase = ui::ServerPhase::Running;
        low.warnings = {{.code = Code::DiskLow, .place = u"/srv/restic"_s, .amount = u"3 GB"_s}};
        m_profiles->setStatus(u"1"_s, low);
        QCOMPARE(m_profiles->at(0).look(), ui::Look::Attention);
        const auto *const bar = m_window->findChild<ui::TroubleBar *>();
        button(u"Later"_s)->click();
        QVERIFY(!bar->isVisible());
        QCOMPARE(m_profiles->at(0).look(), ui::Look::Attention);
        auto *const list = m_window->findChild<QListView *>(u"profiles"_s);
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {},
                          list->visualRect(list->currentIndex()).center());
        QVERIFY(bar->isVisible());
        button(u"Later"_s)->click();
        QVERIFY(!bar->isVisible());
        m_window->showTrouble(u"1"_s); // as the tray does
        QVERIFY(bar->isVisible());
    }

    void theListsMenuIsThatOfTheProfile()
    {
        const auto *const list = m_window->findChild<QListView *>(u"profiles"_s);
        QStringList texts;
        const auto actions = list->actions();
        for (const auto *one : actions)
            texts << one->text();
        QCOMPARE(texts,
                 QStringList({u"&Start"_s, u"&Connect a client…"_s, u"&Edit…"_s, u"Re&name…"_s,
                              u"&Duplicate"_s, u"Open &folder"_s, u"E&xport…"_s, u"&Remove…"_s,
                              u"Allow de&leting for…"_s}));
    }

    void theKeypadsEnterStartsAndStops()
    {
        QTest::keyClick(m_window.get(), Qt::Key_Enter, Qt::ControlModifier | Qt::KeypadModifier);
        QTRY_COMPARE(m_commands->calls, QStringList{u"start 1"_s});
        QTest::keyClick(m_window.get(), Qt::Key_Enter,
                        Qt::ControlModifier | Qt::ShiftModifier | Qt::KeypadModifier);
        QTRY_COMPARE(m_commands->calls.size(), 2);
    }

    void deletingIsAllowedForAUserAndATime()
    {
        auto *const allow = action(u"Allow de&leting for…"_s);
        QVERIFY(allow && !allow->isEnabled()); // it does not run
        ui::ServerStatus running;
        running.phase = ui::ServerPhase::Running;
        m_profiles->setStatus(u"1"_s, running);
        QVERIFY(allow->isEnabled());
        allow->trigger();
        auto *const dialog = m_window->findChild<ui::DeletingDialog *>();
        QVERIFY(dialog && dialog->isVisible());
        dialog->accept();
        QCOMPARE(m_commands->calls, QStringList{u"allow deleting 1 laptop 900"_s});

        ui::TrayIcon tray(*m_profiles, *m_commands);
        const auto trayEntry = [&tray]() -> QAction * {
            const auto actions = tray.contextMenu()->actions();
            for (auto *one : actions) {
                if (one->text().contains(u"min: end now"_s))
                    return one;
            }
            return nullptr;
        };
        QVERIFY(!trayEntry()->isVisible());
        running.deletingAllowed.insert({}, QDateTime::currentDateTimeUtc().addSecs(42 * 60 + 5));
        m_profiles->setStatus(u"1"_s, running);
        QVERIFY(trayEntry()->isVisible());
        QVERIFY(trayEntry()->text().contains(u"43"_s));
        QVERIFY(ui::deletingText(m_profiles->at(0)).contains(u"43"_s));
        QCOMPARE(allow->text(), u"End de&leting now"_s);
        trayEntry()->trigger();
        allow->trigger();
        QCOMPARE(m_commands->calls.mid(1), QStringList(2, u"end deleting 1"_s));
    }
};

QTEST_MAIN(tst_warnings)
#include "tst_warnings.moc"
