// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace restdock::test {

/// The template for a QTemporaryDir in which a test stores much: in memory where the system has
/// such a folder, because waiting for a busy disk proves nothing. To run the tests on another file
/// system, name a folder on it in RESTDOCK_TEST_DIR.
QString scratchFolderTemplate();

} // namespace restdock::test
