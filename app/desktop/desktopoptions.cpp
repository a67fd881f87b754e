// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/desktopoptions.h"

#include "ui/look/language.h"

#include <QCommandLineParser>

#include <algorithm>

namespace restdock {

namespace {

bool isLanguage(const QString &code)
{
    const auto &all = ui::languages();
    return std::any_of(all.begin(), all.end(),
                       [&code](const ui::Language &one) { return one.code == code; });
}

} // namespace

bool DesktopOptions::showsWindow() const
{
    return show || !(minimized || quit || !start.isEmpty() || !stop.isEmpty());
}

Result<DesktopOptions> DesktopOptions::parse(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.addOptions({
        {QStringLiteral("show"), QStringLiteral("Show the window")},
        {QStringLiteral("minimized"), QStringLiteral("Start in the tray, without a window")},
        {QStringLiteral("language"),
         QStringLiteral("Use en, de, fr or es as the language, this time"), QStringLiteral("CODE")},
        {QStringLiteral("start"), QStringLiteral("Start a profile's server"),
         QStringLiteral("NAME")},
        {QStringLiteral("stop"), QStringLiteral("Stop a profile's server"), QStringLiteral("NAME")},
        {QStringLiteral("quit"), QStringLiteral("End the running desktop application")},
    });
    if (!parser.parse(QStringList{QStringLiteral("restdock")} + arguments)
        || !parser.positionalArguments().isEmpty()) {
        const QString what = parser.positionalArguments().isEmpty()
            ? parser.errorText()
            : QStringLiteral("Unknown argument '%1'.").arg(parser.positionalArguments().first());
        return Error{ErrorCode::InvalidArgument, what + u" See restdock --help"};
    }
    DesktopOptions options;
    options.show = parser.isSet(QStringLiteral("show"));
    options.minimized = parser.isSet(QStringLiteral("minimized")) && !options.show;
    options.language = parser.value(QStringLiteral("language"));
    if (!options.language.isEmpty() && !isLanguage(options.language)) {
        return Error{ErrorCode::InvalidArgument,
                     QStringLiteral("There is no language '%1': there are en, de, fr and es")
                         .arg(options.language)};
    }
    options.quit = parser.isSet(QStringLiteral("quit"));
    options.start = parser.values(QStringLiteral("start"));
    options.stop = parser.values(QStringLiteral("stop"));
    return options;
}

} // namespace restdock
