// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/control/controlmessages.h"
#include "app/control/controlserver.h"
#include "app/desktop/desktop.h"

namespace restdock {

/// Lets `restdock status`, `start`, `stop` and `allow-delete` talk to the desktop application: see ControlRequest.
/// GUI thread.
class DesktopControl final : public QObject
{
    Q_OBJECT

public:
    /// @p desktop outlives it.
    explicit DesktopControl(Desktop &desktop, QObject *parent = nullptr);

    /// Listens in the runtime folder. Without it everything else works all the same.
    Result<void> listen();

private:
    struct Waiting
    {
        QString id;
        ControlRequest::Command command;
        Completion<QJsonObject> done;
        bool isStoppingFirst = false; ///< a start that was asked for while it stopped
        bool hasBegun = false;        ///< a stop
    };

    void handle(const QJsonObject &message, Completion<QJsonObject> done);
    QJsonObject status() const;
    const ui::ProfileEntry *findName(const QString &name) const;
    void start(const ui::ProfileEntry &entry, Completion<QJsonObject> done);
    void stop(const ui::ProfileEntry &entry, Completion<QJsonObject> done);
    void allowDelete(const ui::ProfileEntry &entry, const ControlRequest &request,
                     Completion<QJsonObject> done);
    void answerRemoved();
    void answerWaiting(const QString &id);

    Desktop &m_desktop;
    ControlServer m_server;
    std::vector<Waiting> m_waiting; // for a server to start or to stop
};

} // namespace restdock
