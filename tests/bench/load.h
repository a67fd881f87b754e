// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "blobsource.h"
#include "connection.h"
#include "scenario.h"

#include <functional>

namespace restdock::bench {

/// What the connections ask for, first to warm up, then in the measured window.
struct LoadPlan
{
    Scenario scenario;
    Endpoint endpoint;
    double warmUpSeconds = 0;
    double seconds = 3;           ///< no request begins later; each connection makes at least one
    std::int64_t warmUpBlobs = 0; ///< Put: this many of the blobs at most, and the window the rest
    const BlobSource *blobs = nullptr; ///< all but List
    bool filePaths = false;            ///< /data/ab/abcd… instead of /data/abcd…
};

/// The measured window.
struct LoadResult
{
    double seconds = 0; ///< from the first byte sent to the last answer
    std::int64_t requests = 0;
    std::int64_t bytes = 0; ///< of blobs or lists; HEAD: 0
};

/// Runs a thread per connection. They connect one shortly after the other, while the earlier ones are
/// busy, as restic's do: on an idle nginx a single worker process would accept all of them. When
/// the warm-up is over they wait for each other, @p beforeWindow is called, and the window opens.
/// An unexpected status, a wrong length or a list with missing entries ends the run.
LoadResult runLoad(const LoadPlan &plan, const std::function<void()> &beforeWindow = {});

/// POST /?create=true
void createRepository(const Endpoint &endpoint);

} // namespace restdock::bench
