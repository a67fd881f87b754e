// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QString>

namespace restdock::test {

/// An option of the command line, as some text describes it.
struct DocumentedOption
{
    QString valueName;    ///< empty: it takes none
    QString defaultValue; ///< empty: none is told
};

/// By name, without the dashes.
using DocumentedOptions = QMap<QString, DocumentedOption>;

/// What `restdock --help` printed, or `restdock COMMAND --help`.
DocumentedOptions optionsInHelp(const QString &text);

// What these tell of a command: "" for `restdock` itself, "status", "config add", …

/// The source of the manual page: its options, or the part that is headed by the command. Defaults are
/// whole sentences: "Default: 120."
DocumentedOptions optionsInManual(const QString &text, const QString &command);
/// The tables of app/cli/options.md before its commands, or those below a command's heading there or
/// in app/config/commands.md.
DocumentedOptions optionsInPage(const QString &text, const QString &command);

// Completions tell only whether there is a value: its name is "VALUE" then. The options stand behind a
// comment that names the command.
DocumentedOptions optionsInBash(const QString &text, const QString &command);
DocumentedOptions optionsInZsh(const QString &text, const QString &command);
DocumentedOptions optionsInFish(const QString &text, const QString &command);

} // namespace restdock::test
