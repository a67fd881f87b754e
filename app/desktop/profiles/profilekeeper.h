// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/profiles/storechange.h"
#include "storage/completion.h"
#include "storage/profiles/pendingchange.h"
#include "storage/profiles/profilestore.h"
#include "ui/profiles/profilemodel.h"

#include <QHash>
#include <QObject>
#include <QThread>

#include <functional>
#include <memory>
#include <optional>

namespace restdock {

/// The store of profiles, on a thread of its own: a keychain may wait for a person. One call after
/// the other, but for profiles that are to be served and have no secrets: they are read from the
/// index on another thread, and wait for no person. Completions run in this object's thread.
class ProfileKeeper final : public QObject
{
    Q_OBJECT

public:
    struct Listing
    {
        QList<ui::ProfileModel::Item> items;
        QStringList damaged; ///< ids of those that cannot be read
        QString reason;      ///< why the first of them cannot
        int line = 0;        ///< of the index, where that is; 0: not known
        /// The items are what is understood of a later version's list, for showing only.
        bool isOfLaterVersion = false;
    };

    explicit ProfileKeeper(ProfileStoreOptions options, QObject *parent = nullptr);
    ~ProfileKeeper() override; ///< waits for what is under way

    void list(Completion<Listing> done);
    QString indexPath() const { return m_store->indexPath(); }
    /// Mends those that cannot be read; see ProfileStore::restore(). Waiting for a locked keychain can be
    /// taken back by @p pending, here and below: then it ends with Cancelled.
    void restore(Completion<void> done, const PendingChange::Handle &pending = {});
    /// Finishes changes that a crash interrupted, where that needs no person; how many.
    void recover(Completion<int> done);
    /// One with its secrets, to be edited; without them if they are lost. @p mayAsk: whether a
    /// keychain may ask the person to unlock it.
    void fetch(const QString &id, bool mayAsk, Completion<Profile> done,
               const PendingChange::Handle &pending = {});
    /// What people call the place in which a profile's secrets shall be: "GNOME Keyring". Empty: it
    /// cannot tell.
    void nameStore(const QString &id, Completion<QString> done);
    /// The same as fetch() with what the files that it names have, to be served: not to be saved.
    /// @p answer: of the command that it belongs to.
    void fetchToServe(const QString &id, bool mayAsk, Completion<Profile> done,
                      const PendingChange::Handle &pending = {},
                      const UnlockAnswer::Handle &answer = {});
    /// Adds (@p id is empty) or changes; the id. Until the keychain is unlocked @p pending can be taken
    /// back, and so can the following ones: then they end with Cancelled, and nothing has changed.
    void save(const QString &id, const Profile &profile, Completion<QString> done,
              const PendingChange::Handle &pending = {});
    /// Changes the profile if it is still as @p before; AlreadyExists: it is not.
    void replace(const QString &id, const Profile &before, const Profile &after,
                 Completion<QString> done, const PendingChange::Handle &pending = {});
    /// Forgets what was given for the session, too.
    void remove(const QString &id, Completion<void> done,
                const PendingChange::Handle &pending = {});

    /// For the encrypted file, which is used where there is no keychain: from now on profiles with
    /// secrets can be kept in it, and those in it can be read. Without one, or with a wrong one,
    /// Errors end with (KEY-PASSPHRASE) or (IMPORT-PASS).
    void setPassphrase(const Secret &passphrase);
    /// From now on fetchToServe() takes these settings where it cannot have them from the profile's
    /// store. In memory only.
    void useForSession(const QString &id, const SettingValues &secrets);
    void forgetForSession(const QString &id);

    /// Where a new profile is kept: the keychain, or without one the encrypted file, once the person
    /// has chosen that. In the store's thread, for what runs below.
    Result<ProfileHome> homeOfNew(const Profile &profile);
    /// Runs @p work, which returns a Result<T>, with the store and in its thread.
    template<typename T>
    void withStore(std::function<Result<T>(ProfileStore &)> work, Completion<T> done)
    {
        run<T>([this, work = std::move(work)] { return work(*m_store); }, std::move(done));
    }

    /// The same for what a person waits for, and may take back: @p work unlocks what it needs, and
    /// begins before it writes anything.
    template<typename T>
    void withChange(std::function<Result<T>(StoreChange &)> work, Completion<T> done,
                    const PendingChange::Handle &pending, const UnlockAnswer::Handle &answer = {})
    {
        run<T>(
            [this, work = std::move(work), pending, answer] {
                StoreChange change(*m_store, pending, answer, *this);
                return work(change);
            },
            std::move(done));
    }

private:
    void fetchFromStore(const QString &id, bool mayAsk, Completion<Profile> done,
                        const PendingChange::Handle &pending, const UnlockAnswer::Handle &answer);
    Result<Profile> fetchNow(const QString &id, bool mayAsk, StoreChange &reading);
    Result<StoredProfile> fetchAsAllowed(const QString &id);
    Result<Profile> fetchForSession(const QString &id, bool mayAsk, StoreChange &reading);

    template<typename T, typename Work>
    void run(Work work, Completion<T> done)
    {
        runIn<T>(m_worker, std::move(work), std::move(done));
    }

    template<typename T, typename Work>
    void runIn(QObject *worker, Work work, Completion<T> done)
    {
        // The event loop copies its functions, and a completion cannot be copied.
        auto shared = std::make_shared<Completion<T>>(std::move(done));
        QMetaObject::invokeMethod(worker, [this, work = std::move(work), shared]() mutable {
            auto result = std::make_shared<Result<T>>(work());
            QMetaObject::invokeMethod(
                this, [result, shared = std::move(shared)] { (*shared)(std::move(*result)); });
        });
    }

    Result<std::unique_ptr<SecretStore>> openEncryptedFile();
    void forgetSecretsOf(const QString &id);
    Result<ProfileHome> homeOf(const QString &id, const Profile &profile);
    Result<qint64> revisionIfStill(const QString &id, const Profile &before);
    Result<QString> addNow(const Profile &profile);
    Result<QString> updateNow(const QString &id, std::optional<qint64> revision,
                              const Profile &profile);
    Result<StoredProfile> find(const QString &id) const { return findIn(*m_store, id); }
    static Result<StoredProfile> findIn(const ProfileStore &store, const QString &id);

    const QString m_encryptedFile;
    Secret m_passphrase; // used in m_thread only, as the store and what follows
    QHash<QString, SettingValues> m_sessionSecrets; // by profile
    std::unique_ptr<ProfileStore> m_store;
    QObject *m_worker; // lives in m_thread
    QThread m_thread;
    std::unique_ptr<ProfileStore> m_indexStore; // used in m_indexThread only, for its index
    QObject *m_indexWorker;                     // lives there
    QThread m_indexThread;
};

} // namespace restdock
