// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/profiles/profilekeeper.h"

#include "app/serving/passphrase.h"
#include "app/serving/profilesecrets.h"
#include "storage/local/newfolder.h"
#include "storage/plugins/storageplugins.h"
#include "storage/profiles/encryptedfile.h"
#include "storage/profiles/tomlvalue.h"
#include "ui/look/errortext.h"

#include <QFileInfo>

#include <algorithm>

namespace restdock {

namespace {

/// Only for a new profile. A folder that is gone later may be a drive that is not there.
Result<void> makeFolder(const Profile &profile)
{
    const QString folder = profile.backend.text(QStringLiteral("path"));
    if (profile.backend.type != u"local")
        return {};
    if (makeNewFolder(
            {folder, profile.backend.isOn(QStringLiteral("group_accessible_repos"), false)}))
        return {};
    return Error{ErrorCode::PermissionDenied,
                 QT_TRANSLATE_NOOP("Error", "The folder %1 cannot be made. Choose another one."),
                 {folder}};
}

bool isKeychainRefused(const Error &error)
{
    return error.code == ErrorCode::PermissionDenied || error.code == ErrorCode::SignInRequired
        || error.code == ErrorCode::Unavailable;
}

} // namespace

ProfileKeeper::ProfileKeeper(ProfileStoreOptions options, QObject *parent)
    : QObject(parent),
      m_encryptedFile(options.folder + u"/secrets.toml"),
      m_worker(new QObject),
      m_indexStore(std::make_unique<ProfileStore>(
          ProfileStoreOptions{.folder = options.folder, .places = options.places},
          installedBackends())),
      m_indexWorker(new QObject)
{
    options.openEncryptedFile = [this] { return openEncryptedFile(); };
    m_store = std::make_unique<ProfileStore>(std::move(options), installedBackends());
    m_thread.setObjectName(QStringLiteral("profiles"));
    m_worker->moveToThread(&m_thread);
    m_thread.start();
    m_indexThread.setObjectName(QStringLiteral("index"));
    m_indexWorker->moveToThread(&m_indexThread);
    m_indexThread.start();
}

ProfileKeeper::~ProfileKeeper()
{
    for (auto *thread : {&m_indexThread, &m_thread}) {
        thread->quit();
        thread->wait();
    }
    delete m_indexWorker;
    delete m_worker;
}

void ProfileKeeper::list(Completion<Listing> done)
{
    run<Listing>(
        [this]() -> Result<Listing> {
            Listing listing;
            auto stored = m_store->list();
            if (!stored && stored.error().code == ErrorCode::ReadOnly) {
                listing.isOfLaterVersion = true;
                listing.reason = ui::errorText(stored.error());
                stored = m_store->listToShow();
            }
            if (!stored)
                return stored.error();
            for (const auto &profile : *stored) {
                if (!profile.problem) {
                    listing.items.append({profile.id, profile.profile});
                    continue;
                }
                if (listing.reason.isEmpty()) {
                    listing.reason = ui::errorText(*profile.problem);
                    listing.line = TomlPosition::lineIn(profile.problem->wording());
                }
                listing.damaged.append(profile.id);
            }
            return listing;
        },
        std::move(done));
}

void ProfileKeeper::restore(Completion<void> done, const PendingChange::Handle &pending)
{
    withChange<void>(
        [this](StoreChange &change) -> Result<void> {
            if (auto restored = m_store->restoreList(); !restored)
                return restored;
            const auto stored = m_store->list();
            if (!stored)
                return stored.error();
            for (const auto &profile : *stored) {
                if (!profile.problem)
                    continue;
                const auto restore = [this, &profile] { return m_store->restore(profile.id); };
                if (auto restored = change.reading(ProfileHome::Keychain, profile.id, restore);
                    !restored)
                    return restored;
            }
            return {};
        },
        std::move(done), pending);
}

void ProfileKeeper::recover(Completion<int> done)
{
    run<int>([this] { return m_store->recover(false); }, std::move(done));
}

void ProfileKeeper::fetch(const QString &id, bool mayAsk, Completion<Profile> done,
                          const PendingChange::Handle &pending)
{
    withChange<Profile>(
        [this, id, mayAsk](StoreChange &reading) -> Result<Profile> {
            auto profile = fetchNow(id, mayAsk, reading);
            const auto row = find(id);
            if (!profile && profile.error().code == ErrorCode::NotFound && row)
                return row->profile; // its secrets are lost: saving it again is what mends that
            return profile;
        },
        std::move(done), pending);
}

void ProfileKeeper::nameStore(const QString &id, Completion<QString> done)
{
    run<QString>(
        [this, id]() -> Result<QString> {
            const auto row = find(id);
            if (!row)
                return row.error();
            if (row->home == ProfileHome::EncryptedFile)
                return m_encryptedFile;
            const auto keychain = m_store->store(row->home);
            if (!keychain)
                return keychain.error();
            return (*keychain)->name();
        },
        std::move(done));
}

/// A profile without secrets does not wait for what others wait for in the store's thread.
void ProfileKeeper::fetchToServe(const QString &id, bool mayAsk, Completion<Profile> done,
                                 const PendingChange::Handle &pending,
                                 const UnlockAnswer::Handle &answer)
{
    using Found = std::optional<Profile>;
    auto look = [this, id]() -> Result<Found> {
        const auto row = findIn(*m_indexStore, id);
        if (!row || row->needsSecrets() || row->pending != IndexRow::Pending::None)
            return Found();
        auto filled = withSecretFiles(row->profile);
        if (!filled)
            return std::move(filled).error();
        if (!lackingSecrets(*filled, m_indexStore->catalogue()).isEmpty())
            return Found();
        return Found(*std::move(filled));
    };
    runIn<Found>(
        m_indexWorker, std::move(look),
        [this, id, mayAsk, pending, answer, done = std::move(done)](Result<Found> found) mutable {
            if (!found)
                done(std::move(found).error());
            else if (*found)
                done(**std::move(found));
            else
                fetchFromStore(id, mayAsk, std::move(done), pending, answer);
        });
}

void ProfileKeeper::fetchFromStore(const QString &id, bool mayAsk, Completion<Profile> done,
                                   const PendingChange::Handle &pending,
                                   const UnlockAnswer::Handle &answer)
{
    withChange<Profile>(
        [this, id, mayAsk](StoreChange &reading) -> Result<Profile> {
            auto profile = fetchForSession(id, mayAsk, reading);
            if (!profile)
                return profile;
            const auto missing = lackingSecrets(*profile, m_store->catalogue());
            if (!missing.isEmpty()) { // of an import that was to be finished later
                return Error{ErrorCode::NotFound,
                             QT_TRANSLATE_NOOP("Error", "“%1” was saved without its key. Enter it"),
                             {profile->name},
                             missing.join(u' '),
                             QStringLiteral("KEY-LOST")};
            }
            return withSecretFiles(*std::move(profile));
        },
        std::move(done), pending, answer);
}

Result<Profile> ProfileKeeper::fetchNow(const QString &id, bool mayAsk, StoreChange &reading)
{
    const auto fetch = [this, &id] { return fetchAsAllowed(id); };
    const auto row = find(id);
    const bool asks = row && mayAsk;
    if (!asks)
        m_store->setMayAsk(false);
    auto stored = asks ? reading.reading(row->home, id, fetch) : fetch();
    if (!stored)
        return std::move(stored).error();
    return std::move(stored->profile);
}

/// From the index where that has all of it: then no keychain is needed.
Result<StoredProfile> ProfileKeeper::fetchAsAllowed(const QString &id)
{
    auto row = find(id);
    if (!row || row->isWhole())
        return row;
    return m_store->fetch(id);
}

/// Whoever has entered the secrets is not asked to unlock a keychain for them.
Result<Profile> ProfileKeeper::fetchForSession(const QString &id, bool mayAsk, StoreChange &reading)
{
    const auto secrets = m_sessionSecrets.constFind(id);
    if (secrets == m_sessionSecrets.cend())
        return fetchNow(id, mayAsk, reading);
    auto fetched = fetchNow(id, false, reading);
    const auto row = find(id);
    if (fetched || !row)
        return fetched;
    auto profile = row->profile;
    profile.backend.values.insert(*secrets);
    return profile;
}

void ProfileKeeper::save(const QString &id, const Profile &profile, Completion<QString> done,
                         const PendingChange::Handle &pending)
{
    withChange<QString>(
        [this, id, profile](StoreChange &change) -> Result<QString> {
            const auto home = homeOf(id, profile);
            if (!home)
                return home.error();
            if (auto unlocked = change.unlockFor(*home, id); !unlocked)
                return std::move(unlocked).error();
            if (auto begun = change.begin(); !begun)
                return std::move(begun).error();
            return id.isEmpty() ? addNow(profile) : updateNow(id, {}, profile);
        },
        std::move(done), pending);
}

void ProfileKeeper::replace(const QString &id, const Profile &before, const Profile &after,
                            Completion<QString> done, const PendingChange::Handle &pending)
{
    withChange<QString>(
        [this, id, before, after](StoreChange &change) -> Result<QString> {
            const auto row = find(id);
            if (!row)
                return row.error();
            if (auto unlocked = change.unlockFor(row->home, id); !unlocked)
                return std::move(unlocked).error();
            const auto revision = revisionIfStill(id, before);
            if (!revision)
                return revision.error();
            if (auto begun = change.begin(); !begun)
                return std::move(begun).error();
            return updateNow(id, *revision, after);
        },
        std::move(done), pending);
}

/// One whose secrets are lost is mended by saving it, and cannot be compared as a whole.
Result<qint64> ProfileKeeper::revisionIfStill(const QString &id, const Profile &before)
{
    const auto row = find(id);
    if (!row)
        return row.error();
    const auto now = fetchAsAllowed(id);
    const bool isSame =
        now ? now->profile == before : row->profile.withoutSecrets() == before.withoutSecrets();
    if (isSame)
        return now ? now->revision : row->revision;
    return Error{ErrorCode::AlreadyExists,
                 QT_TRANSLATE_NOOP("Error", "“%1” was changed elsewhere meanwhile."),
                 {row->profile.name}};
}

void ProfileKeeper::remove(const QString &id, Completion<void> done,
                           const PendingChange::Handle &pending)
{
    withChange<void>(
        [this, id](StoreChange &change) -> Result<void> {
            const auto row = find(id); // one that cannot be read can be removed all the same
            const auto home = row ? row->home : ProfileHome::Index;
            if (auto unlocked = change.unlockFor(home, id); !unlocked)
                return unlocked;
            if (auto begun = change.begin(); !begun)
                return begun;
            auto removed = m_store->remove(id);
            if (removed)
                forgetSecretsOf(id);
            return removed;
        },
        std::move(done), pending);
}

/// The passphrase, too, where no profile is in its file any more.
void ProfileKeeper::forgetSecretsOf(const QString &id)
{
    m_sessionSecrets.remove(id);
    const auto stored = m_store->list();
    const bool isFileInUse =
        !stored || std::any_of(stored->begin(), stored->end(), [](const StoredProfile &one) {
            return one.home == ProfileHome::EncryptedFile;
        });
    if (isFileInUse)
        return;
    m_passphrase = {};
    m_store->close(ProfileHome::EncryptedFile);
}

Result<StoredProfile> ProfileKeeper::findIn(const ProfileStore &store, const QString &id)
{
    const auto stored = store.list();
    if (!stored)
        return stored.error();
    const auto found = std::find_if(stored->begin(), stored->end(),
                                    [&id](const StoredProfile &one) { return one.id == id; });
    if (found == stored->end())
        return Error{ErrorCode::NotFound,
                     QT_TRANSLATE_NOOP("Error", "This profile is not there any more.")};
    if (found->problem)
        return *found->problem;
    return *found;
}

void ProfileKeeper::setPassphrase(const Secret &passphrase)
{
    run<void>(
        [this, passphrase]() -> Result<void> {
            m_passphrase = passphrase;
            return {};
        },
        {});
}

void ProfileKeeper::useForSession(const QString &id, const SettingValues &secrets)
{
    run<void>(
        [this, id, secrets]() -> Result<void> {
            m_sessionSecrets.insert(id, secrets);
            return {};
        },
        {});
}

void ProfileKeeper::forgetForSession(const QString &id)
{
    run<void>(
        [this, id]() -> Result<void> {
            m_sessionSecrets.remove(id);
            return {};
        },
        {});
}

Result<std::unique_ptr<SecretStore>> ProfileKeeper::openEncryptedFile()
{
    const auto passphrase = [this](bool, bool) -> Result<Secret> {
        if (!m_passphrase.isEmpty())
            return m_passphrase;
        if (auto given = passphraseFromOutside())
            return given;
        return Error{
            ErrorCode::SignInRequired,
            QT_TRANSLATE_NOOP("Error", "The keys are in a file that is locked with a passphrase."),
            {},
            {},
            QStringLiteral("KEY-PASSPHRASE")};
    };
    return std::unique_ptr<SecretStore>(
        std::make_unique<EncryptedFile>(m_encryptedFile, passphrase));
}

Result<ProfileHome> ProfileKeeper::homeOf(const QString &id, const Profile &profile)
{
    if (id.isEmpty())
        return homeOfNew(profile);
    const auto row = find(id);
    return row ? Result<ProfileHome>(row->home) : row.error();
}

Result<ProfileHome> ProfileKeeper::homeOfNew(const Profile &profile)
{
    auto home = m_store->defaultHome(profile);
    const bool isWithoutKeychain = !home && home.error().code == ErrorCode::Unavailable;
    if (isWithoutKeychain && (!m_passphrase.isEmpty() || QFileInfo::exists(m_encryptedFile)))
        return ProfileHome::EncryptedFile;
    return home;
}

Result<QString> ProfileKeeper::addNow(const Profile &profile)
{
    const auto home = homeOfNew(profile);
    if (!home)
        return home.error();
    if (auto made = makeFolder(profile); !made)
        return std::move(made).error();
    auto ids = m_store->add({profile}, *home);
    // Where nothing is secret a person who does not want the keychain need not have it.
    if (!ids && isKeychainRefused(ids.error()) && !m_store->needsSecretStore(profile))
        ids = m_store->add({profile}, ProfileHome::Index);
    if (!ids)
        return ids.error();
    return ids->first();
}

/// Without @p revision whatever is there is replaced.
Result<QString> ProfileKeeper::updateNow(const QString &id, std::optional<qint64> revision,
                                         const Profile &profile)
{
    const auto row = find(id);
    if (!row)
        return row.error();
    auto updated = m_store->update(id, revision.value_or(row->revision), profile, row->home);
    if (!updated)
        return std::move(updated).error();
    return id;
}

} // namespace restdock
