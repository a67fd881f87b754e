// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/completion.h"
#include "storage/profiles/pendingchange.h"
#include "storage/profiles/profile.h"

#include <QMap>

#include <functional>
#include <optional>

namespace restdock::ui {

struct ExportRequest
{
    QStringList ids;
    QString file;
    /// The file's secrets are locked with it; none: they are left out.
    std::optional<Secret> passphrase;
    bool withPasswordHashes = true;
};

struct ExportReport
{
    int profiles = 0;
    QStringList notices; ///< what could not go into the file
};

/// What becomes of one profile of a file.
enum class ImportAction {
    Add,
    Replace,  ///< the profile that has its name
    KeepBoth, ///< under another name
    Skip,
};

/// What the person has decided about one profile of a file.
struct ImportChoice
{
    ImportAction action = ImportAction::Add;
    QString folder = {};                ///< instead of the file's; empty: as it says
    QMap<QString, Secret> secrets = {}; ///< that the file does not have

    bool operator==(const ImportChoice &) const = default;
};

/// One profile of a file, as it would be saved.
struct ImportItem
{
    QString nameInFile;
    Profile profile;
    bool isNameTaken = false;
    ImportChoice choice;
    QStringList missingSecrets; ///< required ones, by their keys
    Problems problems;          ///< errors first; with an error it cannot be saved
};

struct ImportPreview
{
    QList<ImportItem> items;
    QStringList notices; ///< of the file as a whole
};

/// What has to be done besides, once profiles were imported.
struct ImportReport
{
    int added = 0;
    int replaced = 0;
    QStringList folders = {};         ///< whose repositories are copied separately
    QStringList newCertificates = {}; ///< profiles whose clients need a new certificate
    QStringList withoutPassword = {}; ///< profiles with users who have none
    QStringList withoutSecrets = {};  ///< profiles whose keys are to be entered later
    QStringList notStarted = {};      ///< profiles that started with Restdock elsewhere
    bool isGivenUp = false;           ///< only the replaced ones were saved
};

/// Profiles to and from files. Everything is done in the background: completions run later, in the
/// GUI thread. One thing at a time.
class ProfileTransfer
{
public:
    /// How many of all have been done.
    using Progress = std::function<void(int done, int all)>;

    ProfileTransfer() = default;
    ProfileTransfer(const ProfileTransfer &) = delete;
    ProfileTransfer &operator=(const ProfileTransfer &) = delete;
    virtual ~ProfileTransfer() = default;

    /// As long as the keychain is waited for, @p change can be taken back, here and below: then it ends
    /// with Cancelled, and nothing was written.
    virtual void exportProfiles(const ExportRequest &request, Completion<ExportReport> done,
                                const PendingChange::Handle &change = {}) = 0;

    /// Reads a file: an export, one written by hand, PyRestServer's backends.toml, or the .htpasswd of
    /// a rest-server, whose folder it is in. Errors:
    /// SignInRequired (its secrets are locked and @p passphrase is empty), PermissionDenied (wrong
    /// passphrase), ReadOnly (from a later version), Corrupt.
    virtual void openFile(const QString &path, const Secret &passphrase,
                          Completion<ImportPreview> done) = 0;
    /// How the profiles of that file would be with these choices, one for each.
    virtual void review(const QList<ImportChoice> &choices, Completion<ImportPreview> done) = 0;
    /// Saves them, without the secrets that nobody has entered. Cancelled after cancel(): nothing was
    /// added or replaced.
    virtual void importProfiles(const QList<ImportChoice> &choices, Progress progress,
                                Completion<ImportReport> done,
                                const PendingChange::Handle &change = {}) = 0;
    /// Gives up what is being imported, once it cannot be taken back any more.
    virtual void cancel() = 0;
};

} // namespace restdock::ui
