// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "results.h"

#include <string>
#include <vector>

namespace restdock::bench {

/// One target of design.md section 5 and how near this run came.
struct Verdict
{
    std::string what;            ///< "GET 16 MiB, over nginx"
    std::string target;          ///< "at least 0.95 x"
    std::optional<double> value; ///< nothing if what it needs was not measured
    bool met = false;
    bool estimated = false; ///< against an estimated rest-server
};

std::vector<Verdict> judge(const Results &results);

/// "ok", "below" (missed) or "-", with "~" in front where estimated.
std::string verdictText(const Verdict &verdict);

} // namespace restdock::bench
