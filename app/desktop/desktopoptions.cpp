// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/desktopoptions.h"

#include <QCommandLineParser>

namespace restdock {

Result<DesktopOptions> DesktopOptions::parse(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.addOptions({
        {QStringLiteral("show"), QStringLiteral("Show the window")},
        {QStringLiteral("minimized"), QStringLiteral("Start in the tray, without a window")},
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
    options.minimized =
        parser.isSet(QStringLiteral("minimized")) && !parser.isSet(QStringLiteral("show"));
    options.quit = parser.isSet(QStringLiteral("quit"));
    options.start = parser.values(QStringLiteral("start"));
    options.stop = parser.values(QStringLiteral("stop"));
    return options;
}

} // namespace restdock
