// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/desktopshell.h"
#include "app/desktop/system/sessionend.h"
#include "app/desktop/system/singleinstance.h"
#include "tests/support/privatekeyring.h"
#include "tests/ui/desktophome.h"
#include "tests/ui/onscreen.h"
#include "tests/ui/systemstandin.h"
#include "ui/profiles/activeclients.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QMenu>
#include <QMessageBox>
#include <QSessionManager>
#include <QSettings>
#include <QSplitter>
#include <QTabWidget>
#include <QThread>

#include <atomic>
#include <memory>

using namespace restdock;
using namespace Qt::StringLiterals;

/// A panel with a tray, as far as it is asked for one.
class Panel final : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.kde.StatusNotifierWatcher")
    Q_PROPERTY(bool IsStatusNotifierHostRegistered MEMBER isThere)

public:
    bool isThere = true;

public Q_SLOTS:
    void RegisterStatusNotifierItem(const QString &) {}
};

/// A desktop's notification service.
class NoticeBoard final : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")

public:
    struct Shown
    {
        QString title;
        QString text;
        QStringList actions;
        QVariantMap hints;
    };
    QList<Shown> shown;

public Q_SLOTS:
    QStringList GetCapabilities() { return {u"body"_s, u"actions"_s, u"body-markup"_s}; }
    uint Notify(const QString &, uint, const QString &, const QString &title, const QString &text,
                const QStringList &actions, const QVariantMap &hints, int)
    {
        shown.append({title, text, actions, hints});
        return uint(shown.size());
    }

Q_SIGNALS:
    void ActionInvoked(uint number, const QString &key);
    void ActivationToken(uint number, const QString &token);
};

/// Window, tray and notices together, over a real bus of its own; only who answers there is made up.
class tst_desktopshell : public test::DesktopHome
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(m_session.isRunning(), "see installer/dependencies.sh test");
        m_session.enter();
        auto services = QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"fakes"_s);
        QVERIFY(services.isConnected());
        QVERIFY(services.registerObject(u"/StatusNotifierWatcher"_s, &m_panel,
                                        QDBusConnection::ExportAllContents));
        m_panel.moveToThread(&m_panelThread); // it is asked by calls that wait
        m_panelThread.start();
        QVERIFY(services.registerObject(u"/org/freedesktop/Notifications"_s, &m_board,
                                        QDBusConnection::ExportAllContents));
    }

    void cleanupTestCase()
    {
        QDBusConnection::disconnectFromBus(u"fakes"_s);
        m_panelThread.quit();
        m_panelThread.wait();
    }

    void init()
    {
        makeHome();
        m_board.shown.clear();
        m_preferences =
            std::make_unique<ui::Preferences>(m_home->filePath(u"config/desktop.ini"_s));
        m_quitting = std::make_unique<Quitting>(*m_desktop);
        m_notifier = std::make_unique<Notifier>(*m_desktop);
        m_notices = std::make_unique<DesktopNotices>();
        m_trayHost = std::make_unique<TrayHost>();
        offerTray(true);
        offerNotices(true);
        makeShell();
    }

    void cleanup()
    {
        m_shell.reset();
        m_notices.reset();
        m_trayHost.reset();
        m_notifier.reset();
        m_quitting.reset();
        leaveHome();
    }

    void aClickOnTheIconHidesAndShowsWhateverClosingMeans()
    {
        save(openProfile());
        m_preferences->setOnClose(ui::OnClose::Quit);
        QSignalSpy quits(m_quitting.get(), &Quitting::began);
        m_shell->begin({});
        QVERIFY(icon());
        QTRY_VERIFY(window()->isActiveWindow());
        window()->showTab(ui::MainWindow::Tab::Users);
        Q_EMIT icon()->clicked();
        QVERIFY(!window()->isVisible());
        Q_EMIT icon()->clicked();
        QVERIFY(window()->isVisible());
        QCOMPARE(tabs()->currentIndex(), int(ui::MainWindow::Tab::Overview)); // it was away
        QCOMPARE(quits.size(), 0);
    }

    void whereItWentIsToldOnceEver()
    {
        m_shell->begin({});
        window()->close();
        QVERIFY(!window()->isVisible());
        QTRY_COMPARE(m_board.shown.size(), 1);
        const auto told = m_board.shown.first();
        QVERIFY2(told.text.contains(u"tray"_s), qPrintable(told.text));
        QVERIFY(told.actions.contains(u"Settings"_s));
        QCOMPARE(told.hints.value(u"transient"_s), QVariant(true));
        makeShell(); // the next start
        m_shell->begin({});
        window()->close();
        QVERIFY(!window()->isVisible());
        Q_EMIT m_board.ActionInvoked(1, u"open"_s);
        QTRY_VERIFY(window()->findChild<ui::SettingsDialog *>());
        QCOMPARE(m_board.shown.size(), 1);
    }

    void withoutATrayClosingAsksOnce()
    {
        offerTray(false);
        m_shell->begin({});
        QVERIFY(!icon());
        window()->close();
        auto *const question = window()->findChild<QMessageBox *>();
        QVERIFY(question && question->isVisible());
        QVERIFY(window()->isVisible());
        press(u"&Minimise"_s);
        QVERIFY(window()->isMinimized());
        QCOMPARE(m_preferences->onClose(), ui::OnClose::Minimize);
        window()->present();
        window()->close();
        QVERIFY(window()->isMinimized()); // it is known now
    }

    void aTrayThatGoesBringsTheWindowBack()
    {
        m_shell->begin({});
        window()->close();
        QVERIFY(!window()->isVisible());
        offerTray(false);
        QTRY_VERIFY(window()->isVisible());
        QVERIFY(window()->isMinimized());
        QVERIFY(!icon());
        offerTray(true);
        QTRY_VERIFY(icon());
    }

    void atALoginTheWindowWaitsForATray()
    {
        offerTray(false);
        DesktopOptions login;
        login.minimized = true;
        m_shell->begin(login);
        QVERIFY(!window()->isVisible());
        offerTray(true);
        QTRY_VERIFY(icon());
        QVERIFY(!window()->isVisible());
    }

    void aLoginIsQuietWhetherItShowsTheWindowOrNot()
    {
        const auto id = save(openProfile());
        m_preferences->setStartsMinimized(false);
        DesktopOptions login;
        login.minimized = true;
        m_shell->begin(login);
        QVERIFY(window()->isVisible());
        QSignalSpy noticed(m_notifier.get(), &Notifier::noticed);
        m_desktop->startServer(id);
        QTRY_COMPARE(phase(id), ui::ServerPhase::Running);
        Q_EMIT m_desktop->wrongLogins(id, u"20 wrong passwords from 192.0.2.9."_s);
        QCOMPARE(noticed.size(), 0);
        m_notifier->keepQuietFor(std::chrono::milliseconds(0)); // it is over
        QTRY_VERIFY(!noticed.isEmpty());
    }

    /// As Qt tells of what X11's session manager, or Windows, says.
    void theEndOfTheSessionIsNoWindowThatIsClosed()
    {
        m_shell->begin({});
        QTRY_VERIFY(icon());
        const SessionEnd end(*qApp);
        QSignalSpy came(&end, &SessionEnd::came);
        QEvent quit(QEvent::Quit);
        QSpontaneKeyEvent::setSpontaneous(&quit);
        qApp->notify(qApp, &quit); // sendEvent() would make it ours
        QCOMPARE(came.size(), 1);
        QVERIFY(quit.isAccepted());
        QVERIFY(window()->isVisible());
    }

    /// That would show the window at a login which is to be quiet, and start it where none is wanted.
    void noSessionManagerStartsItAgain()
    {
        auto *const session = qApp->findChild<QSessionManager *>();
        QVERIFY(session);
        const SessionEnd end(*qApp);
        using Request = void (QGuiApplication::*)(QSessionManager &);
        for (const Request asked :
             {&QGuiApplication::commitDataRequest, &QGuiApplication::saveStateRequest}) {
            session->setRestartHint(QSessionManager::RestartIfRunning); // as Qt begins
            (qApp->*asked)(*session);
            QCOMPARE(session->restartHint(), QSessionManager::RestartNever);
        }
    }

    void quittingWaitsForClientsWhateverTheLanguage()
    {
        const auto id = save(openProfile());
        m_desktop->startServer(id);
        QTRY_COMPARE(phase(id), ui::ServerPhase::Running);
        QCOMPARE(request("POST /?create=true", "\r\nContent-Length: 0"), 200);
        QTcpSocket upload;
        upload.connectToHost(QHostAddress(QHostAddress::LocalHost), m_port);
        QVERIFY(upload.waitForConnected(5000));
        upload.write("POST /config HTTP/1.1\r\nHost: h\r\nContent-Length: 100\r\n\r\nbegun");
        QTRY_VERIFY(!ui::activeClients(m_desktop->profiles()).isEmpty());
        m_shell->begin({});
        QSignalSpy quits(m_quitting.get(), &Quitting::began);
        QSignalSpy stopped(m_desktop.get(), &Desktop::hasStopped);
        Q_EMIT icon()->quitRequested();
        QVERIFY(window()->findChild<QMessageBox *>()->informativeText().contains(u"backups"_s));
        press(u"&Keep running"_s);
        QVERIFY(!m_quitting->isWaiting());
        Q_EMIT icon()->quitRequested();
        press(u"Quit when &finished"_s);
        QVERIFY(m_quitting->isWaiting());
        const auto view = m_shell->view();
        makeShell();
        m_shell->resume(view);
        QVERIFY(m_quitting->isWaiting());
        press(u"Cancel quitting"_s);
        QVERIFY(!m_quitting->isWaiting());
        QCOMPARE(quits.size(), 0);
        Q_EMIT icon()->quitRequested();
        press(u"Quit when &finished"_s);
        upload.abort();
        QTRY_COMPARE_WITH_TIMEOUT(quits.size(), 1, 30'000); // its client is gone
        QVERIFY(!window()->isVisible());
        QTRY_COMPARE(stopped.size(), 1);
        m_shell.reset();
        m_notifier.reset();
        m_quitting.reset();
        start(); // another one, for the test to end
    }

    void theWindowStaysDividedInAnotherLanguageAndAfterwards()
    {
        m_shell->begin({});
        QSplitter divided;
        divided.addWidget(new QWidget);
        divided.addWidget(new QWidget);
        divided.resize(1000, 100);
        divided.setSizes({400, 600});
        QVERIFY(window()->division().isEmpty());
        window()->setDivision(divided.saveState());
        const auto view = m_shell->view();
        makeShell();
        m_shell->resume(view);
        QVERIFY(!window()->division().isEmpty());
        QSignalSpy stopped(m_desktop.get(), &Desktop::hasStopped);
        Q_EMIT icon()->quitRequested();
        QTRY_COMPARE(stopped.size(), 1);
        const QSettings kept(m_desktop->stateFolder() + u"/window.ini", QSettings::IniFormat);
        QVERIFY(!kept.value(u"division"_s).toByteArray().isEmpty());
        m_shell.reset();
        m_notifier.reset();
        m_quitting.reset();
        start(); // another one, for the test to end
    }

    void eachNoticeOpensItsOwnPlace()
    {
        auto other = openProfile();
        other.name = u"attic & cellar"_s;
        other.listen.port = u"0"_s;
        other.backend.values.insert(u"path"_s, m_home->filePath(u"others"_s));
        const auto first = save(openProfile());
        const auto second = save(other);
        m_shell->begin({});
        window()->close();
        QTRY_COMPARE(m_board.shown.size(), 1); // of the tray
        QTRY_VERIFY(!FrontWatch::isInFront());
        Q_EMIT m_notifier->noticed({ui::Notice::DiskLow, first, u"backups"_s, u"a < b"_s});
        Q_EMIT m_notifier->noticed({ui::Notice::ServerStopped, second, other.name, u"c"_s});
        QTRY_COMPARE(m_board.shown.size(), 3);
        QCOMPARE(m_board.shown.at(1).text, u"a &lt; b"_s); // this board takes it for markup
        QCOMPARE(m_board.shown.at(1).hints.value(u"transient"_s), QVariant(false));
        QCOMPARE(m_board.shown.at(1).hints.value(u"desktop-entry"_s).toString(),
                 u"org.restdock.Restdock"_s);
        Q_EMIT m_board.ActivationToken(2, u"token"_s);
        Q_EMIT m_board.ActionInvoked(2, u"default"_s);
        QTRY_VERIFY(window()->isVisible());
        QCOMPARE(window()->selectedProfile(), first);
        QCOMPARE(qgetenv("XDG_ACTIVATION_TOKEN"), "token");
        Q_EMIT m_board.ActionInvoked(3, u"default"_s);
        QTRY_COMPARE(window()->selectedProfile(), second);
    }

    void whoLooksOrWantsQuietIsNotTold()
    {
        const auto id = save(openProfile());
        const Telling telling{ui::Notice::DiskLow, id, u"backups"_s, u"text"_s};
        m_shell->begin({});
        QTRY_VERIFY(window()->isActiveWindow());
        Q_EMIT m_notifier->noticed(telling);
        Q_EMIT window()->settingsRequested();
        auto *const settings = window()->findChild<ui::SettingsDialog *>();
        QTRY_VERIFY(settings->isActiveWindow());
        Q_EMIT m_notifier->noticed(telling);
        settings->close();
        m_preferences->setOn(ui::Notice::DiskLow, false);
        window()->hide();
        QTRY_VERIFY(!QApplication::activeWindow());
        Q_EMIT m_notifier->noticed(telling);
        m_preferences->setOn(ui::Notice::DiskLow, true);
        m_preferences->pauseUntil(QDateTime::currentDateTime().addSecs(60));
        Q_EMIT m_notifier->noticed(telling);
        m_preferences->pauseUntil({});
        Q_EMIT m_notifier->noticed({ui::Notice::DiskLow, id, u"last"_s, u"text"_s});
        QTRY_COMPARE(m_board.shown.size(), 1);
        QCOMPARE(m_board.shown.first().title, u"last"_s);
    }

    void settingsWaitForTheDialogThatIsInTheWay()
    {
        save(openProfile());
        m_shell->begin({});
        QVERIFY(icon());
        Q_EMIT window()->aboutRequested();
        auto *const dialog = window()->findChild<QDialog *>();
        QVERIFY(dialog && dialog->isVisible());
        Q_EMIT icon()->settingsRequested();
        QVERIFY(!window()->findChild<ui::SettingsDialog *>()); // nobody could use them
        QTRY_VERIFY(dialog->isActiveWindow());
        dialog->close();
        Q_EMIT icon()->settingsRequested();
        QVERIFY(window()->findChild<ui::SettingsDialog *>());
    }

    void aDesktopWithoutNoticesLeavesThemToTheTray()
    {
        offerNotices(false);
        QSignalSpy refused(m_notices.get(), &DesktopNotices::refused);
        m_notices->show({.title = u"a"_s, .text = u"b"_s});
        QTRY_COMPARE(refused.size(), 1);
    }

    void severalServersAreStartedByOneSecondStart()
    {
        const auto first = save(openProfile());
        auto other = openProfile();
        other.name = u"Größe & more"_s;
        other.backend.values.insert(u"path"_s, m_home->filePath(u"others"_s));
        other.listen.port = u"0"_s;
        const auto second = save(other);
        auto third = other;
        third.name = u"third"_s;
        third.backend.values.insert(u"path"_s, m_home->filePath(u"thirds"_s));
        const auto unasked = save(third);
        m_shell->begin({});
        window()->hide();
        const auto path = m_home->filePath(u"run/desktop.socket"_s);
        SingleInstance running(path);
        QCOMPARE(running.claim({}), SingleInstance::Role::First);
        running.setHandler([this](const SingleInstance::Call &call) -> SingleInstance::Answer {
            const auto wanted = DesktopOptions::parse(call.arguments);
            return {wanted && m_shell->handle(*wanted).isEmpty() ? 0 : 1};
        });
        const auto ask = [&path](const QStringList &arguments) {
            std::atomic<int> exitCode = -1;
            const std::unique_ptr<QThread> thread(QThread::create([&] {
                SingleInstance later(path);
                exitCode = later.claim({arguments}) == SingleInstance::Role::HandedOver
                    ? later.answer().exitCode
                    : 2;
            }));
            thread->start();
            if (!QTest::qWaitFor([&exitCode] { return exitCode >= 0; }, 30'000))
                qWarning("the second start waits");
            thread->wait();
            return exitCode.load();
        };
        QCOMPARE(ask({u"--start"_s, u"backups"_s, u"--start"_s, other.name}), 0);
        QTRY_COMPARE(phase(first), ui::ServerPhase::Running);
        QTRY_COMPARE(phase(second), ui::ServerPhase::Running);
        QCOMPARE(phase(unasked), ui::ServerPhase::Stopped);
        QVERIFY(!window()->isVisible()); // nobody asked for it
        QCOMPARE(ask({u"--stop"_s, other.name, u"--start"_s, u"third"_s}), 0);
        QTRY_COMPARE(phase(second), ui::ServerPhase::Stopped);
        QTRY_COMPARE(phase(unasked), ui::ServerPhase::Running);
        QCOMPARE(phase(first), ui::ServerPhase::Running);
    }

    void namesThatThereAreNoneOfAreAnswered()
    {
        save(openProfile());
        m_shell->begin({});
        window()->hide();
        DesktopOptions options;
        options.start = {u"backups"_s, u"nonsense"_s};
        options.stop = {u"other"_s};
        QCOMPARE(m_shell->handle(options), (QStringList{u"nonsense"_s, u"other"_s}));
        QVERIFY(!window()->isVisible()); // nobody asked for it
        QCOMPARE(m_shell->handle({}), QStringList());
        QVERIFY(window()->isVisible());
    }

private:
    void makeShell()
    {
        m_shell.reset();
        m_shell = std::make_unique<DesktopShell>(
            DesktopShell::Parts{*m_desktop, *m_preferences, m_system, *m_quitting, *m_notifier,
                                *m_notices, *m_trayHost});
    }

    ui::TrayIcon *icon() const { return m_shell->findChild<TrayPresence *>()->icon(); }

    static ui::MainWindow *window()
    {
        const auto all = QApplication::topLevelWidgets();
        for (auto *one : all) {
            if (auto *const found = qobject_cast<ui::MainWindow *>(one))
                return found;
        }
        return nullptr;
    }

    static QTabWidget *tabs() { return window()->findChild<QTabWidget *>(); }

    static void press(const QString &text) { test::press(*window(), text); }

    static void offer(const QString &service, bool isThere)
    {
        auto services = QDBusConnection(u"fakes"_s);
        if (isThere)
            services.registerService(service);
        else
            services.unregisterService(service);
    }
    static void offerTray(bool isThere) { offer(u"org.kde.StatusNotifierWatcher"_s, isThere); }
    static void offerNotices(bool isThere) { offer(u"org.freedesktop.Notifications"_s, isThere); }

    test::PrivateKeyring m_session{test::PrivateKeyring::Keyring::None};
    QThread m_panelThread;
    Panel m_panel;
    NoticeBoard m_board;
    test::SystemStandIn m_system;
    std::unique_ptr<ui::Preferences> m_preferences;
    std::unique_ptr<Quitting> m_quitting;
    std::unique_ptr<Notifier> m_notifier;
    std::unique_ptr<DesktopNotices> m_notices;
    std::unique_ptr<TrayHost> m_trayHost;
    std::unique_ptr<DesktopShell> m_shell;
};

QTEST_MAIN(tst_desktopshell)
#include "tst_desktopshell.moc"
