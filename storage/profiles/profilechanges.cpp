// SPDX-License-Identifier: GPL-3.0-or-later
// ProfileStore's changes: how they are made, and how an interrupted one is finished. For what finds
// them, and for what is damaged, see profilerecovery.cpp.
#include "storage/profiles/log.h"
#include "storage/profiles/profilestore.h"

#include <QUuid>

#include <utility>

namespace restdock {

namespace {

using Pending = IndexRow::Pending;

Error invalid(const QString &name, const Problem &problem)
{
    return {ErrorCode::InvalidArgument,
            QT_TRANSLATE_NOOP("Error", "\"%1\": %2"),
            {name, problem.placed()}};
}

Error changedMeanwhile(const QString &name)
{
    return {ErrorCode::AlreadyExists,
            QT_TRANSLATE_NOOP("Error",
                              "\"%1\" was changed by somebody else meanwhile. Look at it again, "
                              "then repeat your change"),
            {name}};
}

Error unfinished(const QString &name)
{
    return {ErrorCode::Unavailable,
            QT_TRANSLATE_NOOP("Error",
                              "An earlier change to \"%1\" was interrupted, and its store cannot "
                              "be read now. Unlock it and try again"),
            {name}};
}

/// The store may have done it all the same.
bool isUnclear(const Error &error)
{
    return error.code == ErrorCode::Unavailable || error.code == ErrorCode::Internal;
}

} // namespace

Error ProfileStore::unknownId()
{
    return {ErrorCode::NotFound,
            QT_TRANSLATE_NOOP("Error", "This profile does not exist any more")};
}

Result<void> ProfileStore::checkSavable(const ProfileIndex &index, const QString &id,
                                        const Profile &profile, ProfileHome home,
                                        MissingSecrets missing) const
{
    if (home == ProfileHome::Index && needsSecretStore(profile))
        return Error{
            ErrorCode::InvalidArgument,
            QT_TRANSLATE_NOOP("Error",
                              "\"%1\" has keys or settings that must not stand in a readable file. "
                              "Keep it in the keychain or in the encrypted file"),
            {profile.name}};
    QList<Profile> others;
    for (const auto &row : index.rows) {
        if (!row.problem && row.id != id)
            others.append(row.profile);
    }
    const auto problems = validateProfile(profile, m_catalogue, m_options.places)
        + validateBeside(profile, others) + validateRealFolders(profile, others, m_options.places);
    const auto lacking =
        missing == MissingSecrets::ComeLater ? lackingSecrets(profile, m_catalogue) : QStringList();
    for (const auto &problem : problems) {
        if (problem.severity == Problem::Severity::Error && !lacking.contains(problem.field))
            return invalid(profile.name, problem);
    }
    return {};
}

/// The usual reasons to fail, before anything is written.
Result<void> ProfileStore::checkReachable(ProfileHome home)
{
    if (home == ProfileHome::Index)
        return {};
    const auto opened = store(home);
    if (!opened)
        return opened.error();
    return (*opened)->checkUsable();
}

Result<void> ProfileStore::writeEntries(const QList<ProfileEntry> &entries, ProfileHome home)
{
    const auto opened = store(home);
    if (!opened)
        return opened.error();
    QList<SecretStore::Item> items;
    for (const auto &entry : entries) {
        const auto content = entry.write(m_catalogue);
        if (!content)
            return content.error();
        items.append({entry.id, u"Restdock: " + entry.profile.name, *content});
    }
    return (*opened)->writeAll(items);
}

Result<void> ProfileStore::removeEntry(const QString &id, ProfileHome home)
{
    if (home == ProfileHome::Index)
        return {};
    const auto opened = store(home);
    if (!opened)
        return opened.error();
    return (*opened)->remove(id);
}

/// What the index holds of an entry. Unknown keys could be secrets: they stay out.
IndexRow ProfileStore::rowOf(const ProfileEntry &entry, ProfileHome home) const
{
    IndexRow row{.id = entry.id, .revision = entry.revision, .home = home};
    row.secretKeys = entry.profile.secretKeys();
    row.profile = entry.profile.withoutSecrets();
    if (home != ProfileHome::Index) {
        row.hasMore = entry.profile.hasUnknownKeys();
        row.profile.unknownKeys = {};
        for (auto &user : row.profile.users)
            user.unknownKeys = {};
    }
    return row;
}

Result<QStringList> ProfileStore::add(const QList<Profile> &profiles, ProfileHome home,
                                      MissingSecrets missing)
{
    auto locked = lockIndex();
    if (!locked)
        return std::move(locked).error();
    auto &index = locked->index;
    QList<ProfileEntry> entries;
    QStringList ids;
    for (const auto &profile : profiles) {
        if (const auto savable = checkSavable(index, {}, profile, home, missing); !savable)
            return savable.error();
        const ProfileEntry entry{QUuid::createUuid().toString(QUuid::WithoutBraces), 1, profile};
        auto row = rowOf(entry, home);
        row.pending = home == ProfileHome::Index ? Pending::None : Pending::Add;
        index.rows.append(row);
        entries.append(entry);
        ids.append(entry.id);
    }
    if (const auto reachable = checkReachable(home); !reachable)
        return reachable.error();
    if (const auto written = writeIndex(index); !written || home == ProfileHome::Index)
        return written ? Result<QStringList>(ids) : written.error();

    if (const auto written = writeEntries(entries, home); !written) {
        if (const auto undone = takeBack(index, ids, home); !undone)
            qCWarning(profilesLog, "%s", qUtf8Printable(undone.error().message));
        return written.error();
    }
    for (const auto &id : std::as_const(ids))
        index.find(id)->pending = Pending::None;
    if (const auto written = writeIndex(index); !written)
        return written.error();
    return ids;
}

/// Undoes what add() has written. What cannot be undone now keeps its mark.
Result<void> ProfileStore::takeBack(ProfileIndex &index, const QStringList &ids, ProfileHome home)
{
    for (const auto &id : ids) {
        if (removeEntry(id, home))
            index.remove(id);
    }
    return writeIndex(index);
}

Result<void> ProfileStore::update(const QString &id, qint64 revision, const Profile &profile,
                                  ProfileHome home, MissingSecrets missing)
{
    auto locked = lockIndex();
    if (!locked)
        return std::move(locked).error();
    auto &index = locked->index;
    if (const auto *row = index.find(id); row && row->pending != Pending::None)
        finish(index, id);
    auto *row = index.find(id);
    if (!row)
        return unknownId();
    if (row->problem)
        return *row->problem;
    if (row->pending != Pending::None)
        return unfinished(row->profile.name);
    if (row->revision != revision)
        return changedMeanwhile(row->profile.name);
    if (auto savable = checkSavable(index, id, profile, home, missing); !savable)
        return savable;
    const ProfileEntry entry{id, revision + 1, profile};
    if (row->home != home)
        return moveEntry(index, entry, home);
    return replaceEntry(index, entry);
}

Result<void> ProfileStore::replaceEntry(ProfileIndex &index, const ProfileEntry &entry)
{
    auto *row = index.find(entry.id);
    const auto home = row->home;
    if (home != ProfileHome::Index) {
        if (auto reachable = checkReachable(home); !reachable)
            return reachable;
        row->pending = Pending::Update;
        if (auto marked = writeIndex(index); !marked)
            return marked;
        if (auto written = writeEntries({entry}, home); !written) {
            if (!isUnclear(written.error()))
                row->pending = Pending::None;
            else
                finish(index, entry.id);
            if (const auto noted = writeIndex(index); !noted)
                qCWarning(profilesLog, "%s", qUtf8Printable(noted.error().message));
            return written;
        }
    }
    const auto leftovers = row->leftovers;
    *row = rowOf(entry, home);
    row->leftovers = leftovers;
    return writeIndex(index);
}

/// The moment at which the profile has moved is when the index says so.
Result<void> ProfileStore::moveEntry(ProfileIndex &index, const ProfileEntry &entry,
                                     ProfileHome home)
{
    auto *row = index.find(entry.id);
    const auto oldHome = row->home;
    if (home != ProfileHome::Index) {
        if (auto reachable = checkReachable(home); !reachable)
            return reachable;
        if (!row->leftovers.contains(home))
            row->leftovers.append(home);
        if (auto marked = writeIndex(index); !marked)
            return marked;
        if (auto written = writeEntries({entry}, home); !written) {
            dropLeftovers(*row);
            if (const auto noted = writeIndex(index); !noted)
                qCWarning(profilesLog, "%s", qUtf8Printable(noted.error().message));
            return written;
        }
    }
    // Earlier ones stay: from where they are nothing could be removed yet.
    auto leftovers = row->leftovers;
    leftovers.removeAll(home);
    if (oldHome != ProfileHome::Index)
        leftovers.append(oldHome);
    *row = rowOf(entry, home);
    row->leftovers = std::move(leftovers);
    if (auto moved = writeIndex(index); !moved || row->leftovers.isEmpty())
        return moved;
    dropLeftovers(*row);
    return writeIndex(index);
}

/// Removes the entries that the profile has outside of its home.
bool ProfileStore::dropLeftovers(IndexRow &row)
{
    const auto count = row.leftovers.size();
    row.leftovers.removeIf(
        [this, &row](ProfileHome home) { return removeEntry(row.id, home).has_value(); });
    return row.leftovers.size() != count;
}

Result<void> ProfileStore::remove(const QString &id)
{
    auto locked = lockIndex();
    if (!locked)
        return std::move(locked).error();
    auto &index = locked->index;
    auto *row = index.find(id);
    if (!row)
        return unknownId();
    if (row->problem)
        return removeUnreadable(index, id);
    if (row->home == ProfileHome::Index && row->leftovers.isEmpty()) {
        index.remove(id);
        return writeIndex(index);
    }
    if (auto reachable = checkReachable(row->home); !reachable)
        return reachable;
    const auto pendingBefore = std::exchange(row->pending, Pending::Remove);
    if (auto marked = writeIndex(index); !marked)
        return marked;
    if (auto removed = removeEntry(id, row->home); !removed) {
        if (!isUnclear(removed.error())) {
            row->pending = pendingBefore;
            if (const auto noted = writeIndex(index); !noted)
                qCWarning(profilesLog, "%s", qUtf8Printable(noted.error().message));
        }
        return removed;
    }
    finishRemoval(index, id);
    return writeIndex(index);
}

bool ProfileStore::finishRemoval(ProfileIndex &index, const QString &id)
{
    auto *row = index.find(id);
    if (!removeEntry(id, row->home))
        return false;
    dropLeftovers(*row);
    if (!row->leftovers.isEmpty())
        return false;
    index.remove(id);
    return true;
}

/// Looks at the entry of a row with a mark. True if the row has changed, or is gone.
bool ProfileStore::finish(ProfileIndex &index, const QString &id)
{
    auto *row = index.find(id);
    if (row->pending == Pending::Remove)
        return finishRemoval(index, id);
    bool hasChanged = false;
    if (row->pending != Pending::None) {
        const auto entry = readEntry(id, row->home);
        const bool isGone = !entry && entry.error().code == ErrorCode::NotFound;
        if (!entry && !isGone)
            return false;
        if (isGone && row->pending == Pending::Add) {
            index.remove(id);
            return true;
        }
        const auto leftovers = row->leftovers;
        if (entry)
            *row = rowOf(*entry, row->home);
        row->leftovers = leftovers;
        row->pending = Pending::None;
        hasChanged = true;
    }
    return dropLeftovers(*row) || hasChanged;
}

} // namespace restdock
