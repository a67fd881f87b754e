// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/records/serverobserver.h"

#include <QObject>

#include <map>
#include <memory>
#include <mutex>

namespace restdock {

/// The observers of all running servers, each in its server's thread. begin() and end() are called
/// there; the signals are heard in this object's thread.
class ServerObservers final : public QObject
{
    Q_OBJECT

public:
    /// @p hub outlives it. It outlives the servers.
    explicit ServerObservers(ActivityHub &hub, QObject *parent = nullptr);
    ~ServerObservers() override;

    void begin(const QString &key, const Profile &profile, const Server &server);
    void end(const QString &key);

    /// A running server keeps the name that it was started with; what is told of it from now on has this
    /// one. Any thread, here and below.
    void rename(const QString &key, const QString &name);
    /// What is running there is called now; @p started if nothing is observed.
    QString nameOf(const QString &key, const QString &started) const;

Q_SIGNALS:
    /// See ServerObserver.
    void transfersChanged(const QString &key, int count);
    void measured(const QString &key, const restdock::ui::Traffic &traffic, qint64 second);

private:
    struct Observed
    {
        std::unique_ptr<ServerObserver> observer;
        QString name;
    };

    ActivityHub &m_hub;
    mutable std::mutex m_lock;
    std::map<QString, Observed> m_observed;
};

} // namespace restdock
