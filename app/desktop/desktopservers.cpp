// SPDX-License-Identifier: GPL-3.0-or-later
//
// How a Desktop follows its servers.
#include "app/control/runtimefolder.h"
#include "app/desktop/desktop.h"
#include "app/desktop/records/serverobserver.h"
#include "app/desktop/records/servingtext.h"
#include "app/serving/profileserver.h"

#include <algorithm>

namespace restdock {

namespace {

using namespace std::chrono_literals;

constexpr auto betweenStorageChecks = 10s;
constexpr size_t activityRows = 10'000; // two seconds of the highest rate

} // namespace

/// As the program without a window serves, but that it waits for what may pass.
ServingOptions Desktop::servingOptions(const QString &stateFolder)
{
    ServingOptions options;
    options.rateLimits = &m_rateLimits;
    options.stateFolder = stateFolder;
    if (const auto folder = runtimeFolder())
        options.leaseFolder = *folder;
    options.tryAgain = true;
    options.storageCheck = betweenStorageChecks;
    options.activityRows = activityRows;
    options.keepsOpenRequests = true;
    options.onLoginFailure = [this](const QString &key, const QString &name,
                                    const LoginFailure &failure) {
        loginFailed(key, m_observers.nameOf(key, name), failure);
    };
    options.onStarted = [this](const QString &key, const Profile &profile, Server &server) {
        m_observers.begin(key, profile, server);
    };
    options.onEnded = [this](const QString &key) { m_observers.end(key); };
    return options;
}

/// In a server's threads.
void Desktop::loginFailed(const QString &id, const QString &profileName,
                          const LoginFailure &failure)
{
    m_hub.addEvent(profileName, describe(failure));
    const auto alarm = m_loginWatch.count(id, failure, LoginWatch::TimePoint::clock::now());
    if (!alarm)
        return;
    const auto line = describeMany(failure, LoginWatch::many, alarm->isOneUser);
    m_hub.addEvent(profileName, line);
    QMetaObject::invokeMethod(
        this, [this, id, wording = line.wording] { Q_EMIT wrongLogins(id, wording.translated()); });
}

void Desktop::connectServers()
{
    connect(&m_servers, &ProfileServers::statusChanged, this, &Desktop::statusChanged);
    connect(&m_servers, &ProfileServers::spaceMeasured, this,
            [this](const QString &id, const StorageSpace &space) {
                m_profiles.setSpace(id, space);
                if (const auto *const server = m_servers.find(id))
                    showStatus(*server);
            });
    connect(&m_servers, &ProfileServers::happened, this,
            [this](const QString &id, const ServingEvent &event) {
                if (event.kind == ServingEvent::Kind::BackupReceived)
                    m_profiles.setBackup(id, QDateTime::currentDateTime(), event.bytes);
                if (const auto *const server = m_servers.find(id))
                    addEvent(id, describe(event, server->profile));
                Q_EMIT happened(id, event);
            });
    connect(
        &m_servers, &ProfileServers::warned, this, [this](const QString &id, const QString &text) {
            addEvent(
                id,
                servingLine(ui::Severity::Warning,
                            //: %1 is an English text
                            ui::EventWording(
                                QT_TRANSLATE_NOOP(
                                    "Serving",
                                    "Something failed that the server can do without. Details: %1"),
                                {ui::EventPart::plain(text)})));
        });
    connect(&m_servers, &ProfileServers::cuttingOff, this, [this](const QString &id, int count) {
        addEvent(id,
                 servingLine(ui::Severity::Warning,
                             ui::EventWording(
                                 QT_TRANSLATE_N_NOOP(
                                     "Serving", "%n connections had not finished and were cut off"),
                                 {}, count)));
    });
    connect(&m_observers, &ServerObservers::transfersChanged, &m_profiles,
            &ui::ProfileModel::setTransfers);
    connect(&m_observers, &ServerObservers::measured, this,
            [this](const QString &id, const ui::Traffic &traffic, qint64 second) {
                noteUsers(id, traffic);
                noteTraffic(id, traffic);
                m_profiles.setTraffic(id, traffic, second);
            });
}

void Desktop::addEvent(const QString &id, const ServingLine &line)
{
    if (const auto *const server = m_servers.find(id)) // not one that was removed meanwhile
        m_hub.addEvent(server->profile.name, line);
}

void Desktop::statusChanged(const QString &id)
{
    const auto *const server = m_servers.find(id);
    if (!server)
        return;
    const auto item = *server;
    const auto lines =
        describeChange(std::exchange(m_told[id], item.status), item.status, item.profile);
    for (const auto &line : lines)
        addEvent(id, line);
    showStatus(item);
    if (item.status.state == ServingState::Running)
        setTested(id, true);
    if (item.status.trouble && item.status.trouble->code == ServeTrouble::Code::KeyRefused)
        m_keeper.forgetForSession(id); // so that others are asked for
    const bool hasEnded =
        item.status.state == ServingState::Stopped || item.status.state == ServingState::Failed;
    if (hasEnded && !m_profiles.find(id)) { // it was removed
        m_told.remove(id);
        QMetaObject::invokeMethod(
            this, [this, id] { m_servers.forget(id); }, Qt::QueuedConnection);
    }
    if (hasEnded)
        showSavedBackups(id);
    noteRunning();
    if (m_isQuitting && m_servers.areAllOff())
        Q_EMIT hasStopped();
}

void Desktop::showSavedBackups(const QString &id)
{
    m_profiles.setSavedBackups(id, backupTimes(ProfileServer::savedBackups(m_stateFolder, id)));
}

void Desktop::noteRunning()
{
    QStringList running;
    for (const auto &server : m_servers.items()) {
        if (server.status.isOn())
            running.append(server.key);
    }
    m_record.setRunning(running);
}

/// Without passwords a name says nothing.
void Desktop::noteUsers(const QString &id, const ui::Traffic &traffic)
{
    const auto *const entry = m_profiles.find(id);
    if (!entry || entry->profile.access == ProfileAccess::None || traffic.clients.isEmpty())
        return;
    m_users.note(id, traffic.clients, QDateTime::currentDateTimeUtc());
    m_profiles.setSeen(id, m_users.of(id));
}

void Desktop::noteTraffic(const QString &id, const ui::Traffic &traffic)
{
    const auto *const entry = m_profiles.find(id);
    if (!entry || !entry->status.isUp() || !entry->status.since.isValid())
        return;
    m_traffic.note(id, entry->status.since, traffic, QDateTime::currentDateTime());
    m_profiles.setPast(id, m_traffic.of(id));
}

void Desktop::showStatus(const ProfileServers::Item &item)
{
    const auto *const entry = m_profiles.find(item.key);
    if (!entry)
        return;
    const auto status = windowStatus(item.status, item.profile, entry->space);
    tellWarnings(*entry, status);
    m_profiles.setStatus(item.key, status);
}

/// Those that are new.
void Desktop::tellWarnings(const ui::ProfileEntry &entry, const ui::ServerStatus &after)
{
    const auto &before = entry.status.warnings;
    for (const auto &warning : after.warnings) {
        const bool isKnown = std::any_of(before.begin(), before.end(), [&warning](const auto &one) {
            return one.code == warning.code;
        });
        const auto line = describeWarning(warning, entry.profile, entry.space);
        if (!isKnown && line)
            m_hub.addEvent(entry.profile.name, *line);
    }
}

} // namespace restdock
