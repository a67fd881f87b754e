// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/server/observe/logformat.h"

#include <QString>
#include <QStringList>

namespace restdock {

/// Which profiles `restdock --serve` was asked to serve, and how.
struct ProfileOptions
{
    QStringList names;
    bool all = false;        ///< those that start with Restdock
    QString configFile;      ///< a file with profiles; empty: those of this user
    QStringList apiKeyFiles; ///< "[PROFILE=]FILE"
    bool check = false;      ///< say what would be served, and end
    bool keepGoing = false;  ///< serve those that work
    LogFormat logFormat = LogFormat::Text;

    /// Whether profiles were asked for at all.
    bool areProfilesNamed() const { return !names.isEmpty() || all || !configFile.isEmpty(); }
};

} // namespace restdock
