// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/control/controlmessages.h"
#include "app/serving/profileservers.h"
#include "app/serving/profilesource.h"

namespace restdock {

/// Carries out what other processes ask of the servers of this one: see ControlRequest.
///
/// Thread: that of the servers' object.
class ServingControl final : public QObject
{
    Q_OBJECT

public:
    /// Reads a profile anew by its name, without blocking; with a trouble if there is none.
    using Find = std::function<void(const QString &name, Completion<WantedProfile> done)>;

    /// @p servers outlives it.
    ServingControl(ProfileServers &servers, Find find, QObject *parent = nullptr);

    void handle(const QJsonObject &message, Completion<QJsonObject> done);

private:
    struct Waiting
    {
        QString key;
        ControlRequest::Command command;
        std::shared_ptr<Completion<QJsonObject>> done;
        bool isStoppingFirst = false; ///< a start that was asked for while it stopped
    };

    void tellStatus(Completion<QJsonObject> done);
    void start(const QString &name, Completion<QJsonObject> done);
    void startFound(const WantedProfile &wanted,
                    const std::shared_ptr<Completion<QJsonObject>> &done);
    void stop(const QString &name, Completion<QJsonObject> done);
    void allowDelete(const ControlRequest &request, Completion<QJsonObject> done);
    void answerWaiting(const QString &key);

    ProfileServers &m_servers;
    const Find m_find;
    std::vector<Waiting> m_waiting; // for a server to start or to stop
};

} // namespace restdock
