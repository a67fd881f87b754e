// SPDX-License-Identifier: GPL-3.0-or-later
//
// Takes pictures of every window in its states: light, dark, in high contrast, with a large font.
//
//   restdock-screenshots FOLDER [LANGUAGE…]     (pseudo: long texts, from right to left)
//   restdock-screenshots --published FOLDER     those that the README and the metainfo show
//
// Without a language, in all of them. The windows are the real ones; what they show is made up here.

#include "tests/ui/camera.h"
#include "tests/ui/dialogpictures.h"
#include "tests/ui/pseudolanguage.h"
#include "tests/ui/recorder.h"
#include "tests/ui/samples.h"
#include "ui/activity/activitymodel.h"
#include "ui/activity/activitypane.h"
#include "ui/activity/logtable.h"
#include "ui/connect/connectcard.h"
#include "ui/connect/connecthelp.h"
#include "ui/connect/connectwindow.h"
#include "ui/look/accessiblestyle.h"
#include "ui/look/language.h"
#include "ui/look/symbolicicon.h"
#include "ui/mainwindow.h"
#include "ui/profiles/deletingdialog.h"
#include "ui/profiles/profilemodel.h"
#include "ui/profiles/troublebar.h"
#include "ui/repositories/latebackupdialog.h"
#include "ui/settings/systemaccess.h"
#include "ui/tray/trayicon.h"
#include "ui/tray/traystate.h"

#include <QAbstractButton>
#include <QApplication>
#include <QBoxLayout>
#include <QDir>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>

using namespace restdock;
using namespace restdock::test;
using namespace Qt::StringLiterals;

namespace {

class Studio
{
public:
    explicit Studio(const Camera &camera)
        : m_camera(camera),
          m_window({m_profiles, m_requests, m_events}, m_commands)
    {
        m_window.show();
    }

    void takeAll()
    {
        takeFirstRun();
        m_profiles.setProfiles(someProfiles());
        m_requests.append(someRequests());
        m_events.append(someEvents());
        m_window.showKeychain({u"GNOME Keyring"_s, SecretStore::State::Ready, {}, {}});
        takeStates();
        takeTabs();
        takeConnect();
        takeRepositories();
        takeDamage();
        DialogPictures(m_camera, m_profiles, m_commands, m_window).takeAll();
        takeTrayLooks();
        ui::TrayIcon tray(m_profiles, m_commands);
        tray.contextMenu()->popup({});
        m_camera.take(u"tray-menu"_s, tray.contextMenu());
        tray.contextMenu()->hide();
    }

private:
    /// The icon at the panel's size, on a light one and on a dark one.
    void takeTrayLooks()
    {
        using ui::TrayLook;
        constexpr int size = 22;
        for (const auto &[panel, ink, name] :
             {std::tuple{QColor(Qt::white), QColor(Qt::black), u"tray-looks-light"_s},
              std::tuple{QColor(0x20, 0x20, 0x20), QColor(Qt::white), u"tray-looks-dark"_s}}) {
            QWidget strip;
            strip.setAutoFillBackground(true);
            strip.setPalette(QPalette(ink, panel));
            auto *const row = new QHBoxLayout(&strip);
            for (const auto look : {TrayLook::Stopped, TrayLook::Running, TrayLook::Busy,
                                    TrayLook::Attention, TrayLook::Error}) {
                auto *const icon = new QLabel;
                icon->setPixmap(ui::symbolicPixmap(ui::trayIconName(look), ink, size, 1));
                row->addWidget(icon);
            }
            strip.show();
            m_camera.take(name, &strip);
        }
    }

    void takeFirstRun()
    {
        m_camera.take(u"first-run"_s, &m_window);
        const auto buttons = m_window.findChildren<QAbstractButton *>();
        for (auto *button : buttons) {
            if (button->isVisible() && button->inherits("restdock::ui::ChoiceButton")) {
                button->click();
                break;
            }
        }
        m_camera.take(u"first-run-folder"_s, &m_window);
    }

    void select(int row)
    {
        m_window.showProfile(m_profiles.at(row).id);
        m_window.showTab(ui::MainWindow::Tab::Overview);
    }

    void tellPast()
    {
        ui::PastTraffic past;
        past.since = QDateTime::currentDateTime().addDays(-2);
        past.until = QDateTime::currentDateTime().addDays(-1);
        past.lastRun = {4'600 * megabyte, 120 * megabyte, 2'412, 0};
        past.day = past.until.date();
        m_profiles.setPast(u"2"_s, past);
        past.day = QDate::currentDate();
        past.ofDay = {5'130 * megabyte, 390 * megabyte, 6'204, 1}; // more than since its start
        m_profiles.setPast(u"1"_s, past);
    }

    void takeStates()
    {
        using Code = ui::Trouble::Code;
        m_profiles.setStatus(u"1"_s, runningStatus());
        m_profiles.setSpace(u"1"_s, {2'000'000 * megabyte, 812'000 * megabyte});
        m_profiles.setSavedBackups(u"1"_s, someBackups());
        m_profiles.setBackup(u"1"_s, someBackups().value(u"laptop"_s), 3'400 * megabyte);
        const auto seen = QDateTime::currentDateTimeUtc();
        m_profiles.setSeen(u"1"_s,
                           {{u"laptop"_s, {seen, u"192.168.1.23"_s, u"laptop"_s}},
                            {u"office-pc"_s, {seen, u"192.168.1.31"_s, u"office-pc"_s}}});
        m_profiles.setStatus(u"3"_s, troubledStatus(ui::ServerPhase::Failed, Code::KeyRefused, {}));
        tellPast();
        select(m_profiles.rowOf(u"1"_s));
        m_camera.take(u"overview-idle"_s, &m_window);
        const auto now = ui::ThroughputHistory::currentSecond();
        for (int second = 0; second < 120; ++second)
            m_profiles.setTraffic(u"1"_s, busyTraffic(second), now - 120 + second);
        QTest::qWait(1300); // it counts as busy after a second
        m_profiles.setTraffic(u"1"_s, busyTraffic(120), now);
        m_camera.take(u"overview-busy"_s, &m_window);
        select(m_profiles.rowOf(u"2"_s));
        m_camera.take(u"overview-stopped"_s, &m_window);
        m_profiles.setStatus(
            u"2"_s,
            troubledStatus(ui::ServerPhase::Waiting, Code::FolderMissing, u"/media/usb/restic"_s));
        m_camera.take(u"overview-waiting"_s, &m_window);
        m_profiles.setStatus(
            u"2"_s, troubledStatus(ui::ServerPhase::Failed, Code::PortUsed, u"192.168.1.9:8001"_s));
        m_camera.take(u"overview-error"_s, &m_window);
        m_window.resize(720, 480);
        m_camera.take(u"overview-error-smallest"_s, &m_window);
        m_window.resize(1080, 700);
        takeTroubleLog();
        m_profiles.setStatus(u"2"_s,
                             troubledStatus(ui::ServerPhase::Locked, Code::KeychainLocked, {}));
        m_camera.take(u"overview-locked"_s, &m_window);
        m_profiles.setStatus(
            u"2"_s, troubledStatus(ui::ServerPhase::Waiting, Code::AddressGone, u"192.168.1.9"_s));
        m_camera.take(u"overview-address-gone"_s, &m_window);
        select(m_profiles.rowOf(u"3"_s));
        m_profiles.setStatus(u"3"_s,
                             troubledStatus(ui::ServerPhase::Failed, Code::KeychainMissing, {}));
        m_camera.take(u"overview-no-keychain"_s, &m_window);
        m_profiles.setStatus(u"3"_s, troubledStatus(ui::ServerPhase::Failed, Code::KeyRefused, {}));
        select(m_profiles.rowOf(u"2"_s));
        ui::ServerStatus starting;
        starting.phase = ui::ServerPhase::Starting;
        starting.step = ui::StartStep::AwaitingUnlock;
        m_profiles.setStatus(u"2"_s, starting);
        (void)QTest::qWaitFor([this] {
            m_profiles.settle();
            return m_profiles.find(u"2"_s)->takesLong;
        });
        m_window.showNoTray(true);
        m_camera.take(u"overview-starting"_s, &m_window);
        m_window.showNoTray(false);
        m_profiles.setStatus(
            u"2"_s, troubledStatus(ui::ServerPhase::Failed, Code::PortUsed, u"192.168.1.9:8001"_s));
        takeWarnings();
    }

    void takeTroubleLog()
    {
        m_window.showTrouble(u"2"_s);
        m_camera.take(u"trouble-log"_s, &m_window);
        auto *const menu = m_window.findChild<ui::TroubleBar *>()->findChild<QMenu *>();
        menu->popup({});
        m_camera.take(u"trouble-more"_s, menu);
        menu->hide();
        m_window.showActivity(); // all of it again
        select(m_profiles.rowOf(u"2"_s));
    }

    void takeWarnings()
    {
        auto running = runningStatus();
        running.warnings = {
            {.code = ui::Trouble::Code::BackupLate, .place = u"photos"_s, .days = 9}};
        m_profiles.setStatus(u"1"_s, running);
        auto late = busyTraffic(120);
        late.backups[u"photos"_s] = QDateTime::currentDateTime().addDays(-9);
        m_profiles.setTraffic(u"1"_s, late, ui::ThroughputHistory::currentSecond());
        select(m_profiles.rowOf(u"1"_s));
        m_camera.take(u"overview-warning"_s, &m_window);
        m_profiles.setTraffic(u"1"_s, busyTraffic(120), ui::ThroughputHistory::currentSecond());
        running.warnings.clear();
        running.deletingAllowed.insert({}, QDateTime::currentDateTimeUtc().addSecs(42 * 60 + 5));
        m_profiles.setStatus(u"1"_s, running);
        m_camera.take(u"overview-deleting"_s, &m_window);
        ui::TrayIcon tray(m_profiles, m_commands);
        tray.contextMenu()->popup({});
        m_camera.take(u"tray-deleting"_s, tray.contextMenu());
        tray.contextMenu()->hide();
        m_profiles.setStatus(u"1"_s, runningStatus());
        ui::DeletingDialog dialog(someProfiles().at(0).profile, {});
        dialog.show();
        m_camera.take(u"dialog-deleting"_s, &dialog);
    }

    void takeTabs()
    {
        select(m_profiles.rowOf(u"1"_s));
        const QStringList names{
            {}, u"repositories-loading"_s, u"users"_s, u"events"_s, u"requests"_s};
        for (int i = 1; i < ui::MainWindow::tabCount; ++i) {
            m_window.showTab(ui::MainWindow::Tab(i));
            m_camera.take(names.at(i), &m_window);
        }
        m_window.showTab(ui::MainWindow::Tab::Events);
        m_window.resize(720, 480);
        const auto panes = m_window.findChildren<ui::ActivityPane *>();
        for (auto *pane : panes) {
            if (pane->isVisible())
                pane->table().selectRow(3); // there is something to do about that one
        }
        m_camera.take(u"events-remedy-smallest"_s, &m_window);
        m_window.showTab(ui::MainWindow::Tab::Requests);
        m_camera.take(u"requests-smallest"_s, &m_window);
        m_window.showTab(ui::MainWindow::Tab::Overview);
        m_camera.take(u"overview-smallest"_s, &m_window);
        m_window.resize(1080, 700);
    }

    /// Help comes after a minute without a client, and offers after a backup: not in this process.
    void takeConnect()
    {
        ui::ConnectWindow window(m_profiles, m_commands, nullptr);
        window.showFor(u"1"_s);
        m_camera.take(u"connect"_s, &window);
        window.hide();
        ui::ConnectCard card(std::chrono::milliseconds(0));
        card.resize(840, 640);
        card.setDetails({.url = u"http://192.168.1.9:8000/"_s,
                         .user = u"laptop"_s,
                         .password = u"correct-horse"_s,
                         .repository = u"laptop"_s});
        auto entry = *m_profiles.find(u"1"_s);
        entry.traffic.repositoryUsed = {};
        entry.traffic.backupReceived = {};
        card.setProgress(entry);
        card.show();
        (void)QTest::qWaitFor([&card] { return card.help().isVisible(); });
        card.help().findChildren<QPushButton *>().at(1)->click();
        m_camera.take(u"connect-help"_s, &card);
        entry.traffic.repositoryUsed = QDateTime::currentDateTime();
        entry.traffic.backupReceived = QDateTime::currentDateTime();
        entry.traffic.backupBytes = 1200 * megabyte;
        card.setProgress(entry);
        m_camera.take(u"connect-received"_s, &card);
    }

    void takeDamage()
    {
        using Extent = ui::ProfileDamage::Extent;
        const auto file = u"/home/anna/.config/restdock/profiles.toml"_s;
        m_window.showDamage({Extent::Some, 1, file,
                             u"This profile's copy in the index cannot be read: line 14, column 8: "
                             "a value is missing (CONF-BAD)"_s,
                             14});
        m_camera.take(u"damaged"_s, &m_window);
        m_window.showDamage({});
        ui::ProfileModel none;
        ui::MainWindow empty({none, m_requests, m_events}, m_commands);
        empty.showDamage(
            {Extent::All, 0, file, u"line 14, column 8: a value is missing (CONF-BAD)"_s});
        empty.show();
        m_camera.take(u"damaged-all"_s, &empty);
    }

    void takeRepositories()
    {
        auto *const tabs = m_window.findChild<QTabWidget *>();
        tabs->setCurrentIndex(int(ui::MainWindow::Tab::Repositories));
        auto part = someRepositories();
        part.finishedAt = {};
        part.blobsSoFar = 12'670;
        for (size_t i = 1; i < part.repositories.size(); ++i)
            part.repositories[i].isCounted = false;
        m_commands.countingProgress(part);
        m_camera.take(u"repositories-counting"_s, &m_window);
        m_commands.counting(someRepositories());
        auto *const table = tabs->currentWidget()->findChild<QTableView *>();
        table->selectRow(1);
        m_camera.take(u"repositories"_s, &m_window);
        m_window.resize(720, 480);
        m_camera.take(u"repositories-smallest"_s, &m_window);
        m_window.resize(1080, 700);
        ui::LateBackupDialog late(u"Home NAS"_s, {7, {}}, {{u"office-pc"_s, u"office-pc"_s}});
        late.show();
        m_camera.take(u"dialog-late"_s, &late);
        select(m_profiles.rowOf(u"2"_s));
        tabs->setCurrentIndex(int(ui::MainWindow::Tab::Repositories));
        ui::RepositorySurvey nothing;
        nothing.finishedAt = QDateTime::currentDateTime();
        m_commands.counting(nothing);
        m_camera.take(u"repositories-empty"_s, &m_window);
        select(m_profiles.rowOf(u"3"_s));
        tabs->setCurrentIndex(int(ui::MainWindow::Tab::Repositories));
        m_commands.counting(Error{ErrorCode::Unavailable, u"No answer from app.drime.cloud"_s});
        m_camera.take(u"repositories-failed"_s, &m_window);
        select(m_profiles.rowOf(u"1"_s));
    }

    const Camera &m_camera;
    ui::ProfileModel m_profiles;
    ui::ActivityModel m_requests{ui::LogRow::Kind::Request};
    ui::ActivityModel m_events{ui::LogRow::Kind::Event};
    test::Recorder m_commands;
    ui::MainWindow m_window;
};

} // namespace

namespace {

/// How a desktop may look.
struct Look
{
    QString name;
    QPalette palette;
    double fontScale = 1;
};

QList<Look> allLooks()
{
    const QPalette light = QApplication::style()->standardPalette();
    return {{u"light"_s, light},
            {u"dark"_s, darkPalette()},
            {u"contrast"_s, contrastPalette()},
            {u"large"_s, light, 1.5}};
}

void takeAll(const QString &folder, const QString &language, const Look &look)
{
    static const QFont usual = QApplication::font();
    test::PseudoLanguage pseudo;
    const bool isPseudo = language == u"pseudo";
    ui::useLanguage(isPseudo ? u"en"_s : language);
    QLocale::setDefault(QLocale(isPseudo ? u"en"_s : language));
    if (isPseudo)
        QCoreApplication::installTranslator(&pseudo);
    QGuiApplication::setLayoutDirection(isPseudo ? Qt::RightToLeft : Qt::LeftToRight);
    QPalette palette = look.palette;
    QApplication::style()->polish(palette); // as one that comes from the desktop
    QApplication::setPalette(palette);
    QFont font = usual;
    font.setPointSizeF(font.pointSizeF() * look.fontScale);
    QApplication::setFont(font);
    const Camera camera(u"%1/%2-%3-"_s.arg(folder, language, look.name));
    Studio(camera).takeAll();
}

/// Copies those that are shown to the world, under their names there.
int publish(const QString &folder)
{
    const QTemporaryDir all;
    for (const auto &look : allLooks().first(2)) // light and dark
        takeAll(all.path(), u"en"_s, look);
    const std::pair<QString, QString> published[] = {
        {u"en-light-overview-busy.png"_s, u"overview.png"_s},
        {u"en-dark-overview-busy.png"_s, u"overview-dark.png"_s},
        {u"en-light-connect.png"_s, u"connect.png"_s},
        {u"en-dark-connect.png"_s, u"connect-dark.png"_s},
        {u"en-light-repositories.png"_s, u"repositories.png"_s},
        {u"en-dark-repositories.png"_s, u"repositories-dark.png"_s},
    };
    for (const auto &[from, to] : published) {
        const QString target = folder + u'/' + to;
        QFile::remove(target);
        // No alpha, and no more colours than are in it: a fraction of the size.
        const auto picture = QImage(all.filePath(from)).convertToFormat(QImage::Format_RGB888);
        if (!picture.save(target, "png", 0)) {
            std::fprintf(stderr, "cannot write %s\n", qPrintable(target));
            return 1;
        }
    }
    return 0;
}

} // namespace

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QApplication::setApplicationVersion(QStringLiteral(RESTDOCK_VERSION));
    auto arguments = QApplication::arguments().sliced(1);
    const bool isPublishing = arguments.removeOne(u"--published"_s);
    if (arguments.isEmpty()) {
        std::fprintf(stderr, "usage: restdock-screenshots [--published] FOLDER [LANGUAGE...]\n");
        return 2;
    }
    const QString folder = arguments.takeFirst();
    if (!QDir().mkpath(folder))
        return 1;
    QApplication::setStyle(new ui::AccessibleStyle(u"Fusion"_s)); // as the program does
    if (isPublishing)
        return publish(folder);
    if (arguments.isEmpty())
        arguments = {u"en"_s, u"de"_s, u"fr"_s, u"es"_s, u"pseudo"_s};
    const auto looks = allLooks();
    for (const auto &language : std::as_const(arguments)) {
        for (const auto &look : looks)
            takeAll(folder, language, look);
    }
    return 0;
}
