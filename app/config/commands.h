// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/exitcode.h"
#include "app/config/commandparser.h"
#include "app/config/configsession.h"

namespace restdock {

/// Of export and import: with what the secrets in a file are locked.
inline const QString passphraseOption = QStringLiteral("passphrase-file");

/// One of the commands of `restdock config`: how it is written, and what it does.
struct ConfigCommand
{
    using Run = ExitCode (*)(const ParsedCommand &, ConfigSession &);

    CommandSyntax syntax;
    Run run = nullptr;
};

ConfigCommand addCommand(const BackendCatalogue &catalogue);
ConfigCommand listCommand();
ConfigCommand showCommand();
ConfigCommand editCommand(const BackendCatalogue &catalogue);
ConfigCommand removeCommand();
ConfigCommand usersCommand();
ConfigCommand restoreCommand();
ConfigCommand certificateCommand();
ConfigCommand exportCommand();
ConfigCommand importCommand(const BackendCatalogue &catalogue);

} // namespace restdock
