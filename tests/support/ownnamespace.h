// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace restdock::test {

/// Gives this process a part of the system of its own (@p kind as for unshare(2)): for root and, where
/// the system permits user namespaces, for everybody. Call it first in main(), before there are
/// threads. Returns why it did not work, or nothing.
QString enterNamespace(int kind);

} // namespace restdock::test
