// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace restdock {

/// True when the open file or folder lies on a file system of this machine, which answers look-ups
/// at once; false for network file systems and FUSE, which may hang, and when it cannot be told.
bool isOnLocalFileSystem(int descriptor);

/// True when a file of known size gets written faster after its room was allocated.
///
/// Measured with 16 MiB, write and fsync: 12 to 27 % less time and a quarter less CPU on ext4, but
/// a tenth more CPU on tmpfs. Others were not measured.
bool preallocationPays(int descriptor);

} // namespace restdock
