// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/result.h"

#include <QString>

namespace restdock {

/// Reads a number of bytes as people write it: "200 GB", "5GiB", "1.5 TB", "1000000". Units are
/// decimal (kB, MB, GB, TB, PB) or binary (KiB to PiB), in any case. The Error says what to write.
Result<qint64> parseByteSize(const QString &text);

/// The shortest form that parseByteSize() reads back to exactly @p bytes: "200 GB", "5 GiB", "1234".
QString formatByteSize(qint64 bytes);

} // namespace restdock
