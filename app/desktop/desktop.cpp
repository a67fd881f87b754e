// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/desktop.h"

#include "app/desktop/records/servingtext.h"
#include "ui/look/errortext.h"

#include <QSet>
#include <QThreadPool>

#include <cstdlib>

namespace restdock {

namespace {

using namespace std::chrono_literals;

constexpr auto stopGrace = 5s;
constexpr auto betweenUnlockChecks = 5s;
constexpr std::chrono::milliseconds poolPatience = 10s;
constexpr auto betweenRows = 100ms; // ten frames a second are as many as anybody reads

/// One that is locked is unlocked at some time; one that is not there may be a program that begins
/// later than Restdock does (KeePassXC, at a login).
bool awaitsKeychain(const ui::ServerStatus &status)
{
    return status.phase == ui::ServerPhase::Locked
        || (status.phase == ui::ServerPhase::Failed && status.trouble
            && status.trouble->code == ui::Trouble::Code::KeychainMissing);
}

/// Its passphrase is entered here, and nowhere else.
bool isOfLockedFile(const Error &error)
{
    return error.name == u"KEY-PASSPHRASE" || error.name == u"IMPORT-PASS";
}

/// Without a word to Restdock, which then need not be asked anything. Whoever has refused is not asked again.
bool mayPass(const Error &error)
{
    return !isOfLockedFile(error) && error.name != u"KEY-DENIED";
}

bool isSameTrouble(const ui::ProfileEntry &entry, const Error &error)
{
    const auto &known = entry.status.trouble;
    const auto now = windowTrouble(troubleOfSecrets(error), entry.profile);
    return known && known->code == now.code && known->name == now.name;
}

} // namespace

Desktop::Desktop(ProfileStoreOptions profiles, const QString &stateFolder, QObject *parent)
    : QObject(parent),
      m_stateFolder(stateFolder),
      m_requests(ui::LogRow::Kind::Request),
      m_events(ui::LogRow::Kind::Event),
      m_hub(stateFolder + u"/log"),
      m_tools(profiles.folder),
      m_transfer(m_keeper, profiles.folder + u"/certificates"),
      m_keeper(std::move(profiles)),
      m_scanner(m_rateLimits),
      m_users(stateFolder + u"/users.json"),
      m_traffic(stateFolder + u"/traffic.json"),
      m_trials(stateFolder + u"/untested.json"),
      m_record(stateFolder + u"/running.json"),
      m_left(m_record.takeLeft()),
      m_observers(m_hub),
      m_servers(servingOptions(stateFolder))
{
    m_rowsTimer.setSingleShot(true);
    m_rowsTimer.setInterval(betweenRows);
    connect(&m_rowsTimer, &QTimer::timeout, this, &Desktop::showRows);
    connect(&m_hub, &ActivityHub::rowsWaiting, this, [this] { m_rowsTimer.start(); });
    for (auto *const model : {&m_requests, &m_events}) {
        model->setLoading(true);
        connect(&m_hub, &ActivityHub::loaded, model, [this, model] {
            showRows();
            model->setLoading(false);
        });
    }
    m_hub.load();
    connect(&m_settleTimer, &QTimer::timeout, &m_profiles, &ui::ProfileModel::settle);
    m_settleTimer.start(1s);
    connect(&m_transfer, &ProfileTransfer::imported, this, [this](const QStringList &replaced) {
        for (const auto &id : replaced) // what was imported is stopped until somebody starts it
            stopServer(id);
        refreshProfiles([](const Result<void> &) {});
    });
    connect(&m_unlockTimer, &QTimer::timeout, this, &Desktop::retryLocked);
    connectServers();
}

Desktop::~Desktop()
{
    if (const auto tested = m_tested.lock())
        tested->hurry();
    // What is computed there reports to this object. A disk that hangs may keep a thread for ever,
    // and the application would wait for it, too: it ends here, with all that it has to keep.
    if (!QThreadPool::globalInstance()->waitForDone(int(poolPatience.count()))) {
        m_hub.finish();
        std::_Exit(EXIT_SUCCESS);
    }
}

void Desktop::showRows()
{
    const auto rows = m_hub.take();
    m_requests.append(rows);
    m_events.append(rows);
}

void Desktop::load()
{
    QSet<QString> known;
    for (int row = 0; row < m_profiles.count(); ++row)
        known.insert(m_profiles.at(row).id);
    refreshProfiles([this, known](const Result<void> &listed) {
        if (!listed) {
            Q_EMIT loadFailed(listed.error().message);
            return;
        }
        const bool isToShowOnly = m_damage.extent == ui::ProfileDamage::Extent::IsNewer;
        for (int row = 0; row < m_profiles.count() && !isToShowOnly; ++row) {
            const auto &entry = m_profiles.at(row);
            if (known.contains(entry.id))
                continue; // runs, or was stopped by the person
            if ((m_startsServers && entry.profile.startAutomatically)
                || (m_left && m_left->running.contains(entry.id)))
                launch(entry.id, Asking::Forbidden);
        }
        Q_EMIT loaded();
    });
    m_keeper.recover([this](const Result<int> &mended) {
        if (mended && *mended > 0)
            refreshProfiles({});
    });
}

void Desktop::refreshProfiles(Completion<void> done)
{
    m_keeper.list([this, done = std::move(done)](Result<ProfileKeeper::Listing> listing) mutable {
        using Extent = ui::ProfileDamage::Extent;
        ui::ProfileDamage damage;
        if (!listing) {
            const auto &error = listing.error();
            damage.extent = error.code == ErrorCode::ReadOnly ? Extent::IsNewer : Extent::All;
            damage.file = m_keeper.indexPath();
            damage.reason = ui::errorText(error);
            tellDamage(damage);
            done(std::move(listing).error());
            return;
        }
        if (listing->isOfLaterVersion) {
            damage.extent = Extent::IsNewer;
            damage.file = m_keeper.indexPath();
            damage.reason = listing->reason;
        } else if (!listing->damaged.isEmpty()) {
            damage.extent = Extent::Some;
            damage.file = m_keeper.indexPath();
            damage.profiles = int(listing->damaged.size());
            damage.reason = listing->reason;
            damage.line = listing->line;
        }
        for (const auto &id : std::as_const(listing->damaged)) {
            if (const auto *const known = m_profiles.find(id)) // and perhaps served
                listing->items.append({id, known->profile});
        }
        QSet<QString> ids(listing->damaged.begin(), listing->damaged.end());
        for (const auto &item : std::as_const(listing->items)) {
            ids.insert(item.id);
            m_observers.rename(item.id, item.profile.name);
        }
        m_users.keepOnly(ids);
        m_traffic.keepOnly(ids);
        m_trials.keepOnly(ids);
        m_profiles.setProfiles(std::move(listing->items));
        for (const auto &id : std::as_const(ids)) {
            m_profiles.setSeen(id, m_users.of(id));
            m_profiles.setPast(id, m_traffic.of(id));
            showSavedBackups(id);
            m_profiles.setUntested(id, m_trials.isUntested(id));
        }
        for (const auto &server : m_servers.items()) {
            if (!m_profiles.find(server.key)) // removed, or never finished being added
                endServer(server);
        }
        tellDamage(damage);
        done({});
    });
}

/// Of a profile that is not there any more. What it was served with is forgotten when it has ended.
void Desktop::endServer(const ProfileServers::Item &server)
{
    if (server.status.isOn() || isStopping(server.key)) {
        m_servers.stop(server.key, stopGrace);
        return;
    }
    m_told.remove(server.key);
    m_servers.forget(server.key);
}

void Desktop::tellDamage(const ui::ProfileDamage &damage)
{
    if (std::exchange(m_damage, damage) != damage)
        Q_EMIT damageChanged(damage);
}

void Desktop::restoreProfiles(Completion<void> done, const PendingChange::Handle &pending)
{
    auto reload = [this, done = std::move(done)](Result<void> restored) mutable {
        reloadProfiles();
        done(std::move(restored));
    };
    m_keeper.restore(std::move(reload), pending);
}

void Desktop::startServer(const QString &id)
{
    launch(id, Asking::Allowed);
}

/// Its secrets may have to come from a keychain first.
void Desktop::launch(const QString &id, Asking asking, const UnlockAnswer::Handle &answer)
{
    if (m_isQuitting)
        return;
    if (isStopping(id)) { // with what it had; what was changed meanwhile is taken up
        m_servers.goOn(id);
        takeUpChanges(id);
        return;
    }
    setRestartsLater(id, false);
    if (isRunning(id)) { // what may be wrong with it is looked at anew
        takeUpChanges(id);
        m_servers.wakeUp(id);
        return;
    }
    m_awaitingUnlock.remove(id); // or the next look at the keychain would end this question
    ui::ServerStatus starting;
    starting.phase = ui::ServerPhase::Starting;
    starting.step = ui::StartStep::AskingKeychain;
    m_profiles.setStatus(id, starting);
    const auto done = [this, id, asking,
                       launch = ++m_launches[id]](const Result<Profile> &profile) {
        if (m_isQuitting || m_launches[id] != launch || !m_profiles.find(id))
            return; // stopped or removed while the keychain was asked
        m_questions.remove(id);
        if (profile)
            serve(id, *profile);
        else
            launchFailed(id, asking, profile.error());
    };
    takeBackQuestion(id);
    const auto question = std::make_shared<PendingChange>();
    m_questions.insert(id, question);
    m_keeper.fetchToServe(id, asking == Asking::Allowed, done, question, answer);
}

/// The keychain need not answer for it any more.
void Desktop::takeBackQuestion(const QString &id)
{
    if (const auto question = m_questions.take(id))
        question->takeBack();
}

/// Its state is shown at once: a server that goes on as it did tells of no change.
void Desktop::serve(const QString &id, const Profile &profile)
{
    m_servers.start(id, profile);
    showStatus(*m_servers.find(id));
}

bool Desktop::isRunning(const QString &id) const
{
    const auto *const server = m_servers.find(id);
    return server && server->status.state == ServingState::Running;
}

bool Desktop::isStopping(const QString &id) const
{
    const auto *const server = m_servers.find(id);
    return server && server->status.state == ServingState::Stopping;
}

void Desktop::launchFailed(const QString &id, Asking asking, const Error &error)
{
    // A later version's rules may be stricter than what this one understands of them.
    const bool isOfLaterVersion = error.code == ErrorCode::ReadOnly;
    const auto reason = isOfLaterVersion
        ? ServeTrouble{ServeTrouble::Code::ProfileBad, {ErrorCode::InvalidArgument, error.message}}
        : troubleOfSecrets(error);
    const auto trouble = windowTrouble(reason, m_profiles.find(id)->profile);
    const bool isLocked = trouble.code == ui::Trouble::Code::KeychainLocked;
    ui::ServerStatus status;
    status.phase = isLocked ? ui::ServerPhase::Locked : ui::ServerPhase::Failed;
    status.trouble = trouble;
    const bool isAwaited = awaitsKeychain(status) && mayPass(trouble.error);
    if (isAwaited)
        m_unlockTimer.start(betweenUnlockChecks);
    if (isAwaited && asking == Asking::Forbidden && !m_unlockPatience.hasExpired()) {
        m_awaitingUnlock.insert(id);
        ui::ServerStatus waiting;
        waiting.phase = ui::ServerPhase::Starting;
        waiting.step = isLocked ? ui::StartStep::AwaitingUnlock : ui::StartStep::AskingKeychain;
        m_profiles.setStatus(id, waiting);
        return;
    }
    m_profiles.setStatus(id, status);
    const auto &profile = m_profiles.find(id)->profile;
    m_hub.addEvent(profile.name, describe(reason, profile));
    if (trouble.code == ui::Trouble::Code::KeyLost)
        nameKeychain(id);
}

/// Tells where the secret is not, once that is known.
void Desktop::nameKeychain(const QString &id)
{
    m_keeper.nameStore(id, [this, id](const Result<QString> &name) {
        const auto *const entry = m_profiles.find(id);
        if (!name || !entry || !entry->status.trouble
            || entry->status.trouble->code != ui::Trouble::Code::KeyLost)
            return;
        auto status = entry->status;
        status.trouble->keychain = *name;
        m_profiles.setStatus(id, status);
    });
}

void Desktop::setUnlockPatience(std::chrono::milliseconds patience)
{
    m_unlockPatience.setRemainingTime(patience);
}

/// Whoever unlocks the keychain, or starts one, need not come back here.
void Desktop::retryLocked()
{
    m_unlockTimer.stop();
    for (const auto &id : std::exchange(m_awaitingUnlock, {})) {
        const auto *const entry = m_profiles.find(id);
        if (entry && entry->status.phase == ui::ServerPhase::Starting)
            launch(id, Asking::Forbidden);
    }
    retryWhere(&mayPass);
}

/// One passphrase is for all whose keys are in that file.
void Desktop::setPassphrase(const Secret &passphrase)
{
    m_keeper.setPassphrase(passphrase);
    retryWhere(&isOfLockedFile);
}

void Desktop::retryWhere(bool (*isWorthIt)(const Error &))
{
    for (int row = 0; row < m_profiles.count(); ++row) {
        const auto &entry = m_profiles.at(row);
        if (!awaitsKeychain(entry.status) || !isWorthIt(entry.status.trouble->error))
            continue;
        m_keeper.fetchToServe(
            entry.id, false,
            [this, id = entry.id, launch = m_launches[entry.id]](const Result<Profile> &profile) {
                const auto *const now = m_profiles.find(id);
                if (m_isQuitting || m_launches[id] != launch || !now
                    || !awaitsKeychain(now->status))
                    return; // stopped, or started, meanwhile
                if (profile)
                    serve(id, *profile);
                else if (isSameTrouble(*now, profile.error()) && mayPass(profile.error()))
                    m_unlockTimer.start(betweenUnlockChecks);
                else if (!isSameTrouble(*now, profile.error()))
                    // it is there now, and locked; or open, and has no such entry
                    launchFailed(id, Asking::Forbidden, profile.error());
            });
    }
}

void Desktop::stopServer(const QString &id)
{
    ++m_launches[id]; // one that waits for the keychain is not wanted any more
    takeBackQuestion(id);
    m_awaitingUnlock.remove(id);
    const auto *const server = m_servers.find(id);
    // One that is off has nothing more to tell: what is shown is a start that did not come to it.
    if (server && (server->status.isOn() || isStopping(id)))
        m_servers.stop(id, stopGrace);
    else
        m_profiles.setStatus(id, {});
}

void Desktop::startServers(const QStringList &ids)
{
    const auto answer = std::make_shared<UnlockAnswer>();
    for (const auto &id : ids)
        launch(id, Asking::Allowed, answer);
}

void Desktop::startAll()
{
    QStringList ids;
    for (int row = 0; row < m_profiles.count(); ++row) {
        if (!m_profiles.at(row).status.isOn())
            ids.append(m_profiles.at(row).id);
    }
    startServers(ids);
}

void Desktop::stopAll()
{
    for (int row = 0; row < m_profiles.count(); ++row) {
        if (m_profiles.at(row).status.isWanted())
            stopServer(m_profiles.at(row).id);
    }
}

void Desktop::quit()
{
    if (std::exchange(m_isQuitting, true))
        return;
    m_record.remove();
    m_untilQuit->takeBack();
    for (const auto *const waiting : {&m_questions, &m_countings}) {
        for (const auto &question : *waiting)
            question->takeBack();
    }
    m_servers.stopAll(stopGrace);
    if (m_servers.areAllOff())
        QMetaObject::invokeMethod(this, &Desktop::hasStopped, Qt::QueuedConnection);
}

void Desktop::allowDeleting(const QString &id, const QString &user, std::chrono::seconds duration)
{
    m_servers.allowDeleting(id, user, duration);
}

void Desktop::endDeleting(const QString &id)
{
    const auto *const entry = m_profiles.find(id);
    if (!entry)
        return;
    const auto users = entry->status.deletingAllowed.keys();
    for (const auto &user : users)
        m_servers.allowDeleting(id, user, std::chrono::seconds(0));
}

} // namespace restdock
