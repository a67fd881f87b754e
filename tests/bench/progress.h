// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace restdock::bench {

/// One line on standard error that says what is being done: overwritten on a terminal, otherwise one
/// line after the other.
void showProgress(const std::string &what);
void endProgress();

} // namespace restdock::bench
