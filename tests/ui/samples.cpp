// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/samples.h"

#include <QCryptographicHash>

#include <cmath>

namespace restdock::test {

using namespace Qt::StringLiterals;

namespace {

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
    row.target = "/" + user + "/" + type + "/"
        + QCryptographicHash::hash(QByteArray::number(at), QCryptographicHash::Sha256).toHex();
    if (status >= 400 && status != 404)
        row.severity = ui::Severity::Warning;
    return row;
}

// What Home NAS tells is one story: it has run for four hours, in which “laptop” made a backup of 3.4 GB
// and has begun another one, of which there are 1.2 GB. “office-pc” makes one a night, and restores now.

/// How many hours ago the latest backup of a repository was.
const QMap<QString, int> backupAges{{u"laptop"_s, 1}, {u"office-pc"_s, 11}, {u"photos"_s, 5 * 24}};

ui::RepositoryFacts repository(const QString &name, qint64 snapshots, qint64 packs)
{
    const int hoursAgo = backupAges.value(name);
    ui::RepositoryFacts facts;
    facts.name = name;
    facts.isCounted = true;
    facts.hasConfig = true;
    const auto newest = QDateTime::currentDateTime().addSecs(-3600 * hoursAgo);
    const qint64 thisWeek = packs / 40;
    facts.types[size_t(BlobType::Data)] = {packs, packs * 16'700'000, newest.toMSecsSinceEpoch(), 0,
                                           thisWeek * 16'700'000};
    facts.types[size_t(BlobType::Index)] = {packs / 60 + 1, packs * 31'000, -1, 0};
    facts.types[size_t(BlobType::Keys)] = {1, 459, -1, 0};
    facts.types[size_t(BlobType::Snapshots)] = {snapshots, snapshots * 310,
                                                snapshots > 0 ? newest.toMSecsSinceEpoch() : -1, 0};
    return facts;
}

} // namespace

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

/// As desktops have it for eyes that see little: black, white, and yellow for what is selected.
QPalette contrastPalette()
{
    QPalette colours(Qt::black, Qt::black);
    for (const auto role : {QPalette::Base, QPalette::AlternateBase, QPalette::ToolTipBase})
        colours.setColor(role, Qt::black);
    for (const auto role : {QPalette::Text, QPalette::WindowText, QPalette::ButtonText,
                            QPalette::BrightText, QPalette::ToolTipText}) {
        colours.setColor(role, Qt::white);
        colours.setColor(QPalette::Disabled, role, QColor(0xa0, 0xa0, 0xa0));
    }
    colours.setColor(QPalette::PlaceholderText, QColor(0xc0, 0xc0, 0xc0));
    for (const auto role : {QPalette::Highlight, QPalette::Link, QPalette::LinkVisited})
        colours.setColor(role, Qt::yellow);
    colours.setColor(QPalette::HighlightedText, Qt::black);
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
    made.lateBackups = {7, {{u"office-pc"_s, 30}, {u"phone"_s, 0}}};
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

QMap<QString, QDateTime> someBackups()
{
    QMap<QString, QDateTime> backups;
    const auto now = QDateTime::currentDateTime();
    for (auto age = backupAges.begin(); age != backupAges.end(); ++age)
        backups.insert(age.key(), now.addSecs(-3600 * age.value()));
    return backups;
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
    traffic.byObject = {4'321, 96, 12, 402, 280, 16};
    traffic.byStatusClass = {0, 0, 4'851, 0, 275, 1};
    traffic.openConnections = 6;
    traffic.transfersUnderWay = 3;
    traffic.medianMicroseconds = 840;
    traffic.slowMicroseconds = 126'000;
    const auto now = QDateTime::currentDateTime();
    traffic.lastRequest = now;
    traffic.backups = someBackups();
    traffic.repositoryUsed = now.addSecs(-35);
    traffic.clients = {
        {u"laptop"_s, u"192.168.1.23"_s, u"laptop"_s, ui::ClientTraffic::Doing::Uploading, 18.1e6,
         1'204 * megabyte, now.addSecs(-64)},
        {u"office-pc"_s, u"192.168.1.31"_s, u"office-pc"_s, ui::ClientTraffic::Doing::Downloading,
         9.1e6, 310 * megabyte, now.addSecs(-35)}};
    return traffic;
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
    struct Event
    {
        int secondsAgo;
        ui::Severity severity;
        QString text;
    };
    const Event events[] = {
        {4 * 3600, ui::Severity::Info, u"Server started at 192.168.1.9:8000"_s},
        {2 * 3600 + 412, ui::Severity::Info, u"Repository “tablet” created"_s},
        {3600, ui::Severity::Info,
         u"laptop: backup received, 3.4 GB in 3 min 10 s, 236 requests"_s},
        {1265, ui::Severity::Warning,
         u"Wrong login from 192.168.1.30 as “bob” (no such user). (AUTH-FAIL)"_s},
        {61, ui::Severity::Error, u"The folder /media/usb/restic was not found."_s},
    };
    std::vector<ui::LogRow> rows;
    for (const auto &[secondsAgo, severity, text] : events) {
        ui::LogRow row;
        row.number = rows.size() + 1;
        row.kind = ui::LogRow::Kind::Event;
        row.time = QDateTime::currentMSecsSinceEpoch() - secondsAgo * 1000 - 234;
        row.severity = severity;
        row.profile = severity == ui::Severity::Error ? u"Laptop copy"_s : u"Home NAS"_s;
        row.text = text;
        if (text.endsWith(u"(AUTH-FAIL)"_s))
            row.code = "AUTH-FAIL";
        rows.push_back(row);
    }
    return rows;
}

ui::RepositorySurvey someRepositories()
{
    ui::RepositorySurvey survey;
    survey.repositories = {repository(u"laptop"_s, 184, 12'410),
                           repository(u"office-pc"_s, 61, 30'217),
                           repository(u"photos"_s, 12, 24'008), repository(u"tablet"_s, 0, 0)};
    survey.repositories[1].types[size_t(BlobType::Locks)] = {2, 310, 0, 1};
    survey.finishedAt = QDateTime::currentDateTime();
    return survey;
}

} // namespace restdock::test
