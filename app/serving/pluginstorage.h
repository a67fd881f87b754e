// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/serving/servedstorage.h"

namespace restdock {

/// The storage of a plug-in, which is loaded for it. InvalidArgument: there is none for that type, it
/// cannot be used, or it refuses the settings.
Result<std::unique_ptr<ServedStorage>> pluginStorage(const BackendSettings &backend);

} // namespace restdock
