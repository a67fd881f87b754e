// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/profiles/privatefile.h"
#include "storage/profiles/profilecheck.h"
#include "storage/profiles/profileentry.h"
#include "storage/profiles/profileindex.h"
#include "storage/profiles/secretstore.h"

namespace restdock {

/// A profile as it is stored.
struct StoredProfile
{
    QString id;          ///< stays the same for the profile's life, whatever its name
    qint64 revision = 0; ///< hand it back with a change
    ProfileHome home = ProfileHome::Keychain;
    Profile profile; ///< from list(): without secrets
    QStringList secretKeys = {};
    bool hasMore = false; ///< from list(): without keys that are not known, which its store has
    /// A change was interrupted and could not be finished yet, because its store is locked or away.
    /// With Update it is here as it was before; with the others it may not exist.
    IndexRow::Pending pending = IndexRow::Pending::None;
    /// Why it cannot be read, if so: then only the id is sure, and perhaps the name.
    std::optional<Error> problem = {};

    /// Whether it can be served without its store: all that is needed stands in the index.
    bool needsSecrets() const { return home != ProfileHome::Index && !secretKeys.isEmpty(); }
    /// Whether the index has all of it: what is changed and saved loses nothing then.
    bool isWhole() const { return !needsSecrets() && !hasMore; }
};

/// Where a ProfileStore finds what it needs. Stores are opened when they are needed first: a program
/// that serves local profiles only never talks to a keychain.
struct ProfileStoreOptions
{
    using Open = std::function<Result<std::unique_ptr<SecretStore>>()>;

    QString folder;              ///< of the index and the encrypted file
    Open openKeychain = {};      ///< may be empty: there is none
    Open openEncryptedFile = {}; ///< as well
    FolderPlaces places = FolderPlaces::ofThisSystem();
    std::chrono::milliseconds lockPatience = std::chrono::seconds(30);

    static QString defaultFolder(); ///< restdock in the user's configuration
};

/// All profiles of this user.
///
/// A profile's whole content is one entry of the keychain, or of the encrypted file, and that entry
/// is what counts. The index beside it holds a copy of everything that is not secret. Each change
/// first leaves a mark in the index, then alters the entry, then takes the mark away with the new
/// copy; whoever finds a mark looks at the entry and finishes the change:
///
/// - adding: if the entry is there the profile was added, else it was not;
/// - changing: the entry tells which of the two contents it is;
/// - removing: is done again.
///
/// So a crash between any two steps leaves every profile reachable, in its old or its new form, and
/// never touches another one. Where the entry cannot be looked at (the keychain is locked) the mark
/// stays, and the copy in the index is what was true before.
///
/// Several processes may use the same folder: changes lock it, and a change to something that
/// another process changed meanwhile is refused.
///
/// Thread: one at a time. Everything blocks: for files, for a keychain, and, where that is allowed,
/// for a person who unlocks it.
class ProfileStore
{
public:
    ProfileStore(ProfileStoreOptions options, BackendCatalogue catalogue);
    ~ProfileStore();
    ProfileStore(const ProfileStore &) = delete;
    ProfileStore &operator=(const ProfileStore &) = delete;

    const BackendCatalogue &catalogue() const { return m_catalogue; }
    /// See SecretStore::setMayAsk().
    void setMayAsk(bool mayAsk);

    /// All profiles by name, from the index alone. ReadOnly: the index is from a later version.
    Result<QList<StoredProfile>> list() const;
    /// The same from an index of a later version, as far as it is understood: to be shown, no more.
    Result<QList<StoredProfile>> listToShow() const;

    /// One profile with its secrets, from its store. NotFound: no such profile, or its entry has
    /// vanished (the message tells which); else see SecretStore. Mends the index.
    Result<StoredProfile> fetch(const QString &id);
    /// The same by name; the Error lists the names there are.
    Result<StoredProfile> fetchByName(const QString &name);
    /// The row of a name, without secrets.
    Result<StoredProfile> findByName(const QString &name) const;

    /// Whether a profile may be saved without a secret that it cannot be served without.
    enum class MissingSecrets { Refused, ComeLater };

    /// Adds all or none. InvalidArgument: a profile is not valid, by itself or beside the others.
    Result<QStringList> add(const QList<Profile> &profiles, ProfileHome home,
                            MissingSecrets missing = MissingSecrets::Refused);

    /// Replaces the content of a profile, and moves it if @p home is another. AlreadyExists: it is
    /// not in @p revision any more. The entry need not exist: this is also how a lost one is mended.
    Result<void> update(const QString &id, qint64 revision, const Profile &profile,
                        ProfileHome home, MissingSecrets missing = MissingSecrets::Refused);

    /// Removes the profile and its entries. The repositories stay.
    Result<void> remove(const QString &id);

    /// Finishes interrupted changes where it can. With @p search it also looks into the stores for
    /// profiles that the index has lost. Returns how many profiles were mended.
    Result<int> recover(bool search);

    /// Puts the copy that was written before it in the place of an index that cannot be read at all,
    /// which is kept beside it with the ending .damaged. NotFound: there is no good copy.
    Result<void> restoreList();
    /// Takes a row that cannot be read from the copy of the index that was written before it, or
    /// from its entry. NotFound: there is no good copy; of a store that cannot be read now, its Error.
    Result<void> restore(const QString &id);

    /// Errors and warnings for saving @p profile; @p id is its own, or empty for a new one.
    Result<Problems> check(const QString &id, const Profile &profile) const;

    /// Where a profile can be kept: the index only for those without secrets.
    bool needsSecretStore(const Profile &profile) const;
    /// Where a new profile goes if nobody said: the keychain if there is one, else the index for
    /// those that may be there. Unavailable (KEY-NONE) if it may not.
    Result<ProfileHome> defaultHome(const Profile &profile);

    /// Opens a store, not the Index, or says why not.
    Result<SecretStore *> store(ProfileHome home);
    /// Forgets what opened it; what needs it next opens it anew.
    void close(ProfileHome home);

    QString indexPath() const;

private:
    /// For a change: nobody else makes one as long as this lives.
    struct Locked
    {
        FileLock lock;
        ProfileIndex index;
    };

    static Error unknownId();
    Result<FileLock> lock() const;
    Result<Locked> lockIndex() const;
    Result<ProfileIndex> readIndex() const;
    Result<ProfileIndex> readBackup() const;
    Result<void> writeIndex(const ProfileIndex &index) const;
    Result<void> checkSavable(const ProfileIndex &index, const QString &id, const Profile &profile,
                              ProfileHome home, MissingSecrets missing) const;
    Result<void> checkReachable(ProfileHome home);
    Result<ProfileEntry> readEntry(const QString &id, ProfileHome home);
    Result<void> writeEntries(const QList<ProfileEntry> &entries, ProfileHome home);
    Result<void> removeEntry(const QString &id, ProfileHome home);
    Result<void> refresh(const ProfileEntry &entry, ProfileHome home);
    IndexRow rowOf(const ProfileEntry &entry, ProfileHome home) const;

    Result<void> takeBack(ProfileIndex &index, const QStringList &ids, ProfileHome home);
    Result<void> replaceEntry(ProfileIndex &index, const ProfileEntry &entry);
    Result<void> moveEntry(ProfileIndex &index, const ProfileEntry &entry, ProfileHome home);
    Result<void> removeUnreadable(ProfileIndex &index, const QString &id);
    bool finish(ProfileIndex &index, const QString &id);
    bool finishRemoval(ProfileIndex &index, const QString &id);
    bool dropLeftovers(IndexRow &row);
    int findLost(ProfileIndex &index);

    const ProfileStoreOptions m_options;
    const BackendCatalogue m_catalogue;
    std::unique_ptr<SecretStore> m_keychain;
    std::unique_ptr<SecretStore> m_encryptedFile;
    bool m_mayAsk = false;
};

} // namespace restdock
