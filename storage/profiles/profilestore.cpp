// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/profiles/profilestore.h"

#include "storage/profiles/log.h"

#include <QFileInfo>
#include <QStandardPaths>

#include <algorithm>

namespace restdock {

namespace {

constexpr qint64 maximumIndexBytes = 8 * 1024 * 1024;

QString backupPath(const QString &indexPath)
{
    return indexPath + u".bak";
}

Error noSuchProfile(const QString &what, const QList<StoredProfile> &profiles)
{
    QStringList names;
    for (const auto &profile : profiles)
        names.append(u'"' + profile.profile.name + u'"');
    const auto known = names.isEmpty()
        ? Message(QT_TRANSLATE_NOOP("Error", "There are none yet"))
        : Message(QT_TRANSLATE_NOOP("Error", "There are %1"), {names.join(QStringLiteral(", "))});
    const Error error{ErrorCode::NotFound,
                      QT_TRANSLATE_NOOP("Error", "there is no profile \"%1\". %2"),
                      {what, known}};
    return names.isEmpty() ? error.withCommand(QStringLiteral("Add one with restdock config add"))
                           : error;
}

Error lostEntry(const IndexRow &row)
{
    if (row.home == ProfileHome::EncryptedFile)
        return {ErrorCode::NotFound,
                QT_TRANSLATE_NOOP("Error",
                                  "The keys of \"%1\" are not in the encrypted file: they were "
                                  "saved elsewhere, or deleted. Enter them again"),
                {row.profile.name},
                {},
                QStringLiteral("KEY-LOST")};
    return {ErrorCode::NotFound,
            QT_TRANSLATE_NOOP("Error",
                              "The keys of \"%1\" are not in the keychain: they were saved "
                              "elsewhere, or deleted. Enter them again"),
            {row.profile.name},
            {},
            QStringLiteral("KEY-LOST")};
}

bool isSameRow(const IndexRow &one, const IndexRow &other)
{
    return one.revision == other.revision && one.secretKeys == other.secretKeys
        && one.hasMore == other.hasMore && one.profile == other.profile;
}

StoredProfile storedProfile(const IndexRow &row)
{
    return {row.id,         row.revision, row.home,    row.profile,
            row.secretKeys, row.hasMore,  row.pending, row.problem};
}

/// By name.
QList<StoredProfile> profilesOf(const ProfileIndex &index)
{
    QList<StoredProfile> profiles;
    for (const auto &row : index.rows)
        profiles.append(storedProfile(row));
    std::stable_sort(
        profiles.begin(), profiles.end(), [](const StoredProfile &one, const StoredProfile &other) {
            return one.profile.name.compare(other.profile.name, Qt::CaseInsensitive) < 0;
        });
    return profiles;
}

} // namespace

QString ProfileStoreOptions::defaultFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation)
        + QStringLiteral("/restdock");
}

ProfileStore::ProfileStore(ProfileStoreOptions options, BackendCatalogue catalogue)
    : m_options(std::move(options)),
      m_catalogue(std::move(catalogue))
{
}

ProfileStore::~ProfileStore() = default;

void ProfileStore::setMayAsk(bool mayAsk)
{
    m_mayAsk = mayAsk;
    for (const auto &store : {m_keychain.get(), m_encryptedFile.get()}) {
        if (store)
            store->setMayAsk(mayAsk);
    }
}

QString ProfileStore::indexPath() const
{
    return m_options.folder + QStringLiteral("/profiles.toml");
}

Result<SecretStore *> ProfileStore::store(ProfileHome home)
{
    auto &slot = home == ProfileHome::Keychain ? m_keychain : m_encryptedFile;
    if (!slot) {
        const auto &open =
            home == ProfileHome::Keychain ? m_options.openKeychain : m_options.openEncryptedFile;
        if (!open)
            return Error{ErrorCode::Unavailable,
                         QT_TRANSLATE_NOOP("Error", "There is no such store here")};
        auto opened = open();
        if (!opened)
            return std::move(opened).error();
        slot = std::move(*opened);
        slot->setMayAsk(m_mayAsk);
    }
    return slot.get();
}

void ProfileStore::close(ProfileHome home)
{
    (home == ProfileHome::Keychain ? m_keychain : m_encryptedFile).reset();
}

Result<FileLock> ProfileStore::lock() const
{
    return FileLock::acquire(m_options.folder + QStringLiteral("/profiles.lock"),
                             m_options.lockPatience);
}

Result<ProfileStore::Locked> ProfileStore::lockIndex() const
{
    auto locked = lock();
    if (!locked)
        return std::move(locked).error();
    auto index = readIndex();
    if (!index)
        return std::move(index).error();
    return Locked{std::move(*locked), std::move(*index)};
}

Result<ProfileIndex> ProfileStore::readIndex() const
{
    const auto text = readWholeFile(indexPath(), maximumIndexBytes);
    if (!text && text.error().code == ErrorCode::NotFound)
        return ProfileIndex();
    if (!text)
        return text.error();
    // Restdock writes none that is empty: something else has emptied it, such as a disk that lost power.
    if (text->trimmed().isEmpty() && QFileInfo::exists(backupPath(indexPath()))) {
        return Error{ErrorCode::Corrupt,
                     QT_TRANSLATE_NOOP("Error", "%1: %2"),
                     {indexPath(), Message(QT_TRANSLATE_NOOP("Error", "it is empty"))},
                     {},
                     QStringLiteral("CONF-BAD")}
            .withCommand(QStringLiteral("Take the copy from before with restdock config restore"));
    }
    auto index = ProfileIndex::parse(*text, m_catalogue);
    if (!index) {
        const auto &error = index.error();
        return error.reworded(
            {QT_TRANSLATE_NOOP("Error", "%1: %2"), {indexPath(), error.wording()}});
    }
    return index;
}

Result<ProfileIndex> ProfileStore::readBackup() const
{
    const auto text = readWholeFile(backupPath(indexPath()), maximumIndexBytes);
    if (!text)
        return text.error();
    return ProfileIndex::parse(*text, m_catalogue);
}

/// The one before is kept as long as it had no broken rows: restore() may want it.
Result<void> ProfileStore::writeIndex(const ProfileIndex &index) const
{
    const auto text = index.write(m_catalogue);
    if (!text)
        return text.error();
    if (text->size() > maximumIndexBytes) // nothing could read it again
        return Error{
            ErrorCode::NoSpace,
            QT_TRANSLATE_NOOP("Error",
                              "The list of profiles would be larger than %1 MiB. Use fewer "
                              "profiles, or htpasswd files for the users"),
            {maximumIndexBytes / (1024 * 1024)}};
    const auto before = readWholeFile(indexPath(), maximumIndexBytes);
    if (before && !before->isEmpty()) {
        const auto parsed = ProfileIndex::parse(*before, m_catalogue);
        const bool isSound = parsed
            && std::none_of(parsed->rows.begin(), parsed->rows.end(),
                            [](const IndexRow &row) { return row.problem.has_value(); });
        if (isSound) {
            if (const auto kept = writePrivateFile(backupPath(indexPath()), *before); !kept)
                qCWarning(profilesLog, "%s", qUtf8Printable(kept.error().message));
        }
    }
    return writePrivateFile(indexPath(), *text);
}

Result<QList<StoredProfile>> ProfileStore::list() const
{
    const auto index = readIndex();
    if (!index)
        return index.error();
    return profilesOf(*index);
}

Result<QList<StoredProfile>> ProfileStore::listToShow() const
{
    const auto text = readWholeFile(indexPath(), maximumIndexBytes);
    if (!text)
        return text.error();
    const auto index = ProfileIndex::parseToShow(*text, m_catalogue);
    if (!index)
        return index.error();
    return profilesOf(*index);
}

Result<StoredProfile> ProfileStore::findByName(const QString &name) const
{
    const auto profiles = list();
    if (!profiles)
        return profiles.error();
    for (const auto &profile : *profiles) {
        if (profile.profile.name == name || profile.id == name)
            return profile;
    }
    for (const auto &profile : *profiles) {
        if (isSameProfileName(profile.profile.name, name))
            return profile;
    }
    return noSuchProfile(name, *profiles);
}

Result<StoredProfile> ProfileStore::fetchByName(const QString &name)
{
    const auto found = findByName(name);
    if (!found)
        return found.error();
    return fetch(found->id);
}

Result<StoredProfile> ProfileStore::fetch(const QString &id)
{
    const auto index = readIndex();
    if (!index)
        return index.error();
    const auto *row = index->find(id);
    if (!row)
        return noSuchProfile(id, {});
    if (row->problem)
        return *row->problem;
    if (row->home == ProfileHome::Index)
        return storedProfile(*row);

    auto entry = readEntry(id, row->home);
    if (!entry && entry.error().code == ErrorCode::NotFound)
        return lostEntry(*row);
    if (!entry)
        return std::move(entry).error();
    // Who does not know the type takes its settings for keys that are not known: the index would lose
    // what others need to serve it.
    const bool isKnown = m_catalogue.find(entry->profile.backend.type) != nullptr;
    const bool isCurrent =
        row->pending == IndexRow::Pending::None && isSameRow(*row, rowOf(*entry, row->home));
    if (isKnown && !isCurrent) {
        if (const auto mended = refresh(*entry, row->home); !mended)
            qCWarning(profilesLog, "%s", qUtf8Printable(mended.error().message));
    }
    auto result = storedProfile(*row);
    result.revision = entry->revision;
    result.secretKeys = entry->profile.secretKeys();
    result.hasMore = false;
    result.profile = std::move(entry->profile);
    result.pending = IndexRow::Pending::None;
    return result;
}

/// The index follows the entries. Nobody may have changed this one in between.
Result<void> ProfileStore::refresh(const ProfileEntry &entry, ProfileHome home)
{
    auto locked = lockIndex();
    if (!locked)
        return std::move(locked).error();
    auto &index = locked->index;
    auto *row = index.find(entry.id);
    if (!row || row->problem || row->home != home || row->pending == IndexRow::Pending::Remove)
        return {}; // somebody else has changed it
    const auto current = readEntry(entry.id, home);
    if (!current)
        return current.error();
    const auto leftovers = row->leftovers;
    *row = rowOf(*current, home);
    row->leftovers = leftovers;
    return writeIndex(index);
}

Result<ProfileEntry> ProfileStore::readEntry(const QString &id, ProfileHome home)
{
    const auto opened = store(home);
    if (!opened)
        return opened.error();
    const auto content = (*opened)->read(id);
    if (!content)
        return content.error();
    return ProfileEntry::parse(*content, m_catalogue);
}

bool ProfileStore::needsSecretStore(const Profile &profile) const
{
    // What is not known may be a secret of a plug-in or of a later version.
    return !profile.secretKeys().isEmpty() || !m_catalogue.find(profile.backend.type)
        || profile.hasUnknownKeys();
}

Result<ProfileHome> ProfileStore::defaultHome(const Profile &profile)
{
    const auto keychain = store(ProfileHome::Keychain);
    if (keychain && (*keychain)->state() != SecretStore::State::Absent)
        return ProfileHome::Keychain;
    if (!needsSecretStore(profile))
        return ProfileHome::Index;
    return keychain ? noKeychain() : keychain.error();
}

Result<Problems> ProfileStore::check(const QString &id, const Profile &profile) const
{
    const auto index = readIndex();
    if (!index)
        return index.error();
    QList<Profile> others;
    for (const auto &row : index->rows) {
        if (!row.problem && row.id != id)
            others.append(row.profile);
    }
    return validateProfile(profile, m_catalogue, m_options.places) + validateBeside(profile, others)
        + validateRealFolders(profile, others, m_options.places);
}

} // namespace restdock
