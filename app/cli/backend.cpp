// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/backend.h"

#include "app/cli/drimeoptions.h"
#include "app/cli/pluginoptions.h"
#include "app/serving/pluginstorage.h"
#include "storage/local/newfolder.h"
#include "storage/plugins/storageplugins.h"

#include <QFileInfo>

#include <future>

namespace restdock {

namespace {

using Opened = std::variant<std::unique_ptr<ServedStorage>, BackendFailure>;

/// The folder exists afterwards, or the Error says why it cannot be used.
Result<void> prepareFolder(const LocalSettings &settings, bool mayMake)
{
    const QString &path = settings.folder;
    const QFileInfo info(path);
    if (info.exists() && !info.isDir()) {
        return Error{
            ErrorCode::InvalidArgument,
            QStringLiteral("cannot use %1: it is not a folder. Choose a folder with --path")
                .arg(path)};
    }
    if (!info.exists() && !mayMake) {
        return Error{
            ErrorCode::NotFound,
            QStringLiteral("the data folder %1 was not found. It would be made").arg(path)};
    }
    if (!info.exists() && !makeNewFolder(settings)) {
        return Error{
            ErrorCode::PermissionDenied,
            QStringLiteral("cannot make the folder %1. Make it yourself, or choose another "
                           "with --path")
                .arg(path)};
    }
    return {};
}

Result<void> waitUntilOpen(ServedStorage &storage)
{
    auto promise = std::make_shared<std::promise<Result<void>>>();
    auto opened = promise->get_future();
    storage.open([promise](const Result<StorageSpace> &space) {
        promise->set_value(space ? Result<void>() : Result<void>(space.error()));
    });
    return opened.get();
}

Opened openLocal(const ServeOptions &options)
{
    const LocalSettings settings{options.path, options.groupAccessibleRepos};
    if (auto ready = prepareFolder(settings, !options.check); !ready)
        return BackendFailure{ExitCode::StorageNotUsable, std::move(ready).error()};
    auto storage = ServedStorage::local(settings);
    if (auto usable = waitUntilOpen(*storage); !usable) {
        auto error = std::move(usable).error();
        error.message = QStringLiteral("cannot use the data folder %1: %2. Change its owner or its "
                                       "rights, or choose another with --path")
                            .arg(options.path, error.message);
        return BackendFailure{ExitCode::StorageNotUsable, std::move(error)};
    }
    return storage;
}

Opened openDrime(const ServeOptions &options, drime::RateLimits &limits)
{
    auto settings = drimeSettingsFromOptions(options);
    if (!settings)
        return BackendFailure{exitCodeOfStorage(settings.error().code),
                              std::move(settings).error()};
    auto storage = ServedStorage::drime(*settings, limits);
    if (auto signedIn = waitUntilOpen(*storage); !signedIn)
        return BackendFailure{exitCodeOfStorage(signedIn.error().code),
                              std::move(signedIn).error()};
    return storage;
}

Opened openPlugin(const ServeOptions &options)
{
    const auto backend = pluginSettingsFromOptions(options, installedBackends());
    if (!backend)
        return BackendFailure{exitCodeOfStorage(backend.error().code), backend.error()};
    auto storage = pluginStorage(*backend);
    if (!storage)
        return BackendFailure{exitCodeOfStorage(storage.error().code), std::move(storage).error()};
    if (auto usable = waitUntilOpen(**storage); !usable) {
        auto error = std::move(usable).error();
        error.message = QStringLiteral("cannot use %1: %2").arg((*storage)->place(), error.message);
        return BackendFailure{exitCodeOfStorage(error.code), std::move(error)};
    }
    return std::move(*storage);
}

} // namespace

ExitCode exitCodeOfStorage(ErrorCode code)
{
    switch (code) {
    case ErrorCode::SignInRequired: return ExitCode::SecretMissing;
    case ErrorCode::InvalidArgument: return ExitCode::WrongOptions;
    case ErrorCode::NotFound:
    case ErrorCode::AlreadyExists:
    case ErrorCode::PermissionDenied:
    case ErrorCode::ReadOnly:
    case ErrorCode::NoSpace:
    case ErrorCode::Unavailable:
    case ErrorCode::RateLimited:
    case ErrorCode::Corrupt:
    case ErrorCode::Cancelled:
    case ErrorCode::Internal: break;
    }
    return ExitCode::StorageNotUsable;
}

Opened openBackend(const ServeOptions &options, drime::RateLimits &limits)
{
    if (options.backend == u"local")
        return openLocal(options);
    if (options.backend == u"drime")
        return openDrime(options, limits);
    return openPlugin(options);
}

QString describeBackend(const ServeOptions &options, const ServedStorage &storage)
{
    return options.backend == u"local" ? QString(u"Data directory: " + options.path)
                                       : storage.place();
}

} // namespace restdock
