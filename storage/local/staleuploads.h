// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace restdock {

/// Removes what uploads that were cut off (by a power cut, a crash) left in the repositories below
/// the open folder @p root, and returns how many files that were.
///
/// Only files that newUploadName() named, in the place where it names them, and that nobody writes:
/// their flock() is free. What cannot be read or removed is left and logged. Costs a reading of
/// every folder down to the deepest repository, and nothing per blob.
qsizetype removeStaleUploads(int root);

} // namespace restdock
