// SPDX-License-Identifier: GPL-3.0-or-later
//
// Takes pictures of every window in its states, light and dark:
//
//   restdock-screenshots FOLDER [LANGUAGE…]
//
// The windows are the real ones; what they show is made up here, so that each run gives the same.

#include "tests/ui/recorder.h"
#include "ui/activity/activitymodel.h"
#include "ui/mainwindow.h"
#include "ui/profiledialog/profiledialog.h"
#include "ui/profiles/profilemodel.h"
#include "ui/tray/trayicon.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QListView>
#include <QMessageBox>
#include <QPushButton>
#include <QStyleFactory>
#include <QTabWidget>
#include <QTest>
#include <QTranslator>

#include <cmath>
#include <cstdio>

using namespace restdock;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 megabyte = 1'000'000;

QPalette darkPalette()
{
    QPalette colours(QColor(0x2b, 0x2d, 0x30), QColor(0x2b, 0x2d, 0x30));
    colours.setColor(QPalette::Base, QColor(0x1e, 0x1f, 0x22));
    colours.setColor(QPalette::AlternateBase, QColor(0x26, 0x28, 0x2b));
    for (const auto role : {QPalette::Text, QPalette::WindowText, QPalette::ButtonText})
        colours.setColor(role, QColor(0xe8, 0xe8, 0xe8));
    for (const auto role : {QPalette::Text, QPalette::WindowText, QPalette::ButtonText})
        colours.setColor(QPalette::Disabled, role, QColor(0x80, 0x80, 0x80));
    colours.setColor(QPalette::Highlight, QColor(0x2f, 0x6f, 0xb0));
    colours.setColor(QPalette::HighlightedText, Qt::white);
    colours.setColor(QPalette::PlaceholderText, QColor(0x9a, 0x9a, 0x9a));
    return colours;
}

Profile folderProfile(const QString &name, const QString &folder, const QString &port)
{
    Profile made;
    made.name = name;
    made.backend.type = u"local"_s;
    made.backend.values.insert(u"path"_s, folder);
    made.listen.host = u"192.168.1.9"_s;
    made.listen.port = port;
    made.startAutomatically = true;
    made.users.append({.name = u"laptop"_s, .passwordHash = "$2y$10$" + QByteArray(53, 'a')});
    made.users.append({.name = u"office-pc"_s, .passwordHash = "$2y$10$" + QByteArray(53, 'a')});
    return made;
}

Profile drimeProfile()
{
    Profile made = folderProfile(u"Drime copy"_s, {}, u"8002"_s);
    made.backend = {u"drime"_s, {}, {}};
    made.backend.values.insert(u"api_key"_s, Secret("1|a-token-that-opens-nothing"));
    made.backend.values.insert(u"root_folder"_s, u"Backups/restic"_s);
    made.listen.host = u"127.0.0.1"_s;
    return made;
}

QList<ui::ProfileModel::Item> someProfiles()
{
    return {{u"1"_s, folderProfile(u"Home NAS"_s, u"/srv/restic"_s, u"8000"_s)},
            {u"2"_s, folderProfile(u"Laptop copy"_s, u"/media/usb/restic"_s, u"8001"_s)},
            {u"3"_s, drimeProfile()}};
}

ui::ServerStatus runningStatus()
{
    ui::ServerStatus status;
    status.phase = ui::ServerPhase::Running;
    status.address = u"192.168.1.9:8000"_s;
    status.urls = {u"http://192.168.1.9:8000/"_s};
    status.since = QDateTime::currentDateTime().addSecs(-4 * 3600);
    return status;
}

ui::ServerStatus troubledStatus(ui::ServerPhase phase, ui::Trouble::Code code, const QString &place)
{
    ui::ServerStatus status;
    status.phase = phase;
    status.trouble = ui::Trouble{code, place, {}};
    return status;
}

ui::Traffic busyTraffic(int second)
{
    ui::Traffic traffic;
    const double wave = 1 + 0.35 * std::sin(second / 9.0) + 0.1 * std::sin(second * 1.7);
    traffic.now = {second > 70 ? 0.0 : 18.4e6 * wave, second < 55 ? 0.0 : 9.1e6 * wave};
    if (second > 85)
        traffic.now.received = 18.4e6 * wave;
    traffic.requestsPerSecond = 12;
    traffic.bytesReceived = 4'612 * megabyte;
    traffic.bytesSent = 310 * megabyte;
    traffic.requests = 5'127;
    traffic.byKind = {288, 96, 4'210, 41, 17, 475};
    traffic.byStatusClass = {0, 0, 4'851, 0, 275, 1};
    traffic.openConnections = 6;
    traffic.transfersUnderWay = 3;
    traffic.medianMicroseconds = 840;
    traffic.slowMicroseconds = 126'000;
    const auto now = QDateTime::currentDateTime();
    traffic.lastRequest = now;
    traffic.repositoryUsed = now.addSecs(-600);
    traffic.clients = {
        {u"laptop"_s, u"192.168.1.23"_s, u"laptop"_s, ui::ClientTraffic::Doing::Uploading, 18.1e6,
         1'204 * megabyte, now.addSecs(-64)},
        {u"office-pc"_s, u"192.168.1.31"_s, u"office-pc"_s, ui::ClientTraffic::Doing::Downloading,
         9.1e6, 310 * megabyte, now.addSecs(-35)}};
    return traffic;
}

ui::LogRow request(int at, const QByteArray &user, const QByteArray &method, const QByteArray &type,
                   int status, qint64 bytes)
{
    ui::LogRow row;
    row.number = quint64(at) + 1;
    row.time = QDateTime::currentMSecsSinceEpoch() - (40 - at) * 347;
    row.profile = u"Home NAS"_s;
    row.client = user == "laptop" ? "192.168.1.23" : "192.168.1.31";
    row.user = user;
    row.method = method;
    row.repository = user;
    row.type = type;
    row.status = status;
    row.bytesReceived = method == "POST" ? bytes : 0;
    row.bytesSent = method == "GET" ? bytes : 0;
    row.microseconds = 400 + bytes / 90;
    row.target = "/" + user + "/" + type + "/";
    if (status >= 400 && status != 404)
        row.severity = ui::Severity::Warning;
    return row;
}

std::vector<ui::LogRow> someRequests()
{
    std::vector<ui::LogRow> rows;
    for (int i = 0; i < 40; ++i) {
        const QByteArray user = i % 3 == 2 ? "office-pc" : "laptop";
        if (i % 7 == 3)
            rows.push_back(request(i, user, "HEAD", "data", 404, 0));
        else if (i % 11 == 5)
            rows.push_back(request(i, user, "DELETE", "locks", i == 16 ? 403 : 200, 0));
        else
            rows.push_back(request(i, user, user == "laptop" ? "POST" : "GET", "data", 200,
                                   (15 + i % 4) * megabyte + i * 31'007));
    }
    return rows;
}

std::vector<ui::LogRow> someEvents()
{
    const std::pair<ui::Severity, QString> texts[] = {
        {ui::Severity::Info, u"Server started at 192.168.1.9:8000"_s},
        {ui::Severity::Info, u"Repository “laptop” created"_s},
        {ui::Severity::Info,
         u"laptop: backup received in “laptop”: 1.3 GB in 3 min 10 s, 412 requests"_s},
        {ui::Severity::Warning,
         u"Wrong login from 192.168.1.30 as “bob” (no such user). (AUTH-FAIL)"_s},
        {ui::Severity::Error, u"The folder /media/usb/restic was not found."_s},
    };
    std::vector<ui::LogRow> rows;
    for (const auto &[severity, text] : texts) {
        ui::LogRow row;
        row.number = rows.size() + 1;
        row.kind = ui::LogRow::Kind::Event;
        row.time = QDateTime::currentMSecsSinceEpoch() - qint64(5 - rows.size()) * 61'234;
        row.severity = severity;
        row.profile = severity == ui::Severity::Error ? u"Laptop copy"_s : u"Home NAS"_s;
        row.text = text;
        rows.push_back(row);
    }
    return rows;
}

class Camera
{
public:
    explicit Camera(QString prefix) : m_prefix(std::move(prefix)) {}

    void take(const QString &name, QWidget *widget) const
    {
        QTest::qWait(60); // delayed layouts
        const QString path = m_prefix + name + u".png";
        if (!widget->grab().save(path))
            std::fprintf(stderr, "cannot write %s\n", qPrintable(path));
    }

private:
    QString m_prefix;
};

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
        takeStates();
        takeTabs();
        takeQuestions();
        takeDialogs();
        ui::TrayIcon tray(m_profiles, m_commands);
        tray.contextMenu()->popup({});
        m_camera.take(u"tray-menu"_s, tray.contextMenu());
        tray.contextMenu()->hide();
    }

private:
    void takeFirstRun()
    {
        m_camera.take(u"first-run"_s, &m_window);
        const auto buttons = m_window.findChildren<QAbstractButton *>();
        for (auto *button : buttons) {
            if (button->isVisible() && button->inherits("QCommandLinkButton")) {
                button->click();
                break;
            }
        }
        m_camera.take(u"first-run-folder"_s, &m_window);
    }

    void select(int row)
    {
        m_window.showProfile(m_profiles.at(row).id);
        m_window.findChild<QTabWidget *>()->setCurrentIndex(0);
    }

    void takeStates()
    {
        using Code = ui::Trouble::Code;
        m_profiles.setStatus(u"1"_s, runningStatus());
        m_profiles.setSpace(u"1"_s, {2'000'000 * megabyte, 812'000 * megabyte});
        m_profiles.setStatus(u"3"_s, troubledStatus(ui::ServerPhase::Failed, Code::KeyRefused, {}));
        select(m_profiles.rowOf(u"1"_s));
        m_camera.take(u"overview-idle"_s, &m_window);
        for (int second = 0; second < 120; ++second)
            m_profiles.setTraffic(u"1"_s, busyTraffic(second), second);
        QTest::qWait(1300); // it counts as busy after a second
        m_profiles.setTraffic(u"1"_s, busyTraffic(120), 120);
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
    }

    void takeTabs()
    {
        select(m_profiles.rowOf(u"1"_s));
        auto *const tabs = m_window.findChild<QTabWidget *>();
        const QStringList names{{}, u"connect"_s, u"events"_s, u"requests"_s};
        for (int i = 1; i < tabs->count(); ++i) {
            tabs->setCurrentIndex(i);
            m_camera.take(names.value(i, u"tab-%1"_s.arg(i)), &m_window);
        }
        tabs->setCurrentIndex(0);
        m_window.resize(720, 480);
        m_camera.take(u"overview-smallest"_s, &m_window);
        m_window.resize(1080, 700);
    }

    void takeQuestions()
    {
        const auto actions = m_window.findChildren<QAction *>();
        for (const auto &[key, name] :
             {std::pair{QKeySequence(Qt::CTRL | Qt::Key_Return), u"question-stop"_s},
              std::pair{QKeySequence(QKeySequence::Delete), u"question-remove"_s}}) {
            for (auto *action : actions) {
                if (action->shortcut() != key)
                    continue;
                action->trigger();
                if (auto *const box = m_window.findChild<QMessageBox *>()) {
                    m_camera.take(name, box);
                    delete box;
                }
            }
        }
    }

    void takeDialogs()
    {
        takeDialog(u"dialog-folder"_s, u"1"_s, someProfiles().at(0).profile, true);
        takeDialog(u"dialog-drime"_s, {}, drimeProfile(), false);
        Profile wrong = someProfiles().at(0).profile;
        wrong.name = u"Laptop copy"_s;
        wrong.backend.values.insert(u"path"_s, u"/tmp/backups"_s);
        takeDialog(u"dialog-wrong"_s, {}, wrong, false);
    }

    void takeDialog(const QString &name, const QString &id, const Profile &profile, bool isRunning)
    {
        const auto catalogue = BackendCatalogue::builtIn();
        QList<Profile> others;
        for (const auto &item : someProfiles()) {
            if (item.id != id && item.profile.backend.type == u"local")
                others.append(item.profile);
        }
        ui::ProfileDialog dialog({id, profile, others, isRunning}, catalogue, m_commands);
        dialog.show();
        auto *const tabs = dialog.findChild<QTabWidget *>();
        for (int i = 0; i < tabs->count(); ++i) {
            tabs->setCurrentIndex(i);
            m_camera.take(u"%1-%2"_s.arg(name).arg(i + 1), &dialog);
        }
    }

    const Camera &m_camera;
    ui::ProfileModel m_profiles;
    ui::ActivityModel m_requests{ui::LogRow::Kind::Request};
    ui::ActivityModel m_events{ui::LogRow::Kind::Event};
    test::Recorder m_commands;
    ui::MainWindow m_window;
};

} // namespace

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    const auto arguments = QApplication::arguments();
    if (arguments.size() < 2) {
        std::fprintf(stderr, "usage: restdock-screenshots FOLDER [LANGUAGE...]\n");
        return 2;
    }
    const QString folder = arguments.at(1);
    if (!QDir().mkpath(folder))
        return 1;
    QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
    const QPalette light = QApplication::style()->standardPalette();
    auto languages = arguments.sliced(2);
    if (languages.isEmpty())
        languages.append(u"en"_s);
    for (const auto &language : std::as_const(languages)) {
        QLocale::setDefault(QLocale(language));
        QTranslator translator;
        if (translator.load(u":/restdock/translations/restdock_"_s + language))
            QApplication::installTranslator(&translator);
        for (const bool isDark : {false, true}) {
            QApplication::setPalette(isDark ? darkPalette() : light);
            const Camera camera(folder + u'/' + language + (isDark ? u"-dark-" : u"-light-"));
            Studio(camera).takeAll();
        }
    }
    return 0;
}
