// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/backend.h"

#include "app/cli/drimeoptions.h"
#include "storage/drime/drimeprovider.h"
#include "storage/local/localprovider.h"

#include <QDir>
#include <QFileInfo>
#include <QThread>

#include <future>

namespace restdock {

namespace {

using Opened = std::variant<std::unique_ptr<Backend>, Backend::Failure>;

// ---- A folder

/// The folder exists afterwards, or the Error says why it cannot be used.
Result<void> prepareFolder(const QString &path)
{
    const QFileInfo info(path);
    if (info.exists() && !info.isDir()) {
        return Error{
            ErrorCode::InvalidArgument,
            QStringLiteral("cannot use %1: it is not a folder. Choose a folder with --path")
                .arg(path)};
    }
    if (!info.exists() && !QDir().mkpath(path)) {
        return Error{
            ErrorCode::PermissionDenied,
            QStringLiteral("cannot make the folder %1. Make it yourself, or choose another "
                           "with --path")
                .arg(path)};
    }
    return {};
}

Result<void> checkStorage(LocalProvider &provider, const QString &path)
{
    Result<void> outcome;
    provider.probe([&outcome, &path](const Result<StorageSpace> &space) {
        if (space)
            return;
        auto error = space.error();
        error.message = QStringLiteral("cannot use the data folder %1: %2. Change its owner or its "
                                       "rights, or choose another with --path")
                            .arg(path, error.message);
        outcome = std::move(error);
    });
    return outcome;
}

class LocalBackend final : public Backend
{
public:
    explicit LocalBackend(const ServeOptions &options)
        : m_path(options.path),
          m_provider({options.path, options.groupAccessibleRepos})
    {
    }
    ~LocalBackend() override
    {
        if (m_cleaning)
            m_cleaning->wait();
    }

    static Opened open(const ServeOptions &options)
    {
        if (auto ready = prepareFolder(options.path); !ready)
            return Failure{ExitCode::StorageNotUsable, std::move(ready).error()};
        auto backend = std::make_unique<LocalBackend>(options);
        if (auto usable = checkStorage(backend->m_provider, options.path); !usable)
            return Failure{ExitCode::StorageNotUsable, std::move(usable).error()};
        return backend;
    }

    StorageProvider &provider() override { return m_provider; }
    QString description() const override { return u"Data directory: " + m_path; }
    /// In a thread of its own: a large storage takes a while.
    void startCleaning() override
    {
        m_cleaning.reset(QThread::create([this] { m_provider.removeStaleUploads(); }));
        m_cleaning->start(QThread::LowestPriority);
    }

private:
    const QString m_path;
    LocalProvider m_provider;
    std::unique_ptr<QThread> m_cleaning;
};

// ---- Drime Cloud

ExitCode exitCodeFor(ErrorCode code)
{
    switch (code) {
    case ErrorCode::SignInRequired: return ExitCode::SecretMissing;
    case ErrorCode::InvalidArgument: return ExitCode::WrongOptions;
    default: return ExitCode::StorageNotUsable;
    }
}

class DrimeBackend final : public Backend
{
public:
    explicit DrimeBackend(const DrimeSettings &settings)
        : m_settings(settings),
          m_provider(settings, m_limits)
    {
    }

    static Opened open(const ServeOptions &options)
    {
        auto settings = drimeSettingsFromOptions(options);
        if (!settings)
            return Failure{exitCodeFor(settings.error().code), std::move(settings).error()};
        auto backend = std::make_unique<DrimeBackend>(*settings);
        auto account = backend->signIn();
        if (!account)
            return Failure{exitCodeFor(account.error().code), std::move(account).error()};
        backend->m_account = std::move(*account);
        return backend;
    }

    StorageProvider &provider() override { return m_provider; }
    QString description() const override
    {
        QString text = u"Drime Cloud: " + m_account.email;
        for (const auto &workspace : m_account.workspaces) {
            if (workspace.id == m_settings.workspaceId)
                text += QStringLiteral(", workspace %1 (%2)").arg(workspace.id).arg(workspace.name);
        }
        if (!m_settings.rootFolder.isEmpty())
            text += QString(u", folder " + m_settings.rootFolder);
        return text;
    }
    void startCleaning() override { m_provider.abortLeftovers(); }
    void hurry() override { m_provider.hurry(); }

private:
    Result<DrimeAccount> signIn()
    {
        std::promise<Result<DrimeAccount>> promise;
        auto account = promise.get_future();
        m_provider.signIn(
            [&promise](Result<DrimeAccount> result) { promise.set_value(std::move(result)); });
        return account.get();
    }

    const DrimeSettings m_settings;
    drime::RateLimits m_limits;
    DrimeProvider m_provider;
    DrimeAccount m_account;
};

} // namespace

Opened Backend::open(const ServeOptions &options)
{
    if (options.backend == u"local")
        return LocalBackend::open(options);
    if (options.backend == u"drime")
        return DrimeBackend::open(options);
    return Failure{
        ExitCode::WrongOptions,
        {ErrorCode::InvalidArgument,
         QStringLiteral("--backend %1: unknown. There are local and drime").arg(options.backend)}};
}

} // namespace restdock
