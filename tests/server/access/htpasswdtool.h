// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace restdock::test {

/// Apache's htpasswd program, for files made by somebody else than us.
class HtpasswdTool
{
public:
    static bool isInstalled();

    /// Runs `htpasswd ARGUMENTS`, -b among them for a password there; true if it succeeds.
    static bool run(const QStringList &arguments);
};

} // namespace restdock::test
