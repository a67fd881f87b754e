// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a Desktop does with profiles, and what it finds out for those who edit them.
#include "app/desktop/background.h"
#include "app/desktop/desktop.h"
#include "app/desktop/profiles/drimebrowser.h"
#include "app/desktop/profiles/foldertrial.h"
#include "app/desktop/profiles/freeport.h"
#include "app/desktop/records/reporttext.h"
#include "app/server/access/passwordhash.h"
#include "app/serving/profilecertificate.h"
#include "app/serving/profilesecrets.h"
#include "ui/profiles/changeeffect.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSet>
#include <QTcpServer>

#include <future>

namespace restdock {

void Desktop::loadProfile(const QString &id, Completion<Profile> done,
                          const PendingChange::Handle &pending)
{
    m_keeper.fetch(id, true, std::move(done), pending);
}

Completion<QString> Desktop::whenSaved(Completion<QString> done)
{
    return [this, done = std::move(done)](Result<QString> saved) mutable {
        if (!saved) {
            done(std::move(saved).error());
            return;
        }
        const QString savedId = *saved;
        refreshProfiles([this, savedId, done = std::move(done)](const Result<void> &) mutable {
            resume(savedId);
            done(savedId);
        });
    };
}

void Desktop::saveProfile(const QString &id, const Profile &profile, Completion<QString> done,
                          const PendingChange::Handle &change)
{
    auto saved = [this, id, follow = whenSaved(std::move(done))](Result<QString> result) mutable {
        if (result)
            setRestartsLater(id, false);
        follow(std::move(result));
    };
    m_keeper.save(id, profile, std::move(saved), change);
}

void Desktop::replaceProfile(const QString &id, const Profile &before, const Profile &after,
                             ui::TakeUp takeUp, Completion<QString> done,
                             const PendingChange::Handle &change)
{
    // What was put off stays so when something else is changed at once.
    const bool restarts = ui::effectOfChange(before, after) == ui::ChangeEffect::Restart;
    auto saved = [this, id, takeUp, restarts,
                  follow = whenSaved(std::move(done))](Result<QString> result) mutable {
        if (result && takeUp == ui::TakeUp::AtNextStart)
            setRestartsLater(id, true);
        else if (result && restarts)
            setRestartsLater(id, false);
        follow(std::move(result));
    };
    m_keeper.replace(id, before, after, std::move(saved), change);
}

void Desktop::setRestartsLater(const QString &id, bool isLater)
{
    if (isLater)
        m_restartsLater.insert(id);
    else
        m_restartsLater.remove(id);
    m_profiles.setRestartDue(id, isLater);
}

/// A server that runs takes up what was changed. One that should run and could not is tried again:
/// what was in its way may have been mended. One that was stopped stays so.
void Desktop::resume(const QString &id)
{
    const auto *const entry = m_profiles.find(id);
    if (!entry)
        return;
    switch (entry->status.phase) {
    case ui::ServerPhase::Stopped:
    case ui::ServerPhase::Stopping: break;
    case ui::ServerPhase::Failed:
    case ui::ServerPhase::Locked: launch(id, Asking::Allowed); break;
    case ui::ServerPhase::Starting:
    case ui::ServerPhase::Running:
    case ui::ServerPhase::Waiting: takeUpChanges(id); break;
    }
}

void Desktop::takeUpChanges(const QString &id)
{
    m_keeper.fetchToServe(
        id, true,
        [this, id, launch = m_launches[id]](const Result<Profile> &profile) {
            const auto *const entry = m_profiles.find(id);
            const bool isOn = entry && (entry->status.isOn() || isStopping(id));
            if (!profile || !isOn || m_launches[id] != launch || m_isQuitting)
                return;
            const bool isServing = isRunning(id) || isStopping(id);
            if (isServing && m_restartsLater.contains(id)) {
                m_servers.takeUpInPlace(id, *profile);
                return;
            }
            setRestartsLater(id, false);
            m_servers.start(id, *profile);
        },
        m_untilQuit);
}

void Desktop::removeProfile(const QString &id, Completion<void> done,
                            const PendingChange::Handle &change)
{
    auto forget = [this, done = std::move(done)](Result<void> removed) mutable {
        if (removed)
            refreshProfiles(std::move(done));
        else
            done(std::move(removed));
    };
    m_keeper.remove(id, std::move(forget), change);
}

void Desktop::testStorage(const Profile &profile, ui::MissingFolder missing,
                          Completion<ui::StorageReport> done)
{
    runInBackground<Profile>(
        this, [profile] { return withSecretFiles(profile); },
        [this, missing, done = std::move(done)](Result<Profile> filled) mutable {
            if (filled)
                examineStorage(*filled, missing, std::move(done));
            else
                done(std::move(filled).error());
        });
}

void Desktop::setTested(const QString &id, bool isTested)
{
    m_trials.setTested(id, isTested);
    m_profiles.setUntested(id, !isTested);
}

void Desktop::cancelTest()
{
    if (const auto tested = m_tested.lock())
        tested->hurry();
}

/// On a pool thread: a local disk may hang, and a service's storage must not be destroyed in the
/// thread in which it answers.
void Desktop::examineStorage(const Profile &profile, ui::MissingFolder missing,
                             Completion<ui::StorageReport> done)
{
    auto storage = ServedStorage::of(profile, m_rateLimits);
    if (!storage) {
        done(std::move(storage).error());
        return;
    }
    if (const auto former = m_tested.lock())
        former->hurry();
    const std::shared_ptr<ServedStorage> tested = std::move(*storage);
    m_tested = tested;
    const bool isLocal = profile.backend.type == u"local";
    const auto folder = isLocal ? profile.backend.text(QStringLiteral("path")) : QString();
    runInBackground<ui::StorageReport>(
        this,
        [tested, folder, missing]() -> Result<ui::StorageReport> {
            if (missing == ui::MissingFolder::WillBeMade && !folder.isEmpty()
                && !QFileInfo::exists(folder))
                return tryMaking(folder);
            std::promise<Result<ui::StorageReport>> promise;
            auto answer = promise.get_future();
            tested->examine([&promise](Result<ui::StorageReport> report) {
                promise.set_value(std::move(report));
            });
            auto report = answer.get();
            if (report && !folder.isEmpty()) {
                if (auto written = tryWriting(folder); !written)
                    return std::move(written).error();
            }
            return report;
        },
        std::move(done));
}

Result<std::unique_ptr<ui::DrimeFolders>> Desktop::browseDrime(const Profile &profile)
{
    return DrimeBrowser::of(profile, m_rateLimits, this);
}

/// Its secrets may have to come from a keychain first.
void Desktop::countRepositories(const QString &id,
                                std::function<void(const ui::RepositorySurvey &)> progress,
                                Completion<ui::RepositorySurvey> done)
{
    const auto asking = std::make_shared<PendingChange>();
    m_countings.insert(id, asking);
    m_keeper.fetchToServe(
        id, true,
        [this, id, asking, progress = std::move(progress),
         done = std::move(done)](Result<Profile> profile) mutable {
            if (m_countings.value(id) == asking)
                m_countings.remove(id);
            if (m_isQuitting)
                return;
            if (!profile)
                done(std::move(profile).error());
            else if (asking->isTakenBack())
                done(Error{ErrorCode::Cancelled, {}});
            else
                m_scanner.count(id, *profile, std::move(progress), std::move(done));
        },
        asking);
}

void Desktop::cancelCounting(const QString &id)
{
    if (const auto asking = m_countings.take(id))
        asking->takeBack();
    m_scanner.cancel(id);
}

quint16 Desktop::suggestPort() const
{
    constexpr quint16 first = 8000;
    constexpr quint16 last = 8999;
    QSet<QString> taken;
    for (int row = 0; row < m_profiles.count(); ++row)
        taken.insert(m_profiles.at(row).profile.listen.port);
    for (quint16 port = first; port <= last; ++port) {
        QTcpServer probe;
        if (!taken.contains(QString::number(port)) && probe.listen(QHostAddress::Any, port))
            return port;
    }
    return first;
}

void Desktop::findPort(const QString &id, Completion<quint16> done)
{
    const auto *const entry = m_profiles.find(id);
    if (!entry)
        return;
    QSet<quint16> taken;
    for (int row = 0; row < m_profiles.count(); ++row)
        taken.insert(m_profiles.at(row).profile.listen.port.toUShort());
    runInBackground<quint16>(
        this,
        [listen = entry->profile.listen, taken]() -> Result<quint16> {
            return freePortAfter(listen.port.toUShort(), listen.host, taken);
        },
        std::move(done));
}

QStringList Desktop::namesOfThisComputer() const
{
    return restdock::namesOfThisComputer();
}

void Desktop::makeCertificate(const Profile &profile, Completion<CertificateFiles> done)
{
    m_tools.makeCertificate(profile, std::move(done));
}

void Desktop::readCertificate(const CertificateFiles &files, Completion<CertificateFacts> done)
{
    m_tools.readCertificate(files, std::move(done));
}

void Desktop::lookAtFolder(const QString &path, Completion<ui::FolderFacts> done)
{
    m_tools.lookAtFolder(path, std::move(done));
}

void Desktop::readUserNames(const QString &file, Completion<QStringList> done)
{
    m_tools.readUserNames(file, std::move(done));
}

void Desktop::hashPassword(const QString &password, Completion<QByteArray> done)
{
    runInBackground<QByteArray>(
        this,
        [password = password.toUtf8()]() -> Result<QByteArray> {
            const auto hash = makeBcrypt(password);
            if (hash.isEmpty())
                return Error{ErrorCode::InvalidArgument,
                             QT_TRANSLATE_NOOP("Error", "This password cannot be used.")};
            return hash;
        },
        std::move(done));
}

void Desktop::readOlderRows(ui::LogRow::Kind kind, quint64 before, const ui::ActivityFilter &filter,
                            int count, Completion<std::vector<ui::LogRow>> done)
{
    m_hub.readBefore(kind, before, filter, size_t(count), std::move(done));
}

void Desktop::makeReport(Completion<QString> done)
{
    constexpr size_t latestEvents = 60;
    m_hub.readBefore(
        ui::LogRow::Kind::Event, 0, {}, latestEvents,
        [this, done = std::move(done)](const Result<std::vector<ui::LogRow>> &events) mutable {
            if (events)
                done(reportText(m_profiles, *events, QCoreApplication::applicationVersion()));
            else
                done(events.error());
        });
}

} // namespace restdock
