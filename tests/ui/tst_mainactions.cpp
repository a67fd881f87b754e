// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/windowfixture.h"
#include "ui/profiletabs.h"

#include <QListView>
#include <QMenu>
#include <QMenuBar>
#include <QTest>
#include <QToolBar>
#include <QToolButton>

using namespace restdock;
using namespace restdock::test;
using namespace Qt::StringLiterals;

class tst_mainactions : public QObject, private WindowFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        open();
        m_profiles->setProfiles({item(u"1"_s, u"Home NAS"_s)});
    }

    void cleanup() { close(); }

    void theToolBarHasWhatIsNeededOften()
    {
        QStringList texts;
        const auto actions = toolBar()->actions();
        for (auto *one : actions) {
            if (const auto *const shown = toolButton(one))
                texts << shown->text();
        }
        QCOMPARE(
            texts,
            (QStringList{u"New…"_s, u"Start"_s, u"Stop"_s, u"Connect a client…"_s, u"Settings"_s}));
    }

    void oneOfStartAndStopCanBePressed()
    {
        QVERIFY(inToolBar(u"Start"_s)->isEnabled() && !inToolBar(u"Stop"_s)->isEnabled());
        inToolBar(u"Start"_s)->trigger();
        ui::ServerStatus status;
        status.phase = ui::ServerPhase::Running;
        m_profiles->setStatus(u"1"_s, status);
        QVERIFY(!inToolBar(u"Start"_s)->isEnabled() && inToolBar(u"Stop"_s)->isEnabled());
        inToolBar(u"Stop"_s)->trigger();
        QCOMPARE(m_commands->calls, (QStringList{u"start 1"_s, u"stop 1"_s}));
        status.phase = ui::ServerPhase::Starting;
        m_profiles->setStatus(u"1"_s, status);
        QTRY_VERIFY((m_profiles->settle(), inToolBar(u"Cancel the start"_s)));
        QVERIFY(!inToolBar(u"Start"_s)->isEnabled());
        inToolBar(u"Cancel the start"_s)->trigger();
        QCOMPARE(m_commands->calls.last(), u"stop 1"_s);
        status.phase = ui::ServerPhase::Stopping;
        m_profiles->setStatus(u"1"_s, status);
        QVERIFY(!inToolBar(u"Start"_s)->isEnabled() && !inToolBar(u"Stop"_s)->isEnabled());
    }

    void controlAndANumberTurnTheFourTabs()
    {
        const auto *const tabs = m_window->findChild<ui::ProfileTabs *>();
        QStringList titles;
        for (int i = 0; i < tabs->count(); ++i)
            titles << tabs->tabText(i).remove(u'&');
        QCOMPARE(titles,
                 (QStringList{u"Overview"_s, u"Repositories"_s, u"Users"_s, u"Activity"_s}));
        for (int i = tabs->count() - 1; i >= 0; --i) {
            QTest::keyClick(m_window.get(), Qt::Key(int(Qt::Key_1) + i), Qt::ControlModifier);
            QCOMPARE(tabs->currentIndex(), i);
        }
        QStringList entries;
        const auto actions = menu(u"&View"_s)->actions();
        for (int i = 0; i < titles.size(); ++i)
            entries << actions.at(i)->text().remove(u'&');
        QCOMPARE(entries, titles);
    }

private:
    QToolBar *toolBar() const { return m_window->findChild<QToolBar *>(); }

    QToolButton *toolButton(QAction *of) const
    {
        return qobject_cast<QToolButton *>(toolBar()->widgetForAction(of));
    }

    QAction *inToolBar(const QString &text) const
    {
        const auto actions = toolBar()->actions();
        for (auto *one : actions) {
            if (const auto *const shown = toolButton(one); shown && shown->text() == text)
                return one;
        }
        return nullptr;
    }

    QMenu *menu(const QString &title) const
    {
        const auto actions = m_window->menuBar()->actions();
        for (const auto *one : actions) {
            if (one->text() == title)
                return one->menu();
        }
        return nullptr;
    }
};

QTEST_MAIN(tst_mainactions)
#include "tst_mainactions.moc"
