// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/transfer/importsave.h"

#include <QMap>

namespace restdock {

namespace {

using namespace Qt::StringLiterals;

using Action = PlannedImport::Action;

/// One write of the store each: large enough to be fast, small enough to be given up between two.
constexpr qsizetype atOnce = 25;

/// The secrets that @p item has nowhere and what it replaces has: also those that it can do without,
/// which a file without secrets does not have either.
QStringList keysToKeep(const PlannedImport &item, const BackendCatalogue &catalogue)
{
    QStringList keys;
    const auto &backend = item.profile.backend;
    const auto *type = catalogue.find(backend.type);
    if (item.action != Action::Replace || !type)
        return keys;
    for (const auto &field : type->fields) {
        if (field.isSecret() && item.before.secretKeys.contains(field.key)
            && backend.secret(field.key).isEmpty()
            && backend.secretFiles.value(field.key).isEmpty())
            keys.append(field.key);
    }
    return keys;
}

void dropSecrets(PlannedImport &item, const QStringList &keys)
{
    item.droppedSecrets = keys;
    for (const auto &key : keys)
        item.remarks.append(
            u"it does not keep the %1 it had, for the storage's settings are others"_s.arg(key));
}

class Saving
{
public:
    Saving(ProfileStore &store, qsizetype all, const ImportProgress &progress,
           ProfileStore::MissingSecrets missing)
        : m_store(store),
          m_progress(progress),
          m_missing(missing),
          m_all(all)
    {
    }

    Result<void> replace(const PlannedImport &item, ProfileHome home)
    {
        if (!goesOn())
            return cancelled();
        ++m_saved;
        return m_store.update(item.before.id, item.before.revision, item.profile, home, m_missing);
    }

    Result<void> add(const QList<Profile> &profiles, ProfileHome home)
    {
        for (qsizetype from = 0; from < profiles.size(); from += atOnce) {
            if (!goesOn())
                return takeBack(cancelled());
            const auto some = profiles.mid(from, atOnce);
            auto ids = m_store.add(some, home, m_missing);
            if (!ids)
                return takeBack(std::move(ids).error());
            m_added += *ids;
            m_saved += some.size();
        }
        return {};
    }

private:
    bool goesOn() const { return !m_progress || m_progress(m_saved, m_all); }

    static Error cancelled()
    {
        return {ErrorCode::Cancelled, QT_TRANSLATE_NOOP("Error", "the import was given up")};
    }

    Error takeBack(Error error)
    {
        for (const auto &id : std::as_const(m_added)) {
            if (const auto removed = m_store.remove(id); !removed)
                error =
                    error.reworded({QT_TRANSLATE_NOOP("Error", "%1. Some profiles were added: %2"),
                                    {error.wording(), removed.error().wording()}});
        }
        m_added.clear();
        return error;
    }

    ProfileStore &m_store;
    const ImportProgress &m_progress;
    const ProfileStore::MissingSecrets m_missing;
    const qsizetype m_all;
    qsizetype m_saved = 0;
    QStringList m_added;
};

} // namespace

Result<ProfileHome> homeOfImport(const PlannedImport &item, const ProfileStore &store,
                                 const ChooseHome &home, bool mayMove)
{
    const bool stays = item.action == Action::Replace && !mayMove
        && (item.before.home != ProfileHome::Index || !store.needsSecretStore(item.profile));
    return stays ? Result<ProfileHome>(item.before.home) : home(item.profile);
}

Result<void> saveImport(const QList<PlannedImport> &plan, ProfileStore &store,
                        const ChooseHome &home, bool mayMove, const ImportProgress &progress,
                        ProfileStore::MissingSecrets missing)
{
    QMap<int, QList<Profile>> added; // by home
    QList<std::pair<const PlannedImport *, ProfileHome>> replaced;
    qsizetype all = 0;
    for (const auto &item : plan) {
        if (item.action == Action::Skip)
            continue;
        ++all;
        const auto chosen = homeOfImport(item, store, home, mayMove);
        if (!chosen)
            return chosen.error();
        if (item.action == Action::Replace)
            replaced.append({&item, *chosen});
        else
            added[int(*chosen)].append(item.profile);
    }
    Saving saving(store, all, progress, missing);
    for (const auto &[item, chosen] : std::as_const(replaced)) {
        if (auto done = saving.replace(*item, chosen); !done)
            return done;
    }
    for (auto it = added.begin(); it != added.end(); ++it) {
        if (auto done = saving.add(it.value(), ProfileHome(it.key())); !done)
            return done;
    }
    return {};
}

Result<void> keepStoredSecrets(PlannedImport &item, ProfileStore &store)
{
    const auto keys = keysToKeep(item, store.catalogue());
    if (keys.isEmpty())
        return {};
    if (!mayKeepSecrets(item.before.profile, item.profile, store.catalogue())) {
        dropSecrets(item, keys);
        return {};
    }
    const auto stored = store.fetch(item.before.id);
    if (!stored)
        return stored.error();
    if (!mayKeepSecrets(stored->profile, item.profile, store.catalogue())) {
        dropSecrets(item, keys);
        return {};
    }
    for (const auto &key : keys) {
        const auto secret = stored->profile.backend.secret(key);
        if (secret.isEmpty())
            continue;
        item.profile.backend.values.insert(key, secret);
        item.missingSecrets.removeOne(key);
        item.remarks.append(u"it keeps the %1 it has"_s.arg(key));
    }
    return {};
}

} // namespace restdock
