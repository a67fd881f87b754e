// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/serving/servedstorage.h"

#include "app/serving/pluginstorage.h"
#include "storage/drime/drimeprovider.h"

#include <QLocale>
#include <QStandardPaths>
#include <QThread>

#include <algorithm>
#include <mutex>

namespace restdock {

namespace {

QString sizeText(qint64 bytes)
{
    return QLocale::c().formattedDataSize(bytes, 1, QLocale::DataSizeSIFormat);
}

class LocalStorage final : public ServedStorage
{
public:
    explicit LocalStorage(const LocalSettings &settings)
        : m_folder(settings.folder),
          m_provider(settings)
    {
    }
    ~LocalStorage() override
    {
        if (m_cleaning)
            m_cleaning->wait();
    }

    void open(Completion<StorageSpace> done) override { m_provider.probe(std::move(done)); }
    StorageProvider &provider() override { return m_provider; }
    QString place() const override { return u"local " + m_folder; }
    void describe(Completion<QStringList> done) override
    {
        m_provider.probe([this, done = std::move(done)](const Result<StorageSpace> &space) mutable {
            if (!space) {
                done(space.error());
                return;
            }
            QStringList lines{place()};
            if (space->totalBytes >= 0)
                lines += QStringLiteral("%1 of %2 free")
                             .arg(sizeText(space->availableBytes), sizeText(space->totalBytes));
            done(std::move(lines));
        });
    }
    /// In a thread of its own: a large storage takes a while.
    void startCleaning() override
    {
        m_cleaning.reset(QThread::create([this] { m_provider.removeStaleUploads(); }));
        m_cleaning->start(QThread::LowestPriority);
    }

private:
    const QString m_folder;
    LocalProvider m_provider;
    std::unique_ptr<QThread> m_cleaning;
};

class DrimeStorage final : public ServedStorage
{
public:
    DrimeStorage(const DrimeSettings &settings, drime::RateLimits &limits)
        : m_workspaceId(settings.workspaceId),
          m_rootFolder(settings.rootFolder),
          m_provider(settings, limits)
    {
    }

    void open(Completion<StorageSpace> done) override
    {
        m_provider.signIn([this, done = std::move(done)](Result<DrimeAccount> account) mutable {
            if (!account) {
                done(std::move(account).error());
                return;
            }
            StorageSpace space;
            if (account->totalBytes >= 0)
                space = {account->totalBytes, account->totalBytes - account->usedBytes};
            {
                const std::lock_guard guard(m_lock);
                m_account = std::move(*account);
            }
            done(space);
        });
    }
    StorageProvider &provider() override { return m_provider; }
    QString place() const override
    {
        const std::lock_guard guard(m_lock);
        QString text = u"Drime Cloud: " + m_account.email;
        for (const auto &workspace : m_account.workspaces) {
            if (workspace.id == m_workspaceId)
                text += QStringLiteral(", workspace %1 (%2)").arg(workspace.id).arg(workspace.name);
        }
        if (!m_rootFolder.isEmpty())
            text += QString(u", folder " + m_rootFolder);
        return text;
    }
    void describe(Completion<QStringList> done) override
    {
        m_provider.testConnection([this, done = std::move(done)](
                                      const Result<DrimeAccount> &account) mutable {
            if (!account) {
                done(account.error());
                return;
            }
            QStringList lines{place()};
            for (const auto &workspace : account->workspaces)
                lines += QStringLiteral("workspace %1: %2").arg(workspace.id).arg(workspace.name);
            if (account->totalBytes >= 0)
                lines += QStringLiteral("%1 of %2 used")
                             .arg(sizeText(account->usedBytes), sizeText(account->totalBytes));
            done(std::move(lines));
        });
    }
    void examine(Completion<StorageReport> done) override
    {
        m_provider.testConnection([done = std::move(done)](Result<DrimeAccount> account) mutable {
            if (!account) {
                done(std::move(account).error());
                return;
            }
            StorageReport report;
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
    void startCleaning() override { m_provider.abortLeftovers(); }
    void hurry() override { m_provider.hurry(); }
    void takeTime() override { m_provider.takeTime(); }

private:
    const qint64 m_workspaceId;
    const QString m_rootFolder;
    mutable std::mutex m_lock;
    DrimeAccount m_account;
    DrimeProvider m_provider; // last: its thread uses what is above
};

} // namespace

void ServedStorage::examine(Completion<StorageReport> done)
{
    provider().probe([done = std::move(done)](Result<StorageSpace> space) mutable {
        if (space)
            done(StorageReport{.space = *space});
        else
            done(std::move(space).error());
    });
}

std::unique_ptr<ServedStorage> ServedStorage::local(const LocalSettings &settings)
{
    return std::make_unique<LocalStorage>(settings);
}

std::unique_ptr<ServedStorage> ServedStorage::drime(const DrimeSettings &settings,
                                                    drime::RateLimits &limits)
{
    return std::make_unique<DrimeStorage>(settings, limits);
}

Result<std::unique_ptr<ServedStorage>> ServedStorage::of(const Profile &profile,
                                                         drime::RateLimits &limits,
                                                         SlowedDown slowedDown, drime::Rank rank)
{
    const auto &backend = profile.backend;
    if (backend.type == u"local") {
        return local({backend.text(QStringLiteral("path")),
                      backend.isOn(QStringLiteral("group_accessible_repos"), false)});
    }
    if (backend.type == u"drime") {
        auto settings = drimeSettingsOf(backend);
        if (!settings)
            return settings.error();
        settings->onSlowedDown = std::move(slowedDown);
        settings->rank = rank;
        return drime(*settings, limits);
    }
    return pluginStorage(backend);
}

Result<DrimeSettings> drimeSettingsOf(const BackendSettings &backend)
{
    DrimeSettings settings;
    const auto url = backend.text(QStringLiteral("api_url"));
    if (!url.isEmpty())
        settings.apiUrl = QUrl(url, QUrl::StrictMode);
    settings.key = backend.secret(QStringLiteral("api_key")).reveal().toByteArray();
    settings.workspaceId = backend.number(QStringLiteral("workspace_id"), 0);
    settings.rootFolder = backend.text(QStringLiteral("root_folder"));
    settings.parallelTransfers =
        int(backend.number(QStringLiteral("parallel_transfers"), settings.parallelTransfers));
    settings.useTrash = backend.isOn(QStringLiteral("use_trash"), false);
    settings.stateFolder = drimeStateFolder();
    if (auto usable = DrimeProvider::check(settings); !usable)
        return std::move(usable).error();
    return settings;
}

QString stateFolder()
{
    const QString given = qEnvironmentVariable("XDG_STATE_HOME");
    const QString base = given.startsWith(u'/')
        ? given
        : QString(QStandardPaths::writableLocation(QStandardPaths::HomeLocation)
                  + u"/.local/state");
    return base + u"/restdock";
}

QString drimeStateFolder()
{
    return stateFolder() + u"/drime";
}

} // namespace restdock
