// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

namespace restdock::test {

/// Runs @p action in a process of its own, and returns what it returned; -1: it was ended by a signal.
int inAnotherProcess(const std::function<int()> &action);

} // namespace restdock::test
