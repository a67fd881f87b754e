// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace restdock {

/// Foreign text for a line of a log: in double quotes, on one line, with nothing that ends the quote
/// or that a terminal would obey. Quotes and backslashes get a backslash; control characters, what
/// cannot be seen and damaged UTF-8 become \xNN per byte. Between the quotes are at most
/// @p maximumBytes bytes; text that was cut ends in "...".
QByteArray quoted(QByteArrayView text, qsizetype maximumBytes = 64);

} // namespace restdock
