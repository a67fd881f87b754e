// SPDX-License-Identifier: GPL-3.0-or-later
// ProfileStore's recovery: what was interrupted, lost or damaged, and what can be had of it.
#include "storage/profiles/log.h"
#include "storage/profiles/profilestore.h"

#include <QFile>
#include <QUuid>

#include <optional>
#include <utility>

namespace restdock {

namespace {

constexpr ProfileHome secretHomes[] = {ProfileHome::Keychain, ProfileHome::EncryptedFile};

/// Of two entries of one profile the later counts: it was moved, and could not be removed from where it
/// was.
IndexRow laterOf(IndexRow one, IndexRow other)
{
    auto &later = other.revision > one.revision ? other : one;
    later.leftovers.append(&later == &one ? other.home : one.home);
    return later;
}

/// Whether there may be an entry all the same.
bool isUnsure(const Error &error)
{
    return error.code != ErrorCode::NotFound && error.code != ErrorCode::Corrupt;
}

} // namespace

Result<int> ProfileStore::recover(bool search)
{
    auto locked = lockIndex();
    if (!locked)
        return std::move(locked).error();
    auto &index = locked->index;
    QStringList ids;
    for (const auto &row : std::as_const(index.rows)) {
        if (!row.problem && (row.pending != IndexRow::Pending::None || !row.leftovers.isEmpty()))
            ids.append(row.id);
    }
    int mended = 0;
    for (const auto &id : std::as_const(ids))
        mended += finish(index, id) ? 1 : 0;
    if (search)
        mended += findLost(index);
    if (mended == 0)
        return 0;
    if (const auto written = writeIndex(index); !written)
        return written.error();
    return mended;
}

int ProfileStore::findLost(ProfileIndex &index)
{
    QStringList found;
    for (const auto home : secretHomes) {
        const auto opened = store(home);
        if (!opened || (*opened)->state() != SecretStore::State::Ready)
            continue;
        const auto keys = (*opened)->list();
        if (!keys)
            continue;
        for (const auto &key : *keys) {
            auto *row = index.find(key);
            if ((row && !found.contains(key)) || QUuid::fromString(key).isNull())
                continue;
            const auto entry = readEntry(key, home);
            if (!entry) {
                qCWarning(profilesLog, "%s", qUtf8Printable(entry.error().message));
                continue;
            }
            if (row) {
                *row = laterOf(*row, rowOf(*entry, home));
                continue;
            }
            index.rows.append(rowOf(*entry, home));
            found.append(key);
        }
    }
    return int(found.size());
}

Result<void> ProfileStore::restoreList()
{
    const auto locked = lock();
    if (!locked)
        return locked.error();
    const auto index = readIndex();
    if (index)
        return {};
    if (index.error().code != ErrorCode::Corrupt)
        return index.error();
    const auto before = readBackup();
    if (!before) {
        return Error{ErrorCode::NotFound,
                     QT_TRANSLATE_NOOP("Error", "There is no good copy of %1. Correct it by hand"),
                     {indexPath()}}
            .withCommand(QStringLiteral("Or remove it and run restdock config restore, which finds "
                                        "what the keychain has"));
    }
    const QString damaged = indexPath() + u".damaged";
    QFile::remove(damaged);
    if (!QFile::copy(indexPath(), damaged)) {
        return Error{ErrorCode::Unavailable,
                     QT_TRANSLATE_NOOP("Error", "The damaged file cannot be kept as %1"),
                     {damaged}};
    }
    return writeIndex(*before);
}

Result<void> ProfileStore::restore(const QString &id)
{
    auto locked = lockIndex();
    if (!locked)
        return std::move(locked).error();
    auto &index = locked->index;
    auto *row = index.find(id);
    if (!row || !row->problem)
        return row ? Result<void>() : Result<void>(unknownId());
    const auto before = readBackup();
    if (const auto *copy = before ? before->find(id) : nullptr; copy && !copy->problem) {
        *row = *copy;
        return writeIndex(index);
    }
    std::optional<IndexRow> found;
    std::optional<Error> unread;
    for (const auto home : secretHomes) {
        const auto opened = store(home);
        if (!opened || (*opened)->state() == SecretStore::State::Absent)
            continue;
        const auto entry = readEntry(id, home);
        if (entry)
            found = found ? laterOf(*found, rowOf(*entry, home)) : rowOf(*entry, home);
        else if (isUnsure(entry.error()))
            unread = entry.error();
    }
    if (found) {
        *row = std::move(*found);
        return writeIndex(index);
    }
    if (unread) // who were told that there is no copy might remove the profile
        return *unread;
    return Error{ErrorCode::NotFound,
                 QT_TRANSLATE_NOOP("Error",
                                   "There is no good copy of this profile. Correct %1 by hand, or "
                                   "remove the profile and add it again"),
                 {indexPath()}};
}

/// Nobody knows which store such a row was about.
Result<void> ProfileStore::removeUnreadable(ProfileIndex &index, const QString &id)
{
    for (const auto home : secretHomes) {
        const auto opened = store(home);
        if (!opened || (*opened)->state() == SecretStore::State::Absent)
            continue;
        if (auto removed = (*opened)->remove(id); !removed)
            return removed;
    }
    index.remove(id);
    return writeIndex(index);
}

} // namespace restdock
