// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/profiles/setting.h"

#include <QMap>
#include <QStringList>

#include <optional>

namespace restdock {

/// An option of a command. Its name is without dashes.
struct CommandOption
{
    QString name;
    QString valueName = {}; ///< "FILE"; empty: a switch
    QString help = {};
    QString shortName = {};    ///< "o" for -o
    bool isSecretFile = false; ///< "api-key-file": then --api-key is refused with a text of its own
};

/// What can be written behind `restdock`: the words of a command, what they stand for, its options.
struct CommandSyntax
{
    struct Word
    {
        QString name; ///< "NAME"
        QString help; ///< empty: the summary tells of it
    };

    QString words; ///< "config add"
    QString summary;
    QList<Word> arguments = {};
    qsizetype minimumArguments = 0;
    qsizetype maximumArguments = 0; ///< -1: any number
    QList<CommandOption> options = {};

    QString help() const; ///< for --help
};

/// A command line that was understood.
class ParsedCommand
{
public:
    const QStringList &arguments() const { return m_arguments; }
    QString argument(qsizetype index) const { return m_arguments.value(index); }
    bool isSet(const QString &option) const { return m_options.contains(option); }
    QString value(const QString &option) const; ///< the last one; empty if there is none
    QStringList values(const QString &option) const { return m_options.value(option); }

private:
    friend Result<std::optional<ParsedCommand>> parseCommand(const CommandSyntax &,
                                                             const QStringList &);
    QStringList m_arguments;
    QMap<QString, QStringList> m_options;
};

/// Reads what stands behind the words of a command. Nothing: --help was asked for.
///
/// Options are written as for --serve. One that would carry a secret ("--api-key", "--password") is
/// refused with a text that tells how secrets are given.
Result<std::optional<ParsedCommand>> parseCommand(const CommandSyntax &syntax,
                                                  const QStringList &arguments);

/// "max_size" as an option: "max-size".
QString optionName(const QString &key);

/// The option of a setting: its name, what its value is called, its help.
CommandOption optionOf(const SettingField &field);

} // namespace restdock
