// SPDX-License-Identifier: GPL-3.0-or-later
#include "estimate.h"

namespace restdock::bench {

namespace {

// Measured on 2 cores, 2026: the table in README.md (rest-server 0.14 built with Go 1.24,
// rclone 1.60, nginx 1.22; 16 MiB packs, 5 connections, tmpfs). rest-server over rclone:
constexpr double putOverRclone = 621.0 / 840.0;
constexpr double getOverRclone = 1905.0 / 1850.0;
constexpr double rangeOverRclone = 3970.0 / 3960.0;
constexpr double headOverRclone = 30'800.0 / 37'800.0;
constexpr double postOverRclone = 7'600.0 / 8'900.0;
constexpr double listOverRclone = 646.0 / 1170.0; // of times
// The table gives nginx as a multiple of rest-server; here rest-server over nginx:
constexpr double getOverNginx = 1 / 1.27;
constexpr double rangeOverNginx = 1 / 1.85;
constexpr double headOverNginx = 1 / 1.3;

} // namespace

std::vector<Estimate> restServerEstimates(const Scenario &scenario)
{
    if (!isReference(scenario))
        return {};
    switch (scenario.work) {
    case Work::Put:
        return {{Server::Rclone, countsRequests(scenario) ? postOverRclone : putOverRclone}};
    case Work::Get: return {{Server::Rclone, getOverRclone}, {Server::Nginx, getOverNginx}};
    case Work::RangeGet:
        return {{Server::Rclone, rangeOverRclone}, {Server::Nginx, rangeOverNginx}};
    case Work::Head: return {{Server::Rclone, headOverRclone}, {Server::Nginx, headOverNginx}};
    case Work::List: return {{Server::Rclone, listOverRclone}};
    }
    return {};
}

} // namespace restdock::bench
