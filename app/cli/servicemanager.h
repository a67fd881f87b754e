// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/result.h"

#include <QObject>
#include <QString>

namespace restdock {

/// The system's service manager, where there is one: systemd, by libsystemd. Without it (or when not
/// started by it) every call does nothing.
class ServiceManager final : public QObject
{
    Q_OBJECT

public:
    explicit ServiceManager(QObject *parent = nullptr);

    /// The listening socket that the manager passed (socket activation), or -1. More than one is an
    /// Error. The environment is cleared, so that children do not take it.
    Result<int> takeSocket();

    /// The service answers; @p status is a line for `systemctl status`. Begins to feed the watchdog,
    /// if one is set, from this object's event loop.
    void ready(const QString &status);
    void reloading();
    void stopping();
};

} // namespace restdock
