// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/result.h"

#include <QJsonObject>
#include <QStringList>

#include <chrono>

namespace restdock {

/// The socket of the instance that this process is, in the runtime folder.
QString ownControlSocket(const QString &runtimeFolder);

/// The sockets of all instances that can be asked, this user's desktop too. Those that a crash left
/// are removed.
QStringList runningInstances(const QString &runtimeFolder);

/// Sends one request and waits for its answer. Unavailable: it does not answer, or not in this way.
/// Blocks.
Result<QJsonObject> askInstance(const QString &socketPath, const QJsonObject &request,
                                std::chrono::milliseconds patience);

} // namespace restdock
