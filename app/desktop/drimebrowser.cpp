// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/drimebrowser.h"

#include "app/serving/servedstorage.h"

#include <QMetaObject>
#include <QObject>
#include <QThreadPool>

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
    auto backend = profile.backend;
    backend.values.remove(QStringLiteral("root_folder"));
    auto settings = drimeSettingsOf(backend);
    if (!settings)
        return settings.error();
    settings->stateFolder.clear(); // it uploads nothing
    return std::unique_ptr<ui::DrimeFolders>(new DrimeBrowser(*settings, limits, context));
}

DrimeBrowser::DrimeBrowser(const DrimeSettings &settings, drime::RateLimits &limits,
                           QObject *context)
    : m_provider(std::make_shared<DrimeProvider>(settings, limits)),
      m_context(context)
{
}

/// The provider waits for its thread, which nobody else has to do.
DrimeBrowser::~DrimeBrowser()
{
    m_provider->hurry();
    QThreadPool::globalInstance()->start(
        [provider = std::move(m_provider)]() mutable { provider.reset(); });
}

void DrimeBrowser::list(const QString &path, Completion<QStringList> done)
{
    m_provider->listFolders(namesOf(path), inThreadOf(m_context, std::move(done)));
}

void DrimeBrowser::make(const QString &path, Completion<void> done)
{
    m_provider->makeFolder(namesOf(path), inThreadOf(m_context, std::move(done)));
}

} // namespace restdock
