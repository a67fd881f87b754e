// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/profiles/drimebrowser.h"

#include "app/desktop/background.h"
#include "app/serving/profilesecrets.h"
#include "app/serving/servedstorage.h"

#include <QMetaObject>
#include <QObject>
#include <QThreadPool>

#include <utility>

namespace restdock {

namespace {

QStringList namesOf(const QString &path)
{
    return path.split(u'/', Qt::SkipEmptyParts);
}

/// Ends @p done in the thread of @p context; the provider ends its calls in a thread of its own.
template<typename T>
Completion<T> inThreadOf(QObject *context, Completion<T> done)
{
    // The event loop copies its functions, and a completion cannot be copied.
    auto shared = std::make_shared<Completion<T>>(std::move(done));
    return [context, shared](const Result<T> &result) {
        QMetaObject::invokeMethod(
            context, [shared, result] { (*shared)(result); }, Qt::QueuedConnection);
    };
}

} // namespace

Result<std::unique_ptr<ui::DrimeFolders>> DrimeBrowser::of(const Profile &profile,
                                                           drime::RateLimits &limits,
                                                           QObject *context)
{
    std::unique_ptr<DrimeBrowser> browser(new DrimeBrowser(profile, limits, context));
    if (profile.backend.secretFiles.isEmpty()) {
        auto provider = connectTo(profile, limits);
        if (!provider)
            return std::move(provider).error();
        browser->m_connection->provider = std::move(*provider);
    }
    return std::unique_ptr<ui::DrimeFolders>(std::move(browser));
}

DrimeBrowser::DrimeBrowser(Profile profile, drime::RateLimits &limits, QObject *context)
    : m_profile(std::move(profile)),
      m_limits(limits),
      m_context(context),
      m_connection(std::make_shared<Connection>())
{
}

/// The provider waits for its thread, which nobody else has to do.
DrimeBrowser::~DrimeBrowser()
{
    if (!m_connection->provider)
        return;
    m_connection->provider->hurry();
    QThreadPool::globalInstance()->start(
        [provider = std::move(m_connection->provider)]() mutable { provider.reset(); });
}

DrimeBrowser::Provider DrimeBrowser::connectTo(const Profile &profile, drime::RateLimits &limits)
{
    auto backend = profile.backend;
    backend.values.remove(QStringLiteral("root_folder"));
    auto settings = drimeSettingsOf(backend);
    if (!settings)
        return std::move(settings).error();
    settings->stateFolder.clear(); // it uploads nothing
    return std::make_shared<DrimeProvider>(*settings, limits);
}

/// The file is read once; if that fails, each call tries anew.
void DrimeBrowser::withProvider(Call call)
{
    if (m_connection->provider) {
        call(m_connection->provider);
        return;
    }
    m_connection->waiting.push_back(std::move(call));
    if (m_connection->waiting.size() > 1)
        return;
    const auto connect = [known = std::weak_ptr(m_connection),
                          &limits = m_limits](const Result<Profile> &filled) {
        const auto connection = known.lock();
        if (!connection)
            return; // nobody waits any more
        const auto provider = filled ? connectTo(*filled, limits) : Provider(filled.error());
        if (provider)
            connection->provider = *provider;
        const auto waiting = std::exchange(connection->waiting, {});
        for (const auto &one : waiting)
            one(provider);
    };
    runInBackground<Profile>(
        m_context, [profile = m_profile] { return withSecretFiles(profile); }, connect);
}

void DrimeBrowser::list(const QString &path, Completion<QStringList> done)
{
    withProvider([path, context = m_context,
                  shared = std::make_shared<Completion<QStringList>>(std::move(done))](
                     const Provider &provider) {
        if (provider)
            (*provider)->listFolders(namesOf(path), inThreadOf(context, std::move(*shared)));
        else
            (*shared)(provider.error());
    });
}

void DrimeBrowser::make(const QString &path, Completion<void> done)
{
    withProvider(
        [path, context = m_context,
         shared = std::make_shared<Completion<void>>(std::move(done))](const Provider &provider) {
            if (provider)
                (*provider)->makeFolder(namesOf(path), inThreadOf(context, std::move(*shared)));
            else
                (*shared)(provider.error());
        });
}

} // namespace restdock
