// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/config/commandparser.h"

#include <QCommandLineParser>

#include <algorithm>

namespace restdock {

namespace {

using namespace Qt::StringLiterals;

Error misused(const CommandSyntax &syntax, const QString &text)
{
    return {ErrorCode::InvalidArgument, u"%1. See restdock %2 --help"_s.arg(text, syntax.words)};
}

void prepare(QCommandLineParser &parser, const CommandSyntax &syntax)
{
    parser.setApplicationDescription(syntax.summary);
    parser.setSingleDashWordOptionMode(QCommandLineParser::ParseAsLongOptions);
    for (const auto &argument : syntax.arguments) {
        if (!argument.help.isEmpty())
            parser.addPositionalArgument(argument.name, argument.help);
    }
    for (const auto &option : syntax.options) {
        auto names = QStringList(option.name);
        if (!option.shortName.isEmpty())
            names.prepend(option.shortName);
        parser.addOption({names, option.help, option.valueName});
    }
    parser.addOption({{u"h"_s, u"help"_s}, u"Show this help and exit"_s});
}

/// --FLAG stands for --FLAG=true where a value may follow, as everywhere with --serve.
QStringList withSwitchValues(const CommandSyntax &syntax, QStringList arguments)
{
    for (const auto &option : syntax.options) {
        if (option.valueName != u"true|false")
            continue;
        for (auto &argument : arguments) {
            if (argument == u"--" + option.name)
                argument += u"=true"_s;
        }
    }
    return arguments;
}

/// An option that would carry a secret, if there is one: "--api-key" where "--api-key-file" is known.
std::optional<QString> secretOption(const CommandSyntax &syntax, const QStringList &arguments)
{
    for (const auto &argument : arguments) {
        if (argument == u"--")
            break;
        if (!argument.startsWith(u"--"))
            continue;
        const auto name = argument.mid(2).section(u'=', 0, 0);
        const bool isSecret = std::any_of(
            syntax.options.begin(), syntax.options.end(), [&name](const CommandOption &option) {
                return option.isSecretFile && option.name == name + u"-file";
            });
        if (isSecret)
            return name;
    }
    return {};
}

QString parserError(const QCommandLineParser &parser)
{
    const auto unknown = parser.unknownOptionNames();
    if (!unknown.isEmpty())
        return u"unknown flag: --%1"_s.arg(unknown.first());
    auto text = parser.errorText();
    if (text.endsWith(u'.'))
        text.chop(1);
    return text;
}

} // namespace

QString CommandSyntax::help() const
{
    QCommandLineParser parser;
    prepare(parser, *this);
    parser.parse({u"restdock"_s});
    // Qt's first line has the program's path, and the command behind the options.
    QString usage = u"Usage: restdock "_s + words;
    for (const auto &argument : arguments)
        usage += u' ' + argument.name;
    const auto text = parser.helpText();
    return usage + u" [options]"_s + text.sliced(text.indexOf(u'\n'));
}

QString ParsedCommand::value(const QString &option) const
{
    const auto all = m_options.value(option);
    return all.isEmpty() ? QString() : all.last();
}

Result<std::optional<ParsedCommand>> parseCommand(const CommandSyntax &syntax,
                                                  const QStringList &arguments)
{
    if (const auto name = secretOption(syntax, arguments))
        return Error{
            ErrorCode::InvalidArgument,
            u"--%1 cannot be given on the command line, which everybody on this computer can "
            "read. Use --%1-file FILE, --%1-file - for standard input, or leave it out to be "
            "asked for it"_s.arg(*name)};
    QCommandLineParser parser;
    prepare(parser, syntax);
    const bool understood =
        parser.parse(QStringList(u"restdock"_s) + withSwitchValues(syntax, arguments));
    if (parser.isSet(u"help"_s))
        return std::optional<ParsedCommand>();
    if (!understood)
        return misused(syntax, parserError(parser));
    ParsedCommand command;
    command.m_arguments = parser.positionalArguments();
    const auto count = command.m_arguments.size();
    if (count < syntax.minimumArguments)
        return misused(syntax, u"%1 is missing"_s.arg(syntax.arguments.at(count).name));
    if (syntax.maximumArguments >= 0 && count > syntax.maximumArguments)
        return misused(
            syntax, u"unknown argument: %1"_s.arg(command.m_arguments.at(syntax.maximumArguments)));
    for (const auto &option : syntax.options) {
        if (parser.isSet(option.name))
            command.m_options.insert(option.name, parser.values(option.name));
    }
    return std::optional(std::move(command));
}

QString optionName(const QString &key)
{
    return QString(key).replace(u'_', u'-');
}

CommandOption optionOf(const SettingField &field)
{
    using Kind = SettingField::Kind;
    CommandOption option{optionName(field.key)};
    auto help = field.help;
    if (!help.isEmpty())
        help[0] = help.at(0).toUpper();
    option.help = field.kind == Kind::Choice ? QString(field.title + u": " + field.help) : help;
    switch (field.kind) {
    case Kind::Text: option.valueName = u"TEXT"_s; break;
    case Kind::Folder: option.valueName = u"FOLDER"_s; break;
    case Kind::File: option.valueName = u"FILE"_s; break;
    case Kind::Url: option.valueName = u"ADDRESS"_s; break;
    case Kind::Choice: option.valueName = field.choices.join(u'|'); break;
    case Kind::Boolean: option.valueName = u"true|false"_s; break;
    case Kind::Integer: option.valueName = u"NUMBER"_s; break;
    case Kind::Size: option.valueName = u"SIZE"_s; break;
    case Kind::List: option.valueName = u"TEXT,…"_s; break;
    case Kind::Secret:
        option.name += u"-file"_s;
        option.valueName = u"FILE"_s;
        option.help = u"File with %1; - is standard input"_s.arg(field.help);
        option.isSecretFile = true;
        return option;
    }
    const auto standard = field.toText(field.defaultValue);
    if (!standard.isEmpty() && field.kind != Kind::Boolean)
        option.help += u" (default %1)"_s.arg(standard);
    else if (field.defaultValue == SettingValue(true))
        option.help += u" (default true)"_s;
    return option;
}

} // namespace restdock
