// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/profilestorage.h"
#include "app/desktop/serverobserver.h"
#include "app/server/server.h"
#include "storage/profiles/profile.h"
#include "ui/profiles/serverstatus.h"

#include <QObject>
#include <QTimer>

#include <memory>

namespace restdock {

/// Runs the server of one profile, and tries again when what is in the way may pass.
///
/// Thread: lives in one of its own; starting may count what is stored, or wait for a drive. Its slots
/// are called through the event loop, and its signals tell every change of state.
class ServerRunner final : public QObject
{
    Q_OBJECT

public:
    /// @p hub and @p surroundings outlive it.
    ServerRunner(StorageSurroundings &surroundings, ActivityHub &hub);
    ~ServerRunner() override; ///< stopped, or never started

    /// Nothing if it runs; once it has stopped if it is stopping.
    void start(const Profile &profile);
    /// Lets a running server have the profile's users as they are now.
    void updateUsers(const Profile &profile);
    /// What is under way has @p grace to finish. Ends in ServerPhase::Stopped.
    void stop(std::chrono::milliseconds grace);

Q_SIGNALS:
    void statusChanged(const restdock::ui::ServerStatus &status);
    void transfersChanged(int count);
    void spaceMeasured(const restdock::StorageSpace &space);
    void measured(const restdock::ui::Traffic &traffic, qint64 second);

private:
    void tryToStart();
    void storageOpened(const Result<void> &opened);
    bool listen();
    void giveUpOrWait(const ui::Trouble &trouble);
    void checkStorage();
    void storageChecked(const Result<StorageSpace> &space);
    template<typename T>
    Completion<T> whenDone(void (ServerRunner::*next)(const Result<T> &));
    void dropStorage();
    void serverStopped();
    void setPhase(ui::ServerPhase phase);
    void tell(ui::Severity severity, const QString &text);

    StorageSurroundings &m_surroundings;
    ActivityHub &m_hub;
    Profile m_profile;
    std::optional<Profile> m_next; // to start when it has stopped
    ui::ServerStatus m_status;
    QTimer m_retry;
    QTimer m_storageCheck;
    bool m_portWasRetried = false;
    std::unique_ptr<ProfileStorage> m_storage;
    int m_attempt = 0; // answers of a storage that was given up count for nothing
    std::unique_ptr<Server> m_server;
    std::unique_ptr<ServerObserver> m_observer;
};

} // namespace restdock
