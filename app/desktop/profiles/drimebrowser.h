// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/drime/drimeprovider.h"
#include "storage/profiles/profile.h"
#include "ui/profiledialog/drimefolders.h"

#include <QString>
#include <QStringList>

#include <functional>
#include <memory>
#include <vector>

class QObject;

namespace restdock {

/// Folders of a workspace in Drime Cloud, by a connection of its own that lives as long as it does:
/// what was made here stays known while the service's listings lag.
///
/// Its functions are called in the thread of its context, where completions run.
class DrimeBrowser final : public ui::DrimeFolders
{
public:
    /// The workspace of @p profile from its top, wherever the profile's folder is. @p limits and @p
    /// context outlive it, and the pool's threads. InvalidArgument: the settings cannot be used. A
    /// token in a file is read before the first call is made; what is wrong with it is that call's.
    static Result<std::unique_ptr<ui::DrimeFolders>> of(const Profile &profile,
                                                        drime::RateLimits &limits,
                                                        QObject *context);
    ~DrimeBrowser() override;

    void list(const QString &path, Completion<QStringList> done) override;
    void make(const QString &path, Completion<void> done) override;

private:
    using Provider = Result<std::shared_ptr<DrimeProvider>>;
    using Call = std::function<void(const Provider &provider)>;

    /// What a file that is being read reports to, as long as it is there.
    struct Connection
    {
        std::shared_ptr<DrimeProvider> provider; ///< null: not yet
        std::vector<Call> waiting;
    };

    DrimeBrowser(Profile profile, drime::RateLimits &limits, QObject *context);

    static Provider connectTo(const Profile &profile, drime::RateLimits &limits);
    void withProvider(Call call);

    const Profile m_profile;
    drime::RateLimits &m_limits;
    QObject *const m_context;
    std::shared_ptr<Connection> m_connection;
};

} // namespace restdock
