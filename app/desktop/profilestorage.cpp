// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/profilestorage.h"

#include "storage/drime/drimeprovider.h"
#include "storage/local/localprovider.h"

#include <QCoreApplication>
#include <QThread>

#include <algorithm>

namespace restdock {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(ProfileStorage)
};

class LocalStorage final : public ProfileStorage
{
public:
    explicit LocalStorage(const BackendSettings &backend)
        : m_provider({backend.text(QStringLiteral("path")),
                      backend.isOn(QStringLiteral("group_accessible_repos"), false)})
    {
    }
    ~LocalStorage() override
    {
        if (m_cleaning)
            m_cleaning->wait();
    }

    StorageProvider &provider() override { return m_provider; }

    void open(Completion<void> done) override
    {
        Result<void> usable;
        m_provider.probe([&usable](const Result<StorageSpace> &space) {
            if (!space)
                usable = space.error();
        });
        if (usable && !m_cleaning) { // of what a crash left; a large storage takes a while
            m_cleaning.reset(QThread::create([this] { m_provider.removeStaleUploads(); }));
            m_cleaning->start(QThread::LowestPriority);
        }
        done(std::move(usable));
    }

    void test(Completion<ui::StorageReport> done) override
    {
        m_provider.probe([done = std::move(done)](Result<StorageSpace> space) mutable {
            if (space)
                done(ui::StorageReport{*space, {}, {}});
            else
                done(std::move(space).error());
        });
    }

private:
    LocalProvider m_provider;
    std::unique_ptr<QThread> m_cleaning;
};

DrimeSettings drimeSettings(const BackendSettings &backend, const QString &stateFolder)
{
    DrimeSettings settings;
    settings.key = backend.secret(QStringLiteral("api_key")).reveal().toByteArray();
    settings.workspaceId = backend.number(QStringLiteral("workspace_id"), 0);
    settings.rootFolder = backend.text(QStringLiteral("root_folder"));
    settings.useTrash = backend.isOn(QStringLiteral("use_trash"), false);
    if (const auto url = backend.text(QStringLiteral("api_url")); !url.isEmpty())
        settings.apiUrl = QUrl(url, QUrl::StrictMode);
    settings.stateFolder = stateFolder + u"/drime";
    return settings;
}

class DrimeStorage final : public ProfileStorage
{
public:
    DrimeStorage(const DrimeSettings &settings, drime::RateLimits &limits)
        : m_provider(settings, limits)
    {
    }

    StorageProvider &provider() override { return m_provider; }
    void hurry() override { m_provider.hurry(); }

    void open(Completion<void> done) override
    {
        m_provider.signIn([this, done = std::move(done)](Result<DrimeAccount> account) mutable {
            if (!account) {
                done(std::move(account).error());
                return;
            }
            m_provider.abortLeftovers();
            done({});
        });
    }

    void test(Completion<ui::StorageReport> done) override
    {
        m_provider.testConnection([done = std::move(done)](Result<DrimeAccount> account) mutable {
            if (!account) {
                done(std::move(account).error());
                return;
            }
            ui::StorageReport report;
            report.account = account->email;
            report.workspaces = account->workspaces;
            report.space.totalBytes = account->totalBytes;
            if (account->totalBytes >= 0 && account->usedBytes >= 0) {
                report.space.availableBytes =
                    std::max<qint64>(account->totalBytes - account->usedBytes, 0);
            }
            done(std::move(report));
        });
    }

private:
    DrimeProvider m_provider;
};

} // namespace

Result<std::unique_ptr<ProfileStorage>> ProfileStorage::make(const Profile &profile,
                                                             StorageSurroundings &surroundings)
{
    const auto &backend = profile.backend;
    if (backend.type == u"local")
        return std::unique_ptr<ProfileStorage>(std::make_unique<LocalStorage>(backend));
    if (backend.type == u"drime") {
        const auto settings = drimeSettings(backend, surroundings.stateFolder);
        if (auto usable = DrimeProvider::check(settings); !usable)
            return std::move(usable).error();
        return std::unique_ptr<ProfileStorage>(
            std::make_unique<DrimeStorage>(settings, surroundings.rateLimits));
    }
    return Error{
        ErrorCode::InvalidArgument,
        Texts::tr("This version cannot serve storages of the kind “%1”.").arg(backend.type)};
}

} // namespace restdock
