// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/recorder.h"
#include "ui/activity/activitymodel.h"
#include "ui/activity/activitypane.h"
#include "ui/mainwindow.h"
#include "ui/profiledialog/profiledialog.h"
#include "ui/profiles/deletingdialog.h"
#include "ui/profiles/profilemodel.h"
#include "ui/profiles/sessionsecretsdialog.h"
#include "ui/profiles/troublebar.h"
#include "ui/profiles/troubletext.h"
#include "ui/tray/trayicon.h"

#include <QAction>
#include <QClipboard>
#include <QDateTime>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QPointer>
#include <QPushButton>
#include <QRegularExpression>
#include <QStatusBar>
#include <QTabWidget>
#include <QTableView>
#include <QTest>

using namespace restdock;
using namespace Qt::StringLiterals;
using Code = ui::Trouble::Code;

/// What the window offers when something needs the person.
class tst_troublebar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_profiles = std::make_unique<ui::ProfileModel>();
        m_requests = std::make_unique<ui::ActivityModel>(ui::LogRow::Kind::Request, 100);
        m_events = std::make_unique<ui::ActivityModel>(ui::LogRow::Kind::Event, 100);
        m_commands = std::make_unique<test::Recorder>();
        m_window = std::make_unique<ui::MainWindow>(
            ui::MainWindow::Models{*m_profiles, *m_requests, *m_events}, *m_commands);
        ui::ProfileModel::Item item{u"1"_s, {}};
        item.profile.name = u"Home NAS"_s;
        item.profile.backend.type = u"local"_s;
        item.profile.backend.values.insert(u"path"_s, u"/srv/restic"_s);
        item.profile.appendOnly = true;
        item.profile.users.append({.name = u"laptop"_s});
        m_profiles->setProfiles({item});
        m_window->present();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    }

    void cleanup() { m_window.reset(); }

    void everyTroubleSaysWhatWhyAndWhatToDo_data()
    {
        QTest::addColumn<int>("code");
        for (int code = 0; code <= int(Code::Unknown); ++code)
            QTest::newRow(qPrintable(QString::number(code))) << code;
    }

    void everyTroubleSaysWhatWhyAndWhatToDo()
    {
        QFETCH(int, code);
        const ui::Trouble trouble{.code = Code(code),
                                  .place = u"place"_s,
                                  .error = {ErrorCode::Internal, u"reason"_s},
                                  .amount = u"3 GB"_s,
                                  .days = 4};
        const auto text = ui::describe(trouble, u"Home NAS"_s);
        for (const auto &part : {text.brief, text.what, text.why, text.remedy, text.code})
            QVERIFY(!part.isEmpty() && !part.contains(u'%'));
    }

    void aPortInUseOffersAnother()
    {
        show(ui::ServerPhase::Waiting, {.code = Code::PortUsed, .place = u"127.0.0.1:8000"_s});
        auto *const offer = button(u"Use port 8123…"_s);
        QVERIFY(offer && offer->isVisible());
        offer->click();
        auto *const box = m_window->findChild<QMessageBox *>();
        QVERIFY(box);
        QVERIFY(box->text().contains(u"8000"_s) && box->text().contains(u"8123"_s));
        QVERIFY(!m_commands->saved); // nothing has changed yet
        QCOMPARE(box->defaultButton()->text(), u"&Keep port 8000"_s);
        for (auto *answer : box->buttons()) {
            if (answer->text() == u"&Use port 8123"_s)
                answer->click();
        }
        QVERIFY(m_commands->saved);
        QCOMPARE(m_commands->saved->listen.port, u"8123"_s);
    }

    void anotherTroubleOffersNoPort()
    {
        show(ui::ServerPhase::Waiting, {.code = Code::FolderMissing, .place = u"/srv/restic"_s});
        const auto buttons = m_window->findChild<ui::TroubleBar *>()->findChildren<QPushButton *>();
        for (const auto *one : buttons)
            QVERIFY(!one->isVisible() || !one->text().contains(u"8123"_s));
        QVERIFY(button(u"Try &again"_s)->isVisible());
        QVERIFY(!button(u"Later"_s)->isVisible());
    }

    void theTrayLeadsToTheLogAroundTheTrouble()
    {
        const auto now = QDateTime::currentMSecsSinceEpoch();
        constexpr qint64 hour = 3'600'000;
        const auto event = [](quint64 number, qint64 time, const QString &profile) {
            ui::LogRow row;
            row.number = number;
            row.kind = ui::LogRow::Kind::Event;
            row.time = time;
            row.profile = profile;
            row.text = u"event %1"_s.arg(number);
            return row;
        };
        m_events->append({event(1, now - hour, u"Home NAS"_s), event(2, now, u"Home NAS"_s),
                          event(3, now, u"Drime"_s)});
        show(ui::ServerPhase::Waiting, {.code = Code::FolderMissing, .place = u"/srv/restic"_s});
        ui::TrayIcon tray(*m_profiles, *m_commands);
        connect(&tray, &ui::TrayIcon::troubleRequested, m_window.get(),
                &ui::MainWindow::showTrouble);
        tray.contextMenu()->actions().first()->trigger();
        const auto panes = m_window->findChildren<ui::ActivityPane *>();
        const auto shown = std::find_if(panes.begin(), panes.end(),
                                        [](const auto *one) { return one->isVisible(); });
        QVERIFY(shown != panes.end());
        const auto *const pane = *shown;
        const auto *const table = pane->findChild<QTableView *>();
        QCOMPARE(table->model(), m_events.get());
        QVERIFY(table->isVisible());
        QCOMPARE(m_events->rowCount(), 1);
        QCOMPARE(m_events->row(0).number, quint64(2));
        const auto isSaid = [pane] {
            const auto labels = pane->findChildren<QLabel *>();
            return std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
                return label->isVisible() && label->text().startsWith(u"Shown: Home NAS, from "_s);
            });
        };
        QVERIFY(isSaid());
        button(u"Sho&w everything"_s)->click();
        QCOMPARE(m_events->rowCount(), 3);
        QVERIFY(!isSaid());
        m_window->showTrouble(u"1"_s);
        QCOMPARE(m_events->rowCount(), 1);
        m_window->showActivity();
        QCOMPARE(m_events->rowCount(), 3);
    }

    void theProfileOpensWhereItCanBeMended_data()
    {
        QTest::addColumn<Code>("code");
        QTest::addColumn<QString>("text");
        QTest::addColumn<ui::ProfilePart>("part");
        using Part = ui::ProfilePart;
        QTest::newRow("address") << Code::PortDenied << u"Edi&t address…"_s << Part::Access;
        QTest::newRow("certificate")
            << Code::CertificateBad << u"New cer&tificate…"_s << Part::Access;
        QTest::newRow("folder") << Code::FolderMissing << u"Choose ano&ther folder…"_s
                                << Part::Storage;
        QTest::newRow("token") << Code::KeyRefused << u"New &token…"_s << Part::Storage;
        QTest::newRow("lost token") << Code::KeyLost << u"En&ter again…"_s << Part::Storage;
        QTest::newRow("users") << Code::UsersBad << u"Choose ano&ther file…"_s << Part::Users;
        QTest::newRow("room") << Code::DiskFull << u"Edi&t rules…"_s << Part::Rules;
        QTest::newRow("log") << Code::LogBad << u"Choose ano&ther file…"_s << Part::Advanced;
        QTest::newRow("else") << Code::Unknown << u"Edi&t profile…"_s << Part::Storage;
    }

    void theProfileOpensWhereItCanBeMended()
    {
        QFETCH(Code, code);
        QFETCH(QString, text);
        QFETCH(ui::ProfilePart, part);
        m_commands->stored = m_profiles->at(0).profile;
        show(ui::ServerPhase::Failed, {.code = code, .place = u"place"_s});
        auto *const mend = button(text);
        QVERIFY(mend && mend->isVisible());
        mend->click();
        const auto *const dialog = m_window->findChild<ui::ProfileDialog *>();
        QVERIFY(dialog);
        QCOMPARE(dialog->findChild<QTabWidget *>()->currentIndex(), int(part));
    }

    void anAddressThatIsGoneOffersAll()
    {
        m_commands->stored = m_profiles->at(0).profile;
        m_commands->stored->listen.host = u"192.168.1.20"_s;
        show(ui::ServerPhase::Waiting, {.code = Code::AddressGone, .place = u"192.168.1.20"_s});
        button(u"Lis&ten on all addresses…"_s)->click();
        auto *const box = m_window->findChild<QMessageBox *>();
        QVERIFY(box->text().contains(u"passwords can be read"_s)); // it has no certificate
        QVERIFY(!m_commands->saved);
        for (auto *answer : box->buttons()) {
            if (answer->text() == u"&Listen on all"_s)
                answer->click();
        }
        QVERIFY(m_commands->saved);
        QCOMPARE(m_commands->saved->listen.host, QString());
        QCOMPARE(m_commands->saved->listen.port, m_commands->stored->listen.port);
    }

    void whatIsMendedElsewhereOffersTryingAgainOnly()
    {
        show(ui::ServerPhase::Failed, {.code = Code::ServedElsewhere});
        QVERIFY(button(u"Try &again"_s)->isVisible());
        const auto buttons = m_window->findChild<ui::TroubleBar *>()->findChildren<QPushButton *>();
        const auto visible = std::count_if(buttons.begin(), buttons.end(),
                                           [](auto *one) { return one->isVisible(); });
        QCOMPARE(visible, 2); // and what helps to understand it
    }

    void withoutAKeychainATokenIsTakenForTheSession_data()
    {
        QTest::addColumn<Code>("code");
        QTest::addColumn<QString>("text");
        QTest::newRow("none") << Code::KeychainMissing << u"En&ter token for this session…"_s;
        QTest::newRow("locked") << Code::KeychainLocked << u"En&ter token…"_s;
    }

    void withoutAKeychainATokenIsTakenForTheSession()
    {
        QFETCH(Code, code);
        QFETCH(QString, text);
        ui::ProfileModel::Item drime{u"1"_s, {}};
        drime.profile.name = u"Cloud"_s;
        drime.profile.backend.type = u"drime"_s;
        m_profiles->setProfiles({drime});
        show(ui::ServerPhase::Failed, {.code = code});
        button(text)->click();
        const QPointer dialog = m_window->findChild<ui::SessionSecretsDialog *>();
        QVERIFY(dialog && dialog->isVisible());
        auto *const use = button(u"&Use until Restdock ends"_s);
        QVERIFY(!use->isEnabled());
        auto *const token = dialog->findChild<QLineEdit *>();
        token->setText(u"1|se\u00f1al"_s); // no token has that
        QVERIFY(!use->isEnabled());
        QVERIFY(!token->accessibleDescription().isEmpty());
        QCOMPARE(token->echoMode(), QLineEdit::Password);
        token->setText(u" 1|secret "_s);
        use->click();
        QTRY_VERIFY(!dialog);
        QCOMPARE(m_commands->calls, QStringList({u"use for this session 1"_s, u"start 1"_s}));
        QCOMPARE(std::get<Secret>(m_commands->sessionSecrets.value(u"api_key"_s)),
                 Secret("1|secret"));
        QVERIFY(!m_commands->saved);
    }

    void aLockedKeychainIsUnlocked()
    {
        show(ui::ServerPhase::Locked, {.code = Code::KeychainLocked});
        auto *const unlock = button(u"Unlock &keychain…"_s);
        QVERIFY(unlock && unlock->isVisible());
        unlock->click();
        QCOMPARE(m_commands->calls, QStringList{u"start 1"_s}); // which asks
    }

    void aTroubleCanBeLookedInto()
    {
        show(ui::ServerPhase::Failed, {.code = Code::CertificateBad, .place = u"/srv/cert"_s});
        auto *const more = button(u"&More"_s);
        QVERIFY(more && more->isVisible());
        const auto actions = more->menu()->actions();
        QCOMPARE(actions.size(), 2);
        actions.at(0)->trigger();
        QVERIFY(!m_events->filter().isEmpty());
        QVERIFY(button(u"Sho&w everything"_s)->isVisible());
        actions.at(1)->trigger();
        QCOMPARE(QGuiApplication::clipboard()->text(), u"Restdock 9.9"_s);
        QVERIFY(m_window->statusBar()->currentMessage().startsWith(u"Copied"_s));
        m_commands->report = Error{ErrorCode::Unavailable, u"the disk is gone"_s};
        actions.at(1)->trigger();
        QCOMPARE(m_window->statusBar()->currentMessage(), u"the disk is gone"_s);
    }

    void theNextTryIsCountedDown()
    {
        ui::ServerStatus status;
        status.phase = ui::ServerPhase::Waiting;
        status.trouble = ui::Trouble{.code = Code::FolderMissing};
        status.nextTry = QDateTime::currentDateTimeUtc().addSecs(100);
        m_profiles->setStatus(u"1"_s, status);
        const auto counts = [this] {
            const auto labels = m_window->findChild<ui::TroubleBar *>()->findChildren<QLabel *>();
            return std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
                static const QRegularExpression seconds(u"again in \\d+ second"_s);
                return label->isVisible() && label->text().contains(seconds);
            });
        };
        QVERIFY(counts());
    }

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
        button(u"Later"_s)->click();
        m_profiles->setStatus(u"1"_s, {});
        m_profiles->setStatus(u"1"_s, running);
        QVERIFY(bar->isVisible());
        QVERIFY(bar->accessibleName().contains(u"laptop"_s)); // the other one
        button(u"Later"_s)->click();
        QVERIFY(!bar->isVisible());
    }

    void deletingIsAllowedForAUserAndATime()
    {
        auto *const allow = action(u"Allow de&leting…"_s);
        QVERIFY(allow && !allow->isEnabled()); // it does not run
        ui::ServerStatus running;
        running.phase = ui::ServerPhase::Running;
        m_profiles->setStatus(u"1"_s, running);
        QVERIFY(allow->isEnabled());
        allow->trigger();
        auto *const dialog = m_window->findChild<ui::DeletingDialog *>();
        QVERIFY(dialog && dialog->isVisible());
        dialog->accept();
        QCOMPARE(m_commands->calls, QStringList{u"allow deleting 1  900"_s});

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
        QVERIFY(ui::stateText(m_profiles->at(0)).contains(u"43"_s));
        QCOMPARE(allow->text(), u"End de&leting now"_s);
        trayEntry()->trigger();
        allow->trigger();
        QCOMPARE(m_commands->calls.mid(1), QStringList(2, u"end deleting 1"_s));
    }

private:
    void show(ui::ServerPhase phase, const ui::Trouble &trouble)
    {
        ui::ServerStatus status;
        status.phase = phase;
        status.trouble = trouble;
        m_profiles->setStatus(u"1"_s, status);
    }

    QPushButton *button(const QString &text) const
    {
        QPushButton *found = nullptr; // the one that is seen, if there are several
        const auto all = m_window->findChildren<QPushButton *>();
        for (auto *one : all) {
            if (one->text() == text && (!found || one->isVisible()))
                found = one;
        }
        return found;
    }

    QAction *action(const QString &text) const
    {
        const auto all = m_window->findChildren<QAction *>();
        for (auto *one : all) {
            if (one->text() == text)
                return one;
        }
        return nullptr;
    }

    std::unique_ptr<ui::ProfileModel> m_profiles;
    std::unique_ptr<ui::ActivityModel> m_requests;
    std::unique_ptr<ui::ActivityModel> m_events;
    std::unique_ptr<test::Recorder> m_commands;
    std::unique_ptr<ui::MainWindow> m_window;
};

QTEST_MAIN(tst_troublebar)
#include "tst_troublebar.moc"
