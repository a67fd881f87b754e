// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/troublefixture.h"
#include "ui/activity/activitypane.h"
#include "ui/look/direction.h"
#include "ui/look/plainclipboard.h"
#include "ui/mainwindow.h"
#include "ui/profiledialog/profiledialog.h"
#include "ui/profiles/profilemodel.h"
#include "ui/profiles/sessionsecretsdialog.h"
#include "ui/profiles/troublebar.h"
#include "ui/tray/trayicon.h"

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
#include <QTextLayout>

#include <algorithm>

using namespace restdock;
using namespace restdock::test;
using namespace Qt::StringLiterals;
using Code = ui::Trouble::Code;

/// What the window offers when something needs the person.
class tst_troublebar : public QObject, private TroubleFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { close(); }

    void whatTheSystemSaysIsBelowDetails()
    {
        show(ui::ServerPhase::Failed,
             {.code = Code::LogBad,
              .place = u"/var/log/a"_s,
              .error = {ErrorCode::Internal, u"cannot open it"_s, u"errno 5"_s}});
        const auto isSaid = [this] {
            const auto labels = m_window->findChild<ui::TroubleBar *>()->findChildren<QLabel *>();
            return std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
                return label->isVisible() && label->text().contains(u"cannot open it\nerrno 5"_s);
            });
        };
        auto *const details = button(u"Details"_s);
        QVERIFY(details && details->isVisible());
        QVERIFY(!isSaid());
        details->click();
        QVERIFY(isSaid());
        show(ui::ServerPhase::Failed, {.code = Code::UsersBad, .place = u"/srv"_s}); // no such text
        QVERIFY(!details->isVisible());
        QVERIFY(!isSaid());
    }

    void theCodeStaysInOneLineAndIsCopiedAsItIs()
    {
        show(ui::ServerPhase::Waiting, {Code::FolderMissing, u"/media/usb"_s, {}});
        auto *const bar = m_window->findChild<ui::TroubleBar *>();
        const auto labels = bar->findChildren<QLabel *>();
        const auto label = std::find_if(labels.begin(), labels.end(), [](const QLabel *one) {
            return one->text().contains(u"MISSING"_s);
        });
        QVERIFY(label != labels.end());
        const auto &text = (*label)->text();
        QVERIFY(ui::withoutDirectionMarks(text).endsWith(u" (DIR-MISSING)"_s));
        QVERIFY(bar->accessibleDescription().endsWith(u" (DIR-MISSING)"_s));
        const auto start = text.lastIndexOf(u'(');
        for (int width = 150; width < 700; width += 7) {
            QTextLayout layout(text);
            layout.beginLayout();
            auto line = layout.createLine();
            for (; line.isValid(); line = layout.createLine()) {
                line.setLineWidth(width);
                QVERIFY(line.textStart() <= start); // and no line begins within the code
            }
            layout.endLayout();
        }
        const ui::PlainClipboard plain([](const QClipboard &, QClipboard::Mode) { return true; });
        QGuiApplication::clipboard()->setText(text);
        QTRY_VERIFY(QGuiApplication::clipboard()->text().endsWith(u" (DIR-MISSING)"_s));
    }

    void aServiceThatIsAwayIsRetriedAndSaysWhen()
    {
        ui::ServerStatus waiting;
        waiting.phase = ui::ServerPhase::Waiting;
        waiting.trouble = ui::Trouble{.code = Code::ServiceUnreachable,
                                      .place = u"Drime"_s,
                                      .error = {ErrorCode::Unavailable, u"away"_s}};
        waiting.nextTry = QDateTime::currentDateTimeUtc().addSecs(3600);
        m_profiles->setStatus(u"1"_s, waiting);
        QStringList said;
        const auto labels = m_window->findChild<ui::TroubleBar *>()->findChildren<QLabel *>();
        for (const auto *label : labels) {
            if (label->isVisible())
                said << ui::withoutDirectionMarks(label->text());
        }
        const auto text = said.join(u'\n');
        QVERIFY2(text.contains(u"Drime cannot be reached.\nNo answer for 30 s. (DRIME-NET)\n"
                               "Retried automatically, next in "_s),
                 qPrintable(text));
        QVERIFY(button(u"Try now"_s)->isVisible());
    }

    void aPortInUseOffersAnother()
    {
        show(ui::ServerPhase::Waiting, {.code = Code::PortUsed, .place = u"127.0.0.1:8000"_s});
        auto *const offer = button(u"Use 8123…"_s);
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

    void anotherPortIsLookedForOnceForEachOccurrence()
    {
        const ui::Trouble used{.code = Code::PortUsed, .place = u"127.0.0.1:8000"_s};
        show(ui::ServerPhase::Waiting, used);
        show(ui::ServerPhase::Starting, used); // the next try
        show(ui::ServerPhase::Failed, used);
        QCOMPARE(m_commands->portSearches, 1);
        QVERIFY(button(u"Use 8123…"_s)->isVisible());
        ui::ServerStatus running;
        running.phase = ui::ServerPhase::Running;
        m_profiles->setStatus(u"1"_s, running);
        QVERIFY(!button(u"Use 8123…"_s)->isVisible());
        show(ui::ServerPhase::Failed, used);
        QCOMPARE(m_commands->portSearches, 2);
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
        QTest::newRow("address") << Code::PortDenied << u"Edi&t port"_s << Part::Access;
        QTest::newRow("certificate") << Code::CertificateBad << u"Choose…"_s << Part::Access;
        QTest::newRow("folder") << Code::FolderMissing << u"&Choose folder…"_s << Part::Storage;
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

    void aTokenIsRenewedInItsField_data()
    {
        QTest::addColumn<Code>("code");
        QTest::addColumn<QString>("text");
        QTest::newRow("refused") << Code::KeyRefused << u"New &token…"_s;
        QTest::newRow("lost") << Code::KeyLost << u"En&ter again…"_s;
    }

    void aTokenIsRenewedInItsField()
    {
        QFETCH(const Code, code);
        QFETCH(const QString, text);
        ui::ProfileModel::Item item{u"1"_s, m_profiles->at(0).profile};
        item.profile.backend = {u"drime"_s, {}, {}};
        item.profile.backend.values.insert(u"api_key"_s, Secret("1|old"));
        m_profiles->setProfiles({item});
        m_commands->stored = item.profile;
        show(ui::ServerPhase::Failed, {.code = code, .place = u"Drime"_s});
        button(text)->click();
        const auto *const dialog = m_window->findChild<ui::ProfileDialog *>();
        QVERIFY(dialog);
        const auto *const token = qobject_cast<QLineEdit *>(dialog->focusWidget());
        QVERIFY(token);
        QCOMPARE(token->echoMode(), QLineEdit::Password);
        QCOMPARE(token->selectedText().size(), 5); // the new one takes its place
    }

    void aCertificateIsMadeInItsPlace_data()
    {
        QTest::addColumn<CertificateSource>("source");
        QTest::addColumn<bool>("isSaved");
        QTest::newRow("one that was made") << CertificateSource::Made << false;
        QTest::newRow("one of the person's own") << CertificateSource::Files << true;
    }

    void aCertificateIsMadeInItsPlace()
    {
        QFETCH(CertificateSource, source);
        QFETCH(bool, isSaved);
        ui::ProfileModel::Item item{u"1"_s, m_profiles->at(0).profile};
        item.profile.certificate = source;
        item.profile.tlsCert = isSaved ? u"/own/nas.pem"_s : m_commands->files.certificate;
        item.profile.tlsKey = isSaved ? u"/own/nas.key"_s : m_commands->files.key;
        m_profiles->setProfiles({item});
        m_commands->stored = item.profile;
        show(ui::ServerPhase::Failed, {.code = Code::CertificateBad});
        button(u"Crea&te new…"_s)->click();
        auto *const box = m_window->findChild<QMessageBox *>();
        QVERIFY(box && box->text().contains(u"until they are given the new certificate"_s));
        QVERIFY(m_commands->calls.isEmpty());
        QCOMPARE(box->defaultButton()->text(), u"&Keep it as it is"_s);
        for (auto *answer : box->buttons()) {
            if (answer->text() == u"&Create"_s)
                answer->click();
        }
        QCOMPARE(m_commands->calls, QStringList({u"make a certificate"_s, u"start 1"_s}));
        QCOMPARE(m_commands->saved.has_value(), isSaved);
        if (isSaved) {
            QCOMPARE(m_commands->saved->certificate, CertificateSource::Made);
            QCOMPARE(m_commands->saved->tlsCert, m_commands->files.certificate);
            QCOMPARE(m_commands->saved->tlsKey, m_commands->files.key);
        }
        QVERIFY(m_window->statusBar()->currentMessage().contains(u"a new certificate"_s));
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
        auto *const unlock = button(u"Unloc&k…"_s);
        QVERIFY(unlock && unlock->isVisible());
        unlock->click();
        QCOMPARE(m_commands->calls, QStringList{u"start 1"_s}); // which asks
        auto *const start = action(u"&Start after unlock…"_s);
        QVERIFY(start && start->isEnabled());
        start->trigger();
        QCOMPARE(m_commands->calls, QStringList(2, u"start 1"_s));
    }

    void theButtonNamesWhatIsAskedFor_data()
    {
        QTest::addColumn<QString>("cause");
        QTest::addColumn<QString>("text");
        QTest::newRow("a passphrase") << u"KEY-PASSPHRASE"_s << u"Enter p&assphrase…"_s;
        QTest::newRow("another passphrase") << u"IMPORT-PASS"_s << u"Enter p&assphrase…"_s;
        QTest::newRow("nothing") << u"KEY-DENIED"_s << u"Try &again"_s;
    }

    void theButtonNamesWhatIsAskedFor()
    {
        QFETCH(const QString, cause);
        QFETCH(const QString, text);
        show(ui::ServerPhase::Locked,
             {.code = Code::KeychainLocked,
              .error = {ErrorCode::PermissionDenied, "as it was said", {}, {}, cause}});
        const auto *const retry = button(text);
        QVERIFY(retry && retry->isVisible());
    }

    void withoutAKeychainThereIsHelp()
    {
        show(ui::ServerPhase::Failed, {.code = Code::KeychainMissing});
        button(u"Help"_s)->click();
        const auto dialogs = m_window->findChildren<QDialog *>();
        const auto isHelp = [](const QDialog *one) {
            return one->isVisible() && one->windowTitle() == u"Help"_s;
        };
        QVERIFY(std::any_of(dialogs.begin(), dialogs.end(), isHelp));
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
                static const QRegularExpression seconds(u"next in \\d+ s\\."_s);
                return label->isVisible() && label->text().contains(seconds);
            });
        };
        QVERIFY(counts());
        QVERIFY(button(u"Try now"_s)->isVisible());
        status.phase = ui::ServerPhase::Running; // and goes on without its storage
        m_profiles->setStatus(u"1"_s, status);
        QVERIFY(counts());
        button(u"Try now"_s)->click();
        QCOMPARE(m_commands->calls, QStringList{u"start 1"_s}); // which looks at it
        status.nextTry = {};
        m_profiles->setStatus(u"1"_s, status);
        QVERIFY(!counts());
        QVERIFY(button(u"Try &again"_s)->isVisible());
    }
};

QTEST_MAIN(tst_troublebar)
#include "tst_troublebar.moc"
