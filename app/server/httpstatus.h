// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/error.h"

namespace restdock {

/// The one place that turns a storage error into an HTTP status.
///
/// restic (internal/backend/rest) takes 404 as absence, gives up at once on 401, 403, 416 and 507,
/// and repeats everything else with growing pauses: so 404 only for certain absence, 403 and 507
/// only where repeating cannot help, 5xx for the rest.
int httpStatus(ErrorCode code);

/// The same for an upload's body: what the client sent was wrong or did not arrive (400).
int httpStatusOfUpload(ErrorCode code);

} // namespace restdock
