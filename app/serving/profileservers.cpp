// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/serving/profileservers.h"

#include "storage/profiles/profilecheck.h"

#include <openssl/crypto.h>

#include <algorithm>

namespace restdock {

/// A profile's server and the thread it lives in.
struct ProfileServers::Runner
{
    Runner(const QString &key, const ServingOptions &options)
        : item{.key = key, .profile = {}, .status = {}},
          server(new ProfileServer(key, options))
    {
        thread.setObjectName(QStringLiteral("profile"));
        server->moveToThread(&thread);
        QObject::connect(&thread, &QThread::finished, server, &QObject::deleteLater);
        // QThread::wait() does not wait for what the thread's libraries keep for it. OpenSSL's part
        // would be freed while exit() takes OpenSSL apart, or not at all.
        QObject::connect(
            server, &QObject::destroyed, server, [] { OPENSSL_thread_stop(); },
            Qt::DirectConnection);
        thread.start();
    }
    Runner(const Runner &) = delete;
    Runner &operator=(const Runner &) = delete;
    ~Runner()
    {
        thread.quit();
        thread.wait();
    }

    template<typename Call>
    void post(Call call)
    {
        QMetaObject::invokeMethod(server, std::move(call), Qt::QueuedConnection);
    }

    Item item;
    ProfileServer *server; // deleted in its thread
    QThread thread;
};

ProfileServers::ProfileServers(ServingOptions options, QObject *parent)
    : QObject(parent),
      m_options(std::move(options))
{
}

ProfileServers::~ProfileServers() = default;

ProfileServers::Runner &ProfileServers::runnerOf(const QString &key)
{
    const auto found = std::find_if(m_runners.begin(), m_runners.end(),
                                    [&key](const auto &one) { return one->item.key == key; });
    if (found != m_runners.end())
        return **found;
    m_runners.push_back(std::make_unique<Runner>(key, m_options));
    auto &runner = *m_runners.back();
    // By key: what is on its way here may arrive when the runner has been forgotten.
    connect(runner.server, &ProfileServer::statusChanged, this,
            [this, key](const ServingStatus &status) {
                for (const auto &one : m_runners) {
                    if (one->item.key == key) {
                        one->item.status = status;
                        Q_EMIT statusChanged(key);
                        return;
                    }
                }
            });
    connect(runner.server, &ProfileServer::warned, this,
            [this, key](const QString &text) { Q_EMIT warned(key, text); });
    connect(runner.server, &ProfileServer::happened, this,
            [this, key](const ServingEvent &event) { Q_EMIT happened(key, event); });
    connect(runner.server, &ProfileServer::cuttingOff, this,
            [this, key](int connections) { Q_EMIT cuttingOff(key, connections); });
    connect(runner.server, &ProfileServer::spaceMeasured, this,
            [this, key](const StorageSpace &space) { Q_EMIT spaceMeasured(key, space); });
    return runner;
}

void ProfileServers::start(const QString &key, const Profile &profile)
{
    auto &runner = runnerOf(key);
    runner.item.profile = profile;
    if (runner.item.status.state != ServingState::Running)
        runner.item.status = {.state = ServingState::Starting}; // asked for, and not yet heard of
    runner.post([server = runner.server, profile] { server->start(profile); });
}

void ProfileServers::takeUpInPlace(const QString &key, const Profile &profile)
{
    if (!find(key))
        return;
    auto &runner = runnerOf(key);
    runner.item.profile = profile;
    runner.post([server = runner.server, profile] { server->takeUpInPlace(profile); });
}

void ProfileServers::stop(const QString &key, std::chrono::milliseconds grace)
{
    if (!find(key))
        return;
    auto &runner = runnerOf(key);
    runner.post([server = runner.server, grace] { server->stop(grace); });
}

void ProfileServers::stopAll(std::chrono::milliseconds grace)
{
    for (const auto &runner : m_runners)
        runner->post([server = runner->server, grace] { server->stop(grace); });
}

void ProfileServers::goOn(const QString &key)
{
    if (!find(key))
        return;
    auto &runner = runnerOf(key);
    runner.post([server = runner.server] { server->goOn(); });
}

void ProfileServers::reloadAll()
{
    for (const auto &runner : m_runners)
        runner->post([server = runner->server] { server->reload(); });
}

void ProfileServers::wakeUp(const QString &key)
{
    if (!find(key))
        return;
    auto &runner = runnerOf(key);
    runner.post([server = runner.server] { server->wakeUp(); });
}

void ProfileServers::wakeAllUp()
{
    for (const auto &runner : m_runners)
        runner->post([server = runner->server] { server->wakeUp(); });
}

void ProfileServers::forget(const QString &key)
{
    std::erase_if(m_runners, [&key](const auto &runner) {
        const auto state = runner->item.status.state;
        return runner->item.key == key
            && (state == ServingState::Stopped || state == ServingState::Failed);
    });
}

void ProfileServers::allowDeleting(const QString &key, const QString &user,
                                   std::chrono::seconds duration)
{
    if (!find(key))
        return;
    auto &runner = runnerOf(key);
    runner.post(
        [server = runner.server, user, duration] { server->allowDeleting(user, duration); });
}

void ProfileServers::figures(Completion<std::map<QString, ServingFigures>> done)
{
    struct Collection
    {
        std::map<QString, ServingFigures> figures;
        Completion<std::map<QString, ServingFigures>> done;
        size_t missing = 0;
    };
    const auto collection = std::make_shared<Collection>();
    collection->done = std::move(done);
    for (const auto &runner : m_runners) {
        if (runner->item.status.state != ServingState::Running)
            continue;
        ++collection->missing;
        runner->post([this, collection, key = runner->item.key, server = runner->server] {
            QMetaObject::invokeMethod(this, [collection, key, figures = server->figures()] {
                collection->figures.insert({key, figures});
                if (--collection->missing == 0)
                    collection->done(collection->figures);
            });
        });
    }
    if (collection->missing == 0)
        collection->done(collection->figures);
    else // a thread that waits for a disk that hangs
        QTimer::singleShot(std::chrono::seconds(2), this,
                           [collection] { collection->done(collection->figures); });
}

std::vector<ProfileServers::Item> ProfileServers::items() const
{
    std::vector<Item> items;
    for (const auto &runner : m_runners)
        items.push_back(runner->item);
    return items;
}

const ProfileServers::Item *ProfileServers::find(const QString &key) const
{
    for (const auto &runner : m_runners) {
        if (runner->item.key == key)
            return &runner->item;
    }
    return nullptr;
}

const ProfileServers::Item *ProfileServers::findName(const QString &profileName) const
{
    for (const auto &runner : m_runners) {
        if (isSameProfileName(runner->item.profile.name, profileName))
            return &runner->item;
    }
    return nullptr;
}

bool ProfileServers::areAllOff() const
{
    return std::all_of(m_runners.begin(), m_runners.end(), [](const auto &runner) {
        const auto state = runner->item.status.state;
        return state == ServingState::Stopped || state == ServingState::Failed;
    });
}

} // namespace restdock
