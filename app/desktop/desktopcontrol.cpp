// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/desktopcontrol.h"

#include "app/cli/exitcode.h"
#include "app/control/instances.h"
#include "app/control/runtimefolder.h"
#include "storage/profiles/profilecheck.h"
#include "ui/profiles/troubletext.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QSet>

#include <utility>

namespace restdock {

namespace {

using namespace Qt::StringLiterals;
using ui::ServerPhase;

/// As servingStateName() has it, for scripts.
QString stateName(ServerPhase phase)
{
    switch (phase) {
    case ServerPhase::Stopped: break;
    case ServerPhase::Starting: return u"starting"_s;
    case ServerPhase::Running: return u"running"_s;
    case ServerPhase::Stopping: return u"stopping"_s;
    case ServerPhase::Waiting:
    case ServerPhase::Locked: return u"waiting"_s;
    case ServerPhase::Failed: return u"failed"_s;
    }
    return u"stopped"_s;
}

int exitCodeOf(ui::Trouble::Code code)
{
    using Code = ui::Trouble::Code;
    switch (code) {
    case Code::PortUsed:
    case Code::PortDenied:
    case Code::AddressGone:
    case Code::NoAnswer: return int(ExitCode::CannotListen);
    case Code::FolderMissing:
    case Code::FolderDenied:
    case Code::DiskFull:
    case Code::ServiceUnreachable:
    case Code::ServiceBusy:
    case Code::ServiceFull: return int(ExitCode::StorageNotUsable);
    case Code::KeyRefused:
    case Code::KeychainLocked:
    case Code::KeychainMissing:
    case Code::KeyLost:
    case Code::KeyBad: return int(ExitCode::SecretMissing);
    case Code::CertificateBad: return int(ExitCode::CertificateNotUsable);
    case Code::UsersBad:
    case Code::LogBad: return int(ExitCode::SettingsInvalid);
    case Code::ServedElsewhere: return int(ExitCode::AlreadyServed);
    case Code::DiskLow:
    case Code::BackupLate:
    case Code::CertificateEnds:
    case Code::Unknown: break;
    }
    return int(ExitCode::Failed);
}

QJsonObject outcome(const ui::ProfileEntry &entry)
{
    const auto &status = entry.status;
    if (status.trouble) {
        const auto text = ui::describe(*status.trouble, entry.profile.name);
        auto failure =
            controlFailure(QString(text.what + u' ' + text.why), exitCodeOf(status.trouble->code));
        failure.insert("code"_L1, text.code);
        return failure;
    }
    return {{u"ok"_s, true}, {u"state"_s, stateName(status.phase)}, {u"address"_s, status.address}};
}

QJsonObject statusOf(const ui::ProfileEntry &entry)
{
    const auto &status = entry.status;
    QJsonObject profile{{u"name"_s, entry.profile.name},
                        {u"state"_s, stateName(status.phase)},
                        {u"process"_s, QCoreApplication::applicationPid()}};
    if (status.isUp()) {
        profile.insert("address"_L1, status.address);
        profile.insert("urls"_L1, QJsonArray::fromStringList(status.urls));
        profile.insert("since"_L1, status.since.toUTC().toString(Qt::ISODate));
        profile.insert("connections"_L1, entry.traffic.openConnections);
        profile.insert("bytes_received"_L1, entry.traffic.bytesReceived);
        profile.insert("bytes_sent"_L1, entry.traffic.bytesSent);
        profile.insert("requests"_L1, qint64(entry.traffic.requests));
    }
    if (status.trouble) {
        const auto text = ui::describe(*status.trouble, entry.profile.name);
        profile.insert("code"_L1, text.code);
        profile.insert("error"_L1, text.what);
    }
    QJsonObject windows;
    for (auto it = status.deletingAllowed.begin(); it != status.deletingAllowed.end(); ++it)
        windows.insert(it.key(), it.value().toString(Qt::ISODate));
    if (!windows.isEmpty())
        profile.insert("deleting_allowed"_L1, windows);
    if (status.nextTry.isValid())
        profile.insert("next_try"_L1, status.nextTry.toUTC().toString(Qt::ISODate));
    return profile;
}

} // namespace

DesktopControl::DesktopControl(Desktop &desktop, QObject *parent)
    : QObject(parent),
      m_desktop(desktop),
      m_server([this](const QJsonObject &message, Completion<QJsonObject> done) {
          handle(message, std::move(done));
      })
{
    connect(&m_desktop.profiles(), &ui::ProfileModel::statusChanged, this,
            &DesktopControl::answerWaiting);
    connect(&m_desktop.profiles(), &ui::ProfileModel::profilesChanged, this,
            &DesktopControl::answerRemoved);
}

Result<void> DesktopControl::listen()
{
    const auto folder = runtimeFolder();
    if (!folder)
        return folder.error();
    return m_server.listen(ownControlSocket(*folder));
}

void DesktopControl::handle(const QJsonObject &message, Completion<QJsonObject> done)
{
    const auto request = ControlRequest::parse(message);
    if (!request) {
        done(controlFailure(request.error().message, int(ExitCode::WrongOptions)));
        return;
    }
    if (request->command == ControlRequest::Command::Status) {
        done(status());
        return;
    }
    const auto *const entry = findName(request->profile);
    if (!entry) {
        done(
            controlFailure(u"the desktop application has no profile \"%1\""_s.arg(request->profile),
                           int(ExitCode::NoSuchProfile)));
        return;
    }
    switch (request->command) {
    case ControlRequest::Command::Status: break;
    case ControlRequest::Command::Start: start(*entry, std::move(done)); break;
    case ControlRequest::Command::Stop: stop(*entry, std::move(done)); break;
    case ControlRequest::Command::AllowDelete:
        allowDelete(*entry, *request, std::move(done));
        break;
    }
}

QJsonObject DesktopControl::status() const
{
    QJsonArray profiles;
    for (int row = 0; row < m_desktop.profiles().count(); ++row)
        profiles.append(statusOf(m_desktop.profiles().at(row)));
    return {{u"ok"_s, true}, {u"profiles"_s, profiles}};
}

const ui::ProfileEntry *DesktopControl::findName(const QString &name) const
{
    for (int row = 0; row < m_desktop.profiles().count(); ++row) {
        const auto &entry = m_desktop.profiles().at(row);
        if (isSameProfileName(entry.profile.name, name))
            return &entry;
    }
    return nullptr;
}

void DesktopControl::start(const ui::ProfileEntry &entry, Completion<QJsonObject> done)
{
    if (entry.status.isOn()) {
        done(outcome(entry));
        return;
    }
    m_waiting.push_back({entry.id, ControlRequest::Command::Start, std::move(done),
                         entry.status.phase == ServerPhase::Stopping});
    m_desktop.startServer(entry.id);
}

void DesktopControl::stop(const ui::ProfileEntry &entry, Completion<QJsonObject> done)
{
    if (entry.status.phase == ServerPhase::Stopped) {
        done(outcome(entry));
        return;
    }
    m_waiting.push_back({.id = entry.id,
                         .command = ControlRequest::Command::Stop,
                         .done = std::move(done),
                         .hasBegun = entry.status.phase == ServerPhase::Stopping});
    m_desktop.stopServer(entry.id);
}

void DesktopControl::allowDelete(const ui::ProfileEntry &entry, const ControlRequest &request,
                                 Completion<QJsonObject> done)
{
    if (!entry.status.isUp()) {
        done(controlFailure(u"the profile \"%1\" does not run"_s.arg(entry.profile.name),
                            int(ExitCode::NoSuchProfile)));
        return;
    }
    if (!request.user.isEmpty() && entry.profile.access == ProfileAccess::Users
        && !entry.profile.user(request.user)) {
        done(controlFailure(
            u"the profile \"%1\" has no user \"%2\""_s.arg(entry.profile.name, request.user),
            int(ExitCode::NoSuchProfile)));
        return;
    }
    m_desktop.allowDeleting(entry.id, request.user, request.duration);
    done(outcome(entry));
}

/// Of a profile that is gone no state is told any more.
void DesktopControl::answerRemoved()
{
    QSet<QString> ids;
    for (const auto &waiting : m_waiting)
        ids.insert(waiting.id);
    for (const auto &id : std::as_const(ids)) {
        if (!m_desktop.profiles().find(id))
            answerWaiting(id);
    }
}

void DesktopControl::answerWaiting(const QString &id)
{
    const auto *const entry = m_desktop.profiles().find(id);
    const auto phase = entry ? entry->status.phase : ServerPhase::Stopped;
    std::vector<Waiting> still;
    std::vector<Waiting> over;
    for (auto &waiting : m_waiting) {
        const bool isStop = waiting.command == ControlRequest::Command::Stop;
        const bool isStopped = phase == ServerPhase::Stopped;
        const bool isSettled = phase != ServerPhase::Starting && phase != ServerPhase::Stopping;
        const bool isTakenBack = waiting.hasBegun && phase == ServerPhase::Running;
        const bool isThere = isStop ? isStopped || isTakenBack : isSettled;
        if (isStop && waiting.id == id)
            waiting.hasBegun |= phase == ServerPhase::Stopping;
        const bool isOver = waiting.id == id
            && (!entry
                || (isThere && !(isStopped && std::exchange(waiting.isStoppingFirst, false))));
        auto &list = isOver ? over : still;
        list.push_back(std::move(waiting));
    }
    m_waiting = std::move(still);
    for (auto &waiting : over) {
        const bool isStop = waiting.command == ControlRequest::Command::Stop;
        if (!entry)
            waiting.done(
                controlFailure(u"the profile was removed"_s, int(ExitCode::NoSuchProfile)));
        else if (!isStop && phase == ServerPhase::Stopped)
            waiting.done(controlFailure(
                u"the profile \"%1\" was stopped while it started"_s.arg(entry->profile.name),
                int(ExitCode::Failed)));
        else if (isStop && phase == ServerPhase::Running)
            waiting.done(
                controlFailure(u"the stop of the profile \"%1\" was cancelled in the window"_s.arg(
                                   entry->profile.name),
                               int(ExitCode::Failed)));
        else
            waiting.done(outcome(*entry));
    }
}

} // namespace restdock
