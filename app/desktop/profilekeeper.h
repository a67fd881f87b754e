// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/completion.h"
#include "storage/profiles/profilestore.h"
#include "ui/profiles/profilemodel.h"
#include "ui/settings/systemaccess.h"

#include <QObject>
#include <QThread>

namespace restdock {

/// The store of profiles, on a thread of its own: a keychain may wait for a person. One call after
/// the other; completions run in this object's thread.
class ProfileKeeper final : public QObject
{
    Q_OBJECT

public:
    using Items = QList<ui::ProfileModel::Item>;

    explicit ProfileKeeper(ProfileStoreOptions options, QObject *parent = nullptr);
    ~ProfileKeeper() override; ///< waits for what is under way

    void list(Completion<Items> done);
    /// Finishes changes that a crash interrupted, where that needs no person; how many.
    void recover(Completion<int> done);
    /// One with its secrets, to be served or edited. @p mayAsk: whether a keychain may ask the person
    /// to unlock it.
    void fetch(const QString &id, bool mayAsk, Completion<Profile> done);
    /// Adds (@p id is empty) or changes; the id.
    void save(const QString &id, const Profile &profile, Completion<QString> done);
    void remove(const QString &id, Completion<void> done);

    /// See ui::SystemAccess.
    void inspectKeychain(Completion<ui::KeychainReport> done);
    void testKeychain(Completion<void> done);
    void forgetKeychainEntry(const QString &key, Completion<void> done);

private:
    template<typename T, typename Work>
    void run(Work work, Completion<T> done);

    Result<QString> saveNow(const QString &id, const Profile &profile);
    ui::KeychainReport keychainReport();
    Result<StoredProfile> find(const QString &id) const;

    std::unique_ptr<ProfileStore> m_store; // used in m_thread only
    QObject *m_worker;                     // lives in m_thread
    QThread m_thread;
};

} // namespace restdock
