// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/package/documentedoptions.h"

#include <QRegularExpression>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace restdock::test {

namespace {

/// Every match of @p pattern, in order.
QList<QRegularExpressionMatch> matches(const QString &pattern, const QString &text)
{
    const QRegularExpression expression(pattern, QRegularExpression::MultilineOption);
    QList<QRegularExpressionMatch> found;
    for (auto all = expression.globalMatch(text); all.hasNext();)
        found.append(all.next());
    return found;
}

QString withoutRoff(QString text)
{
    return text.replace(u"\\-"_s, u"-"_s)
        .replace(u"\\fI"_s, QString())
        .replace(u"\\fR"_s, QString());
}

const QString anyValue = u"VALUE"_s;

/// What stands between a line that begins with @p heading and @p command, and the next @p end.
QString partOf(const QString &text, const QString &heading, const QString &command,
               const QString &end)
{
    const QRegularExpression begin(u"^%1%2\\b.*$"_s.arg(heading, command),
                                   QRegularExpression::MultilineOption);
    const auto match = begin.match(text);
    return match.hasMatch() ? text.sliced(match.capturedEnd()).section(end, 0, 0) : QString();
}

/// In a completion the next command ends the part of one.
QString partOfCompletion(const QString &text, const QString &command)
{
    const auto name = command.isEmpty() ? u"restdock$"_s : QString(u"restdock " + command + u'$');
    return partOf(text, u" *# "_s, name, u"# restdock"_s);
}

DocumentedOptions optionsWithEqualsSigns(const QString &pattern, const QString &text)
{
    DocumentedOptions options;
    for (const auto &match : matches(pattern, text))
        options[match.captured(1)].valueName = match.captured(2).isEmpty() ? QString() : anyValue;
    return options;
}

} // namespace

DocumentedOptions optionsInHelp(const QString &text)
{
    DocumentedOptions options;
    QString name;
    QString description;
    const auto finish = [&] {
        static const QRegularExpression told(u"\\(default (.*)\\)$"_s);
        if (!name.isEmpty())
            options[name].defaultValue = told.match(description.trimmed()).captured(1);
    };
    static const QRegularExpression first(
        u"^  (?:-\\w, )?--([a-z0-9-]+)(?: <([^>]+)>)?(?:  +(.*))?$"_s);
    for (const auto &line : text.split(u'\n')) {
        if (const auto match = first.match(line); match.hasMatch()) {
            finish();
            name = match.captured(1);
            options[name].valueName = match.captured(2);
            description = match.captured(3);
        } else if (line.startsWith(u"    "_s)) {
            description += u' ' + line.trimmed();
        } else {
            finish();
            name.clear();
        }
    }
    finish();
    return options;
}

DocumentedOptions optionsInManual(const QString &text, const QString &command)
{
    DocumentedOptions options;
    const auto part = command.isEmpty() ? partOf(text, u"\\.SH "_s, u"OPTIONS"_s, u"\n.SH "_s)
                                        : partOf(text, u"\\.SS \""_s, command, u"\n.S"_s);
    const auto entries = withoutRoff(part).split(u"\n.TP\n"_s).sliced(1);
    for (const auto &entry : entries) {
        static const QRegularExpression head(
            uR"re(^\.B[RI]* (?:-\w ", " )?--([a-z0-9-]+)(?: " ([^"]+)")?)re"_s);
        static const QRegularExpression told(uR"re(^Default: (.*?)(?:, where .*)?\.$)re"_s,
                                             QRegularExpression::MultilineOption);
        const auto match = head.match(entry);
        options[match.captured(1)] = {match.captured(2), told.match(entry).captured(1)};
    }
    return options;
}

DocumentedOptions optionsInPage(const QString &text, const QString &command)
{
    DocumentedOptions options;
    // What commands have comes after what the program has.
    const auto part = command.isEmpty() ? text.section(u"\n## Commands\n"_s, 0, 0)
                                        : partOf(text, u"##+ "_s, command, u"\n##"_s);
    for (const auto &match : matches(
             uR"re(^\| `--([a-z0-9-]+)(?: ([^`]+))?`(?:, `-\w`)? \| ?([^|]*?) ?\|)re"_s, part)) {
        auto value = match.captured(2);
        value.replace(u"\\|"_s, u"|"_s);
        options[match.captured(1)] = {value, match.captured(3).remove(u'`').trimmed()};
    }
    return options;
}

DocumentedOptions optionsInBash(const QString &text, const QString &command)
{
    // Before the quote that ends the list.
    return optionsWithEqualsSigns(u"--([a-z0-9-]+)(=?)"_s,
                                  partOfCompletion(text, command).section(u'\'', 1, 1));
}

DocumentedOptions optionsInZsh(const QString &text, const QString &command)
{
    return optionsWithEqualsSigns(u"^ .*--([a-z0-9-]+)(=?)[}\\[]"_s,
                                  partOfCompletion(text, command).section(u";;"_s, 0, 0));
}

DocumentedOptions optionsInFish(const QString &text, const QString &command)
{
    return optionsWithEqualsSigns(u"^complete .*-l ([a-z0-9-]+)( -[xr])?"_s,
                                  partOfCompletion(text, command));
}

} // namespace restdock::test
