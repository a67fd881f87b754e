// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/result.h"

#include <QJsonObject>

#include <chrono>

namespace restdock {

/// What an instance can be asked; any instance, with a display or without:
///
///   {"command": "status"}                               answer: {"ok": true, "profiles": [...]}
///   {"command": "start", "profile": "Home NAS"}         answered when it runs or has failed
///   {"command": "stop", "profile": "Home NAS"}          answered when it has stopped
///   {"command": "allow-delete", "profile": "Home NAS", "user": "laptop", "seconds": 900}
///
/// A failure is {"ok": false, "error": "a sentence", "exit": 4}; exit is an ExitCode. Unknown keys are
/// ignored. An answer to what is not known is a failure, so that older and newer ones can talk.
struct ControlRequest
{
    enum class Command { Status, Start, Stop, AllowDelete };

    Command command = Command::Status;
    QString profile = {};
    QString user = {};                ///< AllowDelete; empty: every user
    std::chrono::seconds duration{0}; ///< AllowDelete; 0: ends it

    static Result<ControlRequest> parse(const QJsonObject &message);
    QJsonObject message() const;

    bool operator==(const ControlRequest &) const = default;
};

/// A failure with the exit code that a command should end with.
QJsonObject controlFailure(const QString &error, int exitCode);

inline constexpr qint64 maximumControlBytes = 1024 * 1024; ///< of one line

} // namespace restdock
