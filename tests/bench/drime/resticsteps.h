// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/drime/target.h"

#include <QJsonObject>
#include <QList>
#include <QStringList>

namespace restdock::bench::drime {

/// What one run of restic cost at the service.
struct StepCost
{
    QString name;
    qint64 apiCalls = 0;
    qint64 storageCalls = 0; ///< presigned addresses: not counted by the service's rate limit
    qint64 bytesUp = 0;
    qint64 bytesDown = 0;
    double seconds = 0;
    QJsonObject kinds = {};       ///< calls by kind
    QStringList listedTwice = {}; ///< folders
};

/// init, backup, the same again, check, and one small file restored with restic's cache gone.
struct StepCosts
{
    QList<StepCost> steps;
    /// Calls of the first backup beyond folders, one for each new file below 5 MiB and 4 and its
    /// parts for each larger one.
    qint64 excessOfFirstBackup = 0;
    qint64 smallFiles = 0; ///< that the first backup made
    qint64 largeFiles = 0;
};

struct StepPlan
{
    int latencyMs = 20;
    bool isTiny = false;              ///< a tree of 2 MiB and 30 files: only proves that it works
    bool restartsBeforeSteps = false; ///< the server knows nothing at the beginning of each
};

/// Runs them against a fake and a server of their own. Ends the process if anything fails.
StepCosts measureSteps(const StepPlan &plan);

/// Against the targets of the backend.
QList<Target> judge(const StepCosts &costs);

void print(const QString &title, const StepCosts &costs);

} // namespace restdock::bench::drime
