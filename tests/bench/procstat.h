// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <sys/types.h>

#include <cstdint>
#include <map>
#include <vector>

namespace restdock::bench {

/// @p root and its living descendants (nginx: master and workers).
std::vector<pid_t> processTree(pid_t root);

/// User and system seconds of the whole tree so far, ended threads included. The kernel counts in
/// ticks of 10 ms.
double cpuSeconds(pid_t root);

/// Starts a new peak: peakRssBytes() then tells about the time from now on.
void resetPeakRss(pid_t root);

/// The largest resident memory (VmHWM), added up over the tree; pages that processes share count in
/// each of them, so that for nginx it is an upper bound.
std::int64_t peakRssBytes(pid_t root);

/// Voluntary context switches of each thread in the tree: how often it went to sleep, and so woke.
using Sleeps = std::map<pid_t, std::int64_t>;
Sleeps voluntarySwitches(pid_t root);

/// How often threads slept between two counts. Threads that ended in between are not seen.
std::int64_t sleepsBetween(const Sleeps &before, const Sleeps &after);

/// User and system seconds of this process: what the client itself took of the shared cores.
double ownCpuSeconds();

} // namespace restdock::bench
