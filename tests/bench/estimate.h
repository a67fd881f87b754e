// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "peers.h"

#include <vector>

namespace restdock::bench {

/// "rest-server is `factor` times `from`".
struct Estimate
{
    Server from = Server::Rclone;
    double factor = 1;
};

/// Where rest-server is not installed: what it would reach, told from peers that were measured in the
/// same round. Only for the scenarios in which all of them were once measured (README.md); there is none for CPU.
/// For reads there are two, from rclone and from nginx; they differ with the weight of the client,
/// so that the better one is to be taken, as it errs against restdock.
std::vector<Estimate> restServerEstimates(const Scenario &scenario);

} // namespace restdock::bench
