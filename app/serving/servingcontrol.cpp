// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/serving/servingcontrol.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <utility>

namespace restdock {

namespace {

using namespace std::chrono_literals;
using Item = ProfileServers::Item;

constexpr auto stopGrace = 5s;

QJsonObject success(const Item &item)
{
    return {{QStringLiteral("ok"), true},
            {QStringLiteral("state"), servingStateName(item.status.state)},
            {QStringLiteral("address"), item.status.address}};
}

QJsonObject failure(const ServeTrouble &trouble)
{
    auto message = controlFailure(trouble.error.message, int(exitCodeOf(trouble.code)));
    message.insert(QStringLiteral("code"), troubleCodeName(trouble.code));
    return message;
}

QJsonObject notServed(const QString &name)
{
    return controlFailure(QStringLiteral("the profile \"%1\" is not served by process %2")
                              .arg(name)
                              .arg(QCoreApplication::applicationPid()),
                          int(ExitCode::NoSuchProfile));
}

QJsonObject stoppedMeanwhile(const Item &item)
{
    return controlFailure(
        QStringLiteral("the profile \"%1\" was stopped while it started").arg(item.profile.name),
        int(ExitCode::Failed));
}

QJsonObject describe(const Item &item, const ServingFigures &figures)
{
    const auto &status = item.status;
    QJsonObject profile{
        {QStringLiteral("name"), item.profile.name},
        {QStringLiteral("state"), servingStateName(status.state)},
        {QStringLiteral("process"), QCoreApplication::applicationPid()},
    };
    if (status.state == ServingState::Running) {
        profile.insert(QStringLiteral("address"), status.address);
        profile.insert(QStringLiteral("urls"), QJsonArray::fromStringList(status.urls));
        profile.insert(QStringLiteral("storage"), status.storage);
        profile.insert(QStringLiteral("since"), status.since.toString(Qt::ISODate));
        profile.insert(QStringLiteral("connections"), figures.connections);
        profile.insert(QStringLiteral("bytes_received"), figures.bytesReceived);
        profile.insert(QStringLiteral("bytes_sent"), figures.bytesSent);
        profile.insert(QStringLiteral("requests"), qint64(figures.requests));
    }
    if (status.trouble) {
        profile.insert(QStringLiteral("code"), troubleCodeName(status.trouble->code));
        profile.insert(QStringLiteral("error"), status.trouble->error.message);
    }
    if (status.nextTry.isValid())
        profile.insert(QStringLiteral("next_try"), status.nextTry.toString(Qt::ISODate));
    QJsonObject windows;
    for (auto it = status.deletingAllowed.begin(); it != status.deletingAllowed.end(); ++it)
        windows.insert(it.key(), it.value().toString(Qt::ISODate));
    if (!windows.isEmpty())
        profile.insert(QStringLiteral("deleting_allowed"), windows);
    return profile;
}

/// Copyable, for signals and timers; still answers once.
std::shared_ptr<Completion<QJsonObject>> share(Completion<QJsonObject> done)
{
    return std::make_shared<Completion<QJsonObject>>(std::move(done));
}

} // namespace

ServingControl::ServingControl(ProfileServers &servers, Find find, QObject *parent)
    : QObject(parent),
      m_servers(servers),
      m_find(std::move(find))
{
    connect(&m_servers, &ProfileServers::statusChanged, this, &ServingControl::answerWaiting);
}

void ServingControl::handle(const QJsonObject &message, Completion<QJsonObject> done)
{
    const auto request = ControlRequest::parse(message);
    if (!request) {
        done(controlFailure(request.error().message, int(ExitCode::WrongOptions)));
        return;
    }
    switch (request->command) {
    case ControlRequest::Command::Status: tellStatus(std::move(done)); break;
    case ControlRequest::Command::Start: start(request->profile, std::move(done)); break;
    case ControlRequest::Command::Stop: stop(request->profile, std::move(done)); break;
    case ControlRequest::Command::AllowDelete: allowDelete(*request, std::move(done)); break;
    }
}

void ServingControl::tellStatus(Completion<QJsonObject> done)
{
    using Figures = std::map<QString, ServingFigures>;
    m_servers.figures([this, done = std::move(done)](const Result<Figures> &figures) mutable {
        QJsonArray profiles;
        const auto items = m_servers.items();
        for (const auto &item : items) {
            const auto found = figures ? figures->find(item.key) : Figures::const_iterator();
            const bool isKnown = figures && found != figures->end();
            profiles.append(describe(item, isKnown ? found->second : ServingFigures()));
        }
        done(QJsonObject{{QStringLiteral("ok"), true}, {QStringLiteral("profiles"), profiles}});
    });
}

void ServingControl::start(const QString &name, Completion<QJsonObject> done)
{
    if (const auto *item = m_servers.findName(name); item && item->status.isOn()) {
        done(success(*item));
        return;
    }
    m_find(name, [this, done = share(std::move(done))](const Result<WantedProfile> &wanted) {
        if (wanted)
            startFound(*wanted, done);
        else
            (*done)(controlFailure(wanted.error().message, int(ExitCode::SettingsInvalid)));
    });
}

void ServingControl::startFound(const WantedProfile &wanted,
                                const std::shared_ptr<Completion<QJsonObject>> &done)
{
    if (wanted.trouble) {
        (*done)(failure(*wanted.trouble));
        return;
    }
    const auto *const item = m_servers.find(wanted.key);
    if (item && item->status.isOn()) { // by another start, while this one was being read
        (*done)(success(*item));
        return;
    }
    const bool isStopping = item && item->status.state == ServingState::Stopping;
    m_waiting.push_back({wanted.key, ControlRequest::Command::Start, done, isStopping});
    m_servers.start(wanted.key, wanted.profile);
}

void ServingControl::stop(const QString &name, Completion<QJsonObject> done)
{
    const auto *item = m_servers.findName(name);
    if (!item) {
        done(notServed(name));
        return;
    }
    if (item->status.state == ServingState::Stopped) {
        done(success(*item));
        return;
    }
    m_waiting.push_back({item->key, ControlRequest::Command::Stop, share(std::move(done))});
    m_servers.stop(item->key, stopGrace);
}

void ServingControl::allowDelete(const ControlRequest &request, Completion<QJsonObject> done)
{
    const auto *item = m_servers.findName(request.profile);
    if (!item || item->status.state != ServingState::Running) {
        done(notServed(request.profile));
        return;
    }
    if (!request.user.isEmpty() && item->profile.access == ProfileAccess::Users
        && !item->profile.user(request.user)) {
        done(controlFailure(QStringLiteral("the profile \"%1\" has no user \"%2\"")
                                .arg(item->profile.name, request.user),
                            int(ExitCode::NoSuchProfile)));
        return;
    }
    m_servers.allowDeleting(item->key, request.user, request.duration);
    done(success(*item));
}

void ServingControl::answerWaiting(const QString &key)
{
    const auto *const item = m_servers.find(key);
    std::vector<Waiting> still;
    std::vector<std::pair<Waiting, QJsonObject>> answers;
    for (auto &waiting : m_waiting) {
        const bool isStop = waiting.command == ControlRequest::Command::Stop;
        const auto state = item->status.state;
        const bool isStopped = state == ServingState::Stopped;
        const bool isOver = isStop ? isStopped : item->status.isSettled();
        if (waiting.key != key || !isOver
            || (isStopped && std::exchange(waiting.isStoppingFirst, false)))
            still.push_back(std::move(waiting));
        else if (!isStop && isStopped)
            answers.emplace_back(std::move(waiting), stoppedMeanwhile(*item));
        else if (!isStop && item->status.trouble)
            answers.emplace_back(std::move(waiting), failure(*item->status.trouble));
        else
            answers.emplace_back(std::move(waiting), success(*item));
    }
    m_waiting = std::move(still);
    for (auto &[waiting, answer] : answers)
        (*waiting.done)(answer);
}

} // namespace restdock
