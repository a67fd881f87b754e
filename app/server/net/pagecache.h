// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace restdock::net {

/// True when the bytes of the file can, by all signs, be read without waiting for a disk: the first
/// and the last of them are in memory. False where the system does not tell.
bool isInPageCache(int fileFd, qint64 offset, qint64 byteCount);

} // namespace restdock::net
