// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/exitcode.h"
#include "app/cli/serveoptions.h"
#include "app/serving/servedstorage.h"

#include <variant>

namespace restdock {

struct BackendFailure
{
    ExitCode code = ExitCode::StorageNotUsable;
    Error error;
};

/// Opens the storage that a command line names, and makes sure that it can be used; that may take as
/// long as a service needs to answer. A data folder that does not exist is made. @p limits is the
/// process's, and outlives the storage.
std::variant<std::unique_ptr<ServedStorage>, BackendFailure> openBackend(
    const ServeOptions &options, drime::RateLimits &limits);

/// How a run ends whose storage has failed so: a refused key is told from a storage that is away.
ExitCode exitCodeOfStorage(ErrorCode code);

/// One line that says where the data is, as rest-server has it ("Data directory: ...").
QString describeBackend(const ServeOptions &options, const ServedStorage &storage);

} // namespace restdock
