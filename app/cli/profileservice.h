// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/exitcode.h"
#include "app/cli/profileoptions.h"
#include "app/cli/servicemanager.h"
#include "app/cli/servingreport.h"
#include "app/cli/unixsignals.h"
#include "app/control/controlserver.h"
#include "app/server/workers.h"
#include "app/serving/profileservers.h"
#include "app/serving/profilesource.h"
#include "app/serving/servingcontrol.h"

namespace restdock {

/// `restdock --serve NAME...`: serves profiles in the foreground until SIGINT or SIGTERM. Prints
/// what people and scripts have to know: facts and activity to standard output, warnings and errors
/// to standard error.
///
/// Thread: the main thread, with an event loop.
class ProfileService final : public QObject
{
    Q_OBJECT

public:
    explicit ProfileService(const ProfileOptions &options);
    ~ProfileService() override;

    /// Runs the event loop until the end.
    ExitCode run();

private:
    using Read = Result<QList<WantedProfile>>;

    void openControl(const QString &runtimeFolder);
    void findProfile(const QString &name, Completion<WantedProfile> done);
    void connectServers();
    void readProfiles(void (ProfileService::*then)(const Read &read));
    void begin(const Read &read);
    void takeUp(const Read &read);
    void onStatusChanged(const QString &key);
    void onSignal(int number);
    void judgeStart();
    void tellReady();
    void giveUp(const ServeTrouble &trouble);
    void fail(const QString &key, const QString &profileName, const ServeTrouble &trouble);
    void forgetFailure(const QString &key);
    ExitCode exitCode() const;
    void stopAll();
    void endIfAllOff();

    const ProfileOptions m_options;
    const ServingReport m_report;
    ServiceManager m_manager;
    UnixSignals m_signals;
    drime::RateLimits m_rateLimits;
    std::unique_ptr<ProfileSource> m_source; // used on m_reader only
    std::unique_ptr<ProfileServers> m_servers;
    std::unique_ptr<ServingControl> m_control;
    std::unique_ptr<ControlServer> m_controlServer;
    std::map<QString, ServingState> m_told; // by key
    QStringList m_wanted; // keys of those that were asked for; others are started by commands
    std::vector<std::pair<QString, ServeTrouble::Code>> m_failures; // by key; the oldest first
    bool m_hasBegun = false;                                        // the profiles are known
    bool m_isJudged = false;                                        // all have started or failed
    bool m_isStopping = false;
    bool m_wasReady = false;
    Workers m_reader{1}; // last: works for what is above
};

/// Runs it: needs a QCoreApplication.
ExitCode serveProfiles(const ProfileOptions &options);

/// Where the profiles that were asked for come from, which they are, and what to say if there are
/// none.
std::unique_ptr<ProfileSource> makeProfileSource(const ProfileOptions &options);
ProfileChoice profileChoice(const ProfileOptions &options);
ServeTrouble noProfiles(const ProfileOptions &options);

} // namespace restdock
