// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/recorder.h"
#include "ui/activity/activitymodel.h"
#include "ui/activity/activitypane.h"
#include "ui/mainwindow.h"
#include "ui/profiles/profilemodel.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QTabWidget>
#include <QTableView>
#include <QtTest>

using namespace restdock;
using namespace Qt::StringLiterals;
using restdock::test::Recorder;

namespace {

ui::ProfileModel::Item item(const QString &id, const QString &name)
{
    ui::ProfileModel::Item made{id, {}};
    made.profile.name = name;
    made.profile.backend.type = u"local"_s;
    made.profile.backend.values.insert(u"path"_s, u"/srv/restic"_s);
    made.profile.users.append({.name = u"laptop"_s});
    return made;
}

std::vector<ui::LogRow> rows(quint64 first, quint64 last)
{
    std::vector<ui::LogRow> made(size_t(last - first + 1));
    for (auto &row : made) {
        row.number = first++;
        row.time = qint64(row.number);
        row.method = "GET";
    }
    return made;
}

} // namespace

class tst_mainwindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_profiles = std::make_unique<ui::ProfileModel>();
        m_requests = std::make_unique<ui::ActivityModel>(ui::LogRow::Kind::Request, 100);
        m_events = std::make_unique<ui::ActivityModel>(ui::LogRow::Kind::Event, 100);
        m_commands = std::make_unique<Recorder>();
        m_window = std::make_unique<ui::MainWindow>(
            ui::MainWindow::Models{*m_profiles, *m_requests, *m_events}, *m_commands);
        m_window->present();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    }

    void cleanup()
    {
        m_window.reset();
        m_commands.reset();
    }

    void withoutProfilesItAsksWhereBackupsShallBe()
    {
        auto *const inFolder = button(u"In a &folder on this computer"_s);
        QVERIFY(inFolder && inFolder->isVisible());
        inFolder->click();
        auto *const create = button(u"Create and &start"_s);
        QVERIFY(create && create->isVisible());
        const QTemporaryDir folder;
        field(u"&Folder"_s)->setText(folder.filePath(u"restic"_s));
        field(u"&User name"_s)->setText(u"no good"_s);
        QTRY_VERIFY(!create->isEnabled());
        field(u"&User name"_s)->setText(u"laptop"_s);
        QTRY_VERIFY(create->isEnabled());
        create->click();
        QVERIFY(m_commands->saved);
        QCOMPARE(m_commands->saved->listen.toString(), u"127.0.0.1:8123"_s);
        QCOMPARE(m_commands->saved->users.first().name, u"laptop"_s);
        QVERIFY(m_commands->saved->users.first().passwordHash.size() >= 28);
        QCOMPARE(m_commands->calls, QStringList{u"start new"_s});
    }

    void startsAndStopsWhatIsSelected()
    {
        m_profiles->setProfiles({item(u"1"_s, u"a"_s), item(u"2"_s, u"b"_s)});
        auto *const list = m_window->findChild<QListView *>();
        QVERIFY(list->isVisible());
        list->setCurrentIndex(m_profiles->index(1));
        QTest::keyClick(m_window.get(), Qt::Key_Return, Qt::ControlModifier);
        ui::ServerStatus running;
        running.phase = ui::ServerPhase::Running;
        m_profiles->setStatus(u"2"_s, running);
        QTest::keyClick(m_window.get(), Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(m_commands->calls, (QStringList{u"start 2"_s, u"stop 2"_s}));
    }

    void theSelectionSurvivesAChangeOfTheProfiles()
    {
        m_profiles->setProfiles({item(u"1"_s, u"a"_s), item(u"2"_s, u"b"_s)});
        auto *const list = m_window->findChild<QListView *>();
        list->setCurrentIndex(m_profiles->index(1));
        m_profiles->setProfiles({item(u"1"_s, u"a"_s), item(u"2"_s, u"b"_s), item(u"0"_s, u"0"_s)});
        QCOMPARE(list->currentIndex().data(ui::ProfileModel::IdRole).toString(), u"2"_s);
    }

    void theLogFollowsItsEndAndHoldsStillElsewhere()
    {
        m_profiles->setProfiles({item(u"1"_s, u"a"_s)});
        auto *const tabs = m_window->findChild<QTabWidget *>();
        tabs->setCurrentIndex(tabs->count() - 1);
        auto *const pane = qobject_cast<ui::ActivityPane *>(tabs->currentWidget());
        QVERIFY(pane);
        auto *const bar = pane->table().verticalScrollBar();
        m_requests->append(rows(1, 90));
        QTRY_VERIFY(bar->maximum() > 0);
        QTRY_COMPARE(bar->value(), bar->maximum());
        m_requests->append(rows(91, 100));
        QTRY_COMPARE(bar->value(), bar->maximum());
        bar->setValue(50);
        const auto seen = m_requests->row(50).number;
        m_requests->append(rows(101, 110)); // ten leave at the front
        QTRY_COMPARE(m_requests->row(bar->value()).number, seen);
    }

    void everythingThatCanHaveTheFocusHasAName()
    {
        m_profiles->setProfiles({item(u"1"_s, u"a"_s)});
        auto *const tabs = m_window->findChild<QTabWidget *>();
        for (int i = 0; i < tabs->count(); ++i) {
            tabs->setCurrentIndex(i);
            const auto widgets = m_window->findChildren<QWidget *>();
            for (const auto *widget : widgets) {
                if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus
                    || widget->focusProxy() || widget == tabs)
                    continue;
                QAccessibleInterface *const face =
                    QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
                QVERIFY2(face
                             && (!face->text(QAccessible::Name).isEmpty()
                                 || widget->inherits("QTabBar")),
                         qPrintable(QString(QLatin1String(widget->metaObject()->className())
                                            + u" in tab " + QString::number(i))));
            }
        }
    }

private:
    QAbstractButton *button(const QString &text) const
    {
        const auto all = m_window->findChildren<QAbstractButton *>();
        for (auto *one : all) {
            if (one->text() == text)
                return one;
        }
        return nullptr;
    }

    QLineEdit *field(const QString &label) const
    {
        const auto labels = m_window->findChildren<QLabel *>();
        for (const auto *one : labels) {
            if (one->text() == label)
                return qobject_cast<QLineEdit *>(one->buddy());
        }
        return nullptr;
    }

    std::unique_ptr<ui::ProfileModel> m_profiles;
    std::unique_ptr<ui::ActivityModel> m_requests;
    std::unique_ptr<ui::ActivityModel> m_events;
    std::unique_ptr<Recorder> m_commands;
    std::unique_ptr<ui::MainWindow> m_window;
};

QTEST_MAIN(tst_mainwindow)
#include "tst_mainwindow.moc"
