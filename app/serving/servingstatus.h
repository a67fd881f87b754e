// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/serving/servetrouble.h"

#include <QDateTime>
#include <QMap>
#include <QStringList>

#include <optional>

namespace restdock {

enum class ServingState {
    Stopped,
    Starting,
    Running,
    Stopping,
    Waiting, ///< for something that may come back by itself: it is tried again
    Failed,
};

/// The state of one profile's server; everything that tells people about it comes from this.
struct ServingStatus
{
    ServingState state = ServingState::Stopped;
    bool startsAgain = false;                 ///< Stopping: right after that
    QString address = {};                     ///< as bound, "127.0.0.1:8000"; only when running
    QStringList urls = {};                    ///< for clients; only when running
    QString storage = {};                     ///< "local /srv/restic"; only when running
    qint64 freeBytes = -1;                    ///< of the storage at the start; -1: not told
    QDateTime since = {};                     ///< running since
    std::optional<ServeTrouble> trouble = {}; ///< of Waiting and Failed, and of a running server's
                                              ///< storage
    QDateTime nextTry = {};                   ///< at which it may have passed; invalid: never
    QMap<QString, QDateTime> deletingAllowed = {}; ///< until when, by user; "": everybody
    QDateTime certificateEnd = {};             ///< of the one in use; only when running, with TLS
    QMap<QString, QDateTime> lateBackups = {}; ///< repositories without one for too long; the last

    /// It serves, or is about to.
    bool isOn() const
    {
        return state == ServingState::Starting || state == ServingState::Running
            || state == ServingState::Waiting;
    }
    /// Neither starting nor stopping.
    bool isSettled() const
    {
        return state != ServingState::Starting && state != ServingState::Stopping;
    }

    bool operator==(const ServingStatus &) const = default;
};

/// What goes through a running server; all zero when it does not run.
struct ServingFigures
{
    int connections = 0;
    qint64 bytesReceived = 0; ///< of bodies, since it started
    qint64 bytesSent = 0;     ///< of bodies, since it started
    quint64 requests = 0;     ///< since it started

    bool operator==(const ServingFigures &) const = default;
};

/// "stopped", "running" …, for logs and scripts.
QString servingStateName(ServingState state);

} // namespace restdock
