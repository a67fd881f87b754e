// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/failure.h"

#include <cstdio>

namespace restdock {

namespace {

/// What came from the command line or a file may hold line ends, which would fake further lines.
QString onOneLine(QString text)
{
    for (auto &character : text) {
        if (character.category() == QChar::Other_Control)
            character = u'?';
    }
    return text;
}

} // namespace

ExitCode fail(ExitCode code, const Error &error)
{
    std::fprintf(stderr, "restdock: %s\n", qPrintable(onOneLine(error.message)));
    return code;
}

} // namespace restdock
