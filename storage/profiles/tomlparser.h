// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/profiles/tomlvalue.h"
#include "storage/result.h"

#include <QByteArrayView>

namespace restdock {

inline constexpr qsizetype maximumTomlBytes = 8 * 1024 * 1024;
/// Tables and lists inside each other; people use three. Hostile files must not exhaust the stack.
inline constexpr int maximumTomlDepth = 12;

/// Reads TOML 1.0 with toml++. The Error (Corrupt) begins with the place: "line 14, column 3: ".
Result<TomlTable> parseToml(QByteArrayView text);

} // namespace restdock
