// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/completion.h"
#include "storage/profiles/certificatefacts.h"
#include "storage/profiles/pendingchange.h"
#include "storage/profiles/profile.h"
#include "storage/storagereport.h"
#include "ui/activity/activityfilter.h"
#include "ui/profiledialog/drimefolders.h"
#include "ui/repositories/repositorysurvey.h"
#include "ui/transfer/profiletransfer.h"

#include <chrono>
#include <functional>
#include <memory>
#include <vector>

namespace restdock::ui {

using restdock::StorageReport;

/// What is in a folder that may become a storage.
struct FolderFacts
{
    bool isThere = false;
    StorageSpace space;        ///< of its disk, also if the folder has still to be made
    bool isRepository = false; ///< of restic: it is one itself
    QStringList repositories;  ///< in it, by their paths below it; some of them if there are many
    QString realPath;          ///< with links followed, as far as it is there
    QString nearest = {};      ///< it, or the nearest folder above it that is there
};

/// Whether a server could listen at an address now.
enum class PortState {
    Free,
    Used,        ///< by another program
    Denied,      ///< to this user: below 1024
    AddressGone, ///< it is none of this computer now
};

/// What the test of a local storage makes of a folder that is not there.
enum class MissingFolder {
    IsWrong,    ///< its drive may not be there
    WillBeMade, ///< when the new profile is saved
};

/// When a running server follows a change for which it has to restart.
enum class TakeUp { Now, AtNextStart };

/// What a person can ask the program to do. The windows call it, the application does it; what comes
/// of it appears in the models.
///
/// GUI thread. Every call returns at once; completions run later, in the GUI thread.
class Commands
{
public:
    Commands() = default;
    Commands(const Commands &) = delete;
    Commands &operator=(const Commands &) = delete;
    virtual ~Commands() = default;

    /// One that runs or waits looks at once whether what is in its way has passed. One that stops
    /// goes on, or starts again where it has come too far.
    virtual void startServer(const QString &id) = 0;
    /// Ends gracefully: what is under way has some seconds to finish.
    virtual void stopServer(const QString &id) = 0;
    virtual void startAll() = 0;
    virtual void stopAll() = 0;

    /// Lets @p user (empty: everybody) delete for so long although the rules of the profile forbid
    /// it. Ends by itself, and when the server stops.
    virtual void allowDeleting(const QString &id, const QString &user,
                               std::chrono::seconds duration) = 0;
    virtual void endDeleting(const QString &id) = 0; ///< for all users

    /// A profile with its secrets, to be edited. May ask the person to unlock the keychain; waiting for
    /// that can be taken back by @p pending, which is not begun: then it ends with Cancelled.
    virtual void loadProfile(const QString &id, Completion<Profile> done,
                             const PendingChange::Handle &pending = {}) = 0;
    /// Saves a new profile (@p id is empty; its folder is made) or a changed one, and reports its id.
    /// A running server whose settings changed is restarted; one that an error has stopped is tried
    /// again.
    ///
    /// As long as the keychain is waited for, @p change can be taken back, here and below: then the
    /// call ends with Cancelled, perhaps much later, and nothing has changed.
    virtual void saveProfile(const QString &id, const Profile &profile, Completion<QString> done,
                             const PendingChange::Handle &change = {}) = 0;
    /// Saves a changed profile, which was @p before when it was loaded, and reports its id. What a
    /// running server can follow without a restart it follows at once. AlreadyExists: it was changed
    /// meanwhile, and stays as it is.
    virtual void replaceProfile(const QString &id, const Profile &before, const Profile &after,
                                TakeUp takeUp, Completion<QString> done,
                                const PendingChange::Handle &change = {}) = 0;
    /// Stops it and forgets it. What is stored stays.
    virtual void removeProfile(const QString &id, Completion<void> done,
                               const PendingChange::Handle &change = {}) = 0;

    /// Reads the list of profiles again, and starts what shall run, as at the start.
    virtual void reloadProfiles() = 0;
    /// Takes profiles that cannot be read from the last good copy of their list, or the keychain.
    virtual void restoreProfiles(Completion<void> done,
                                 const PendingChange::Handle &pending = {}) = 0;

    /// Whether the storage of @p profile can be used, and what it says of itself. A second test gives
    /// the first one up.
    virtual void testStorage(const Profile &profile, MissingFolder missing,
                             Completion<StorageReport> done) = 0;
    /// Whether its storage was seen to work, as far as the person knows; a good start tells it by
    /// itself. Is remembered.
    virtual void setTested(const QString &id, bool isTested) = 0;
    /// Gives up the test that is under way, if there is one; it ends somehow.
    virtual void cancelTest() = 0;
    /// The folders of the workspace in Drime Cloud that @p profile names, with the token in it, which
    /// is kept nowhere. The Error says what in the settings cannot be used.
    virtual Result<std::unique_ptr<DrimeFolders>> browseDrime(const Profile &profile) = 0;

    /// Counts what lies in the storage of a profile, in the background, one profile after the other,
    /// and behind whatever clients do. @p progress is told now and then, until @p done is.
    virtual void countRepositories(const QString &id,
                                   std::function<void(const RepositorySurvey &)> progress,
                                   Completion<RepositorySurvey> done) = 0;
    virtual void cancelCounting(const QString &id) = 0;

    /// The first port from 8000 on that neither a profile nor another program has now.
    virtual quint16 suggestPort() const = 0;

    /// The first port after the profile's own at which it could listen now, where it listens; 0: none.
    virtual void findPort(const QString &id, Completion<quint16> done) = 0;

    /// Whether a connection to @p url can be made from this computer; nothing is asked. A second try
    /// gives the first one up.
    virtual void reachServer(const QString &url, Completion<void> done) = 0;
    /// Gives up the try that is under way, if there is one; it ends with Cancelled.
    virtual void cancelReaching() = 0;
    /// Tries to listen there, for a moment. Does not know whose servers run.
    virtual void probePort(const ListenAddress &address, Completion<PortState> done) = 0;
    /// What clients may call this computer: its host name, its addresses in the network, localhost.
    virtual QStringList namesOfThisComputer() const = 0;

    /// Makes a certificate for these names and what @p profile adds to them. One that Restdock made
    /// for it before is replaced in place, and a running server uses the new one; else the files are
    /// new, and nothing knows them until the profile is saved with them.
    virtual void makeCertificate(const Profile &profile, Completion<CertificateFiles> done) = 0;
    /// Deletes files that makeCertificate() made and that no profile was saved with.
    virtual void discardCertificate(const CertificateFiles &files) = 0;
    virtual void readCertificate(const CertificateFiles &files,
                                 Completion<CertificateFacts> done) = 0;

    virtual ProfileTransfer &transfer() = 0;
    /// For the file that keeps keys where there is no keychain; see PassphraseDialog.
    virtual void setPassphrase(const Secret &passphrase) = 0;
    /// Where the keychain cannot be used: serves the profile with these of its backend's settings
    /// until Restdock ends or its storage refuses them. They are kept in memory only.
    virtual void useForSession(const QString &id, const SettingValues &secrets) = 0;

    virtual void lookAtFolder(const QString &path, Completion<FolderFacts> done) = 0;

    /// The users of an htpasswd file, by name. The Error tells what is wrong with the file, as the
    /// first part of a Problem.
    virtual void readUserNames(const QString &file, Completion<QStringList> done) = 0;
    /// A bcrypt hash; takes a moment of computing.
    virtual void hashPassword(const QString &password, Completion<QByteArray> done) = 0;

    /// Up to @p count rows before number @p before that match, oldest first.
    virtual void readOlderRows(LogRow::Kind kind, quint64 before, const ActivityFilter &filter,
                               int count, Completion<std::vector<LogRow>> done) = 0;
    virtual QString logFolder() const = 0;
    /// A text for a report of a problem: versions, states, the latest events; what would tell of
    /// people and their computers is masked.
    virtual void makeReport(Completion<QString> done) = 0;

    virtual void quit() = 0; ///< asks nothing
};

} // namespace restdock::ui
