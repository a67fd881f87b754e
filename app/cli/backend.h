// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/exitcode.h"
#include "app/cli/serveoptions.h"
#include "storage/storageprovider.h"

#include <memory>
#include <variant>

namespace restdock {

/// The storage that a command line names, ready to be served.
class Backend
{
public:
    struct Failure
    {
        ExitCode code = ExitCode::StorageNotUsable;
        Error error;
    };

    Backend() = default;
    Backend(const Backend &) = delete;
    Backend &operator=(const Backend &) = delete;
    virtual ~Backend() = default;

    /// Opens it, and makes sure that it can be used; that may take as long as a service needs to
    /// answer. What the other backend needs is not even started.
    static std::variant<std::unique_ptr<Backend>, Failure> open(const ServeOptions &options);

    virtual StorageProvider &provider() = 0;
    /// One line that says where the data is ("Data directory: …").
    virtual QString description() const = 0;
    /// Clears away what a crash left, beside the service.
    virtual void startCleaning() = 0;
    /// The process is about to end: nothing is waited for any more.
    virtual void hurry() {}
};

} // namespace restdock
