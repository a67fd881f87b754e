// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/serving/profileserver.h"

#include <QThread>

#include <map>
#include <vector>

namespace restdock {

/// The servers of several profiles, each in a thread of its own, as seen from one thread: the one
/// this object lives in.
class ProfileServers final : public QObject
{
    Q_OBJECT

public:
    struct Item
    {
        QString key;
        Profile profile;
        ServingStatus status;
    };

    explicit ProfileServers(ServingOptions options, QObject *parent = nullptr);
    ~ProfileServers() override; ///< all are stopped, or were never started

    /// Starts the profile's server, or takes up what has changed; see ProfileServer::start().
    void start(const QString &key, const Profile &profile);
    /// The same of a change whose restart was put off: takes up what needs none.
    void takeUpInPlace(const QString &key, const Profile &profile);
    void stop(const QString &key, std::chrono::milliseconds grace);
    void stopAll(std::chrono::milliseconds grace);
    /// See ProfileServer::goOn().
    void goOn(const QString &key);
    /// Reads users, certificate and log of all running ones anew.
    void reloadAll();

    /// See ProfileServer::wakeUp().
    void wakeUp(const QString &key);
    void wakeAllUp();
    /// Of a profile that is gone: once it has stopped, its thread ends. Not from a slot of
    /// statusChanged().
    void forget(const QString &key);

    /// See ProfileServer::allowDeleting().
    void allowDeleting(const QString &key, const QString &user, std::chrono::seconds duration);

    /// What goes through each, by key; those that take too long to tell are left out.
    void figures(Completion<std::map<QString, ServingFigures>> done);

    /// Those that were started once, in that order.
    std::vector<Item> items() const;
    const Item *find(const QString &key) const;
    const Item *findName(const QString &profileName) const;
    /// Every one is stopped or has failed.
    bool areAllOff() const;

Q_SIGNALS:
    /// find() has what changed.
    void statusChanged(const QString &key);
    void warned(const QString &key, const QString &text);
    void happened(const QString &key, const restdock::ServingEvent &event);
    void cuttingOff(const QString &key, int connections);
    void spaceMeasured(const QString &key, const restdock::StorageSpace &space);

private:
    struct Runner;

    Runner &runnerOf(const QString &key);

    const ServingOptions m_options;
    std::vector<std::unique_ptr<Runner>> m_runners;
};

} // namespace restdock
