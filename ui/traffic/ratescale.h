// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace restdock::ui {

/// A scale for rates that starts at 0, ends at or above @p maximum bytes a second, and has three to
/// five marks at round numbers (1, 2 or 5 times a power of ten). Never shorter than 1 kB/s, so that a
/// quiet line is a flat line.
std::vector<double> rateMarks(double maximum);

} // namespace restdock::ui
