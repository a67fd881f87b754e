// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/profiles/storechange.h"

#include <QObject>

#include <utility>

namespace restdock {

namespace {

Error takenBack()
{
    return {ErrorCode::Cancelled, QT_TRANSLATE_NOOP("Error", "The operation was given up")};
}

} // namespace

StoreChange::StoreChange(ProfileStore &store, PendingChange::Handle pending,
                         UnlockAnswer::Handle answer, QObject &owner)
    : m_store(store),
      m_pending(pending ? std::move(pending) : std::make_shared<PendingChange>()),
      m_answer(answer ? std::move(answer) : std::make_shared<UnlockAnswer>()),
      m_owner(owner)
{
    m_store.setMayAsk(!m_answer->isRefused); // a person waits for it
}

Result<void> StoreChange::unlockFor(ProfileHome home, const QString &key)
{
    if (m_pending->isTakenBack())
        return takenBack();
    if (home == ProfileHome::Index || m_answer->isRefused)
        return {};
    const auto store = m_store.store(home);
    if (!store)
        return {}; // what follows says why
    const bool isUnlocked = bool((*store)->askToUnlock(key, *m_pending));
    if (m_pending->isTakenBack())
        return takenBack(); // which answers for nothing else
    m_answer->isRefused = !isUnlocked;
    if (m_answer->isRefused)
        m_store.setMayAsk(false);
    return {};
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
