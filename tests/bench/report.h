// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "machine.h"
#include "targets.h"

namespace restdock::bench {

/// The whole run as text for people, on standard output.
void printReport(const Machine &machine, const Profile &profile, const std::vector<Peer> &peers,
                 const Results &results);

/// The whole run, every round included, as JSON. Ends the run if @p file cannot be written.
void writeJson(const std::string &file, const Machine &machine, const Profile &profile,
               const std::vector<Peer> &peers, const Results &results);

} // namespace restdock::bench
