// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/drime/target.h"

#include <QJsonObject>
#include <QList>

namespace restdock::bench::drime {

/// What a load through restdock moved, and what it took.
struct Transfer
{
    QString name;
    double mebibytesPerSecond = 0;
    double requestsPerSecond = 0;
    double linkShare = 0; ///< of what the simulated line can carry; 0: it has no limit
    double peakRssMiB = 0;
    double cpuSecondsPerGiB = 0;
};

/// How long a cold server takes to list `data/` with all 256 subfolders.
struct ListTime
{
    double seconds = 0;
    qint64 calls = 0;
    qint64 mostAtOnce = 0;
};

struct TransferPlan
{
    double seconds = 15; ///< of each load
    bool isTiny = false; ///< the smallest loads: only proves that it works
};

struct Transfers
{
    QList<Transfer> loads;
    ListTime list;
};

/// Packs up and down and small files over 5 connections at 20 ms latency: on a line without limit,
/// at 100 Mbit/s, and with packs of 16 and of 128 MiB for the memory.
Transfers measureTransfers(const TransferPlan &plan);

QList<Target> judge(const Transfers &transfers);

void print(const Transfers &transfers);

} // namespace restdock::bench::drime
