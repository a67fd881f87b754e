// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/storechange.h"

#include <QObject>

#include <utility>

namespace restdock {

namespace {

Error takenBack()
{
    return {ErrorCode::Cancelled, QT_TRANSLATE_NOOP("Error", "The operation was given up")};
}

} // namespace

StoreChange::StoreChange(ProfileStore &store, PendingChange::Handle pending, QObject &owner)
    : m_store(store),
      m_pending(pending ? std::move(pending) : std::make_shared<PendingChange>()),
      m_owner(owner)
{
    m_store.setMayAsk(true); // a person waits for it
}

Result<void> StoreChange::unlockFor(ProfileHome home, const QString &key)
{
    if (m_pending->isTakenBack())
        return takenBack();
    if (home == ProfileHome::Index || m_isRefused)
        return {};
    const auto store = m_store.store(home);
    if (!store)
        return {}; // what follows says why
    m_isRefused = !(*store)->askToUnlock(key, *m_pending);
    if (m_isRefused)
        m_store.setMayAsk(false);
    return m_pending->isTakenBack() ? takenBack() : Result<void>();
}

bool StoreChange::isLocked(ProfileHome home)
{
    m_store.setMayAsk(false);
    const auto store = m_store.store(home);
    const bool isUsable = store && (*store)->checkUsable();
    m_store.setMayAsk(true);
    return !isUsable;
}

Result<void> StoreChange::begin()
{
    if (!m_pending->begin())
        return takenBack();
    QMetaObject::invokeMethod(&m_owner, [pending = m_pending] {
        if (pending->begun)
            pending->begun();
    });
    return {};
}

} // namespace restdock
