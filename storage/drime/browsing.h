// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/completion.h"
#include "storage/drime/drive.h"

#include <QStringList>

namespace restdock::drime {

// Folders by their names, for somebody who looks for one. Network thread.

/// The names of the folders in @p path, in no order. As new as the question. NotFound: there is no
/// such folder.
void listFolders(Drive &drive, const FolderPath &path, Completion<QStringList> done);

/// Makes @p path, and what is missing above it. One that is there already is as good.
void makeFolder(Drive &drive, const FolderPath &path, Completion<void> done);

} // namespace restdock::drime
