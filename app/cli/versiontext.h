// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace restdock {

/// The text for --version: the version alone on the first line, then what a bug report needs: the
/// libraries in use, and how the program was built. Ends with a line end.
QString versionText();

} // namespace restdock
