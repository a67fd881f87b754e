// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace restdock::bench {

/// Where and when a run was made: what makes two results comparable, or not.
struct Machine
{
    std::string date; ///< UTC, ISO 8601
    std::string processor;
    std::string kernel;
    long cores = 0;
    double load = 0;             ///< running processes in the minute before
    double hashMiBPerSecond = 0; ///< SHA-256 on one core: no verified upload can be faster
};

Machine thisMachine();

} // namespace restdock::bench
