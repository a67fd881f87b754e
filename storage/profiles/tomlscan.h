// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

#include <optional>

namespace restdock {

/// Something in a file that toml++ must not get to see.
struct TomlObstacle
{
    int line = 1; ///< from 1
    QString text; ///< what is wrong and what to do
};

/// The first obstacle in @p toml, which may be anything. What toml++ 3.3 does not bear:
///
/// - dotted keys of very many parts: it makes a table inside a table for each, and frees them by
///   recursion;
/// - some letters beyond ASCII where it looks for blanks: that is outside texts, where TOML allows
///   none anyway, and behind a backslash inside a text.
std::optional<TomlObstacle> findTomlObstacle(QByteArrayView toml);

} // namespace restdock
