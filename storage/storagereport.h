// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/drime/account.h"
#include "storage/storageprovider.h"

namespace restdock {

/// What a test of a storage found out.
struct StorageReport
{
    StorageSpace space = {};
    bool willBeMade = false;               ///< its folder is not there, and can be made
    QString account = {};                  ///< as whom the service knows us; empty: no accounts
    QList<DrimeWorkspace> workspaces = {}; ///< to choose from; empty: it has none
};

} // namespace restdock
