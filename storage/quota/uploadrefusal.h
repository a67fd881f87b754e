// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/storageprovider.h"

#include <memory>

namespace restdock {

/// Ends an upload to @p inner, which outlives that, for which there is no room, with @p refusal. But a
/// blob that is stored already is that first of all, as with rest-server: a client may be repeating
/// an upload whose answer was lost, and needs no room.
void refuseUpload(StorageProvider &inner, const BlobRef &blob, Error refusal,
                  Completion<std::unique_ptr<BlobWriter>> done);

} // namespace restdock
