// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/profiles/statenews.h"

#include "ui/profiles/profilemodel.h"

#include <utility>

namespace restdock::ui {

StateNews::StateNews(const ProfileModel &profiles, QObject *parent)
    : QObject(parent),
      m_profiles(profiles)
{
    connect(&profiles, &ProfileModel::profilesChanged, this, &StateNews::note);
    connect(&profiles, &ProfileModel::statusChanged, this, &StateNews::look);
    note();
}

/// What there is already is no news.
void StateNews::note()
{
    QHash<QString, QString> known;
    QHash<QString, bool> allowsDeleting;
    for (int row = 0; row < m_profiles.count(); ++row) {
        const auto &entry = m_profiles.at(row);
        known.insert(entry.id, m_known.value(entry.id, lastingStateText(entry)));
        allowsDeleting.insert(entry.id,
                              m_allowsDeleting.value(entry.id, entry.deletingMinutes > 0));
    }
    m_known = std::move(known);
    m_allowsDeleting = std::move(allowsDeleting);
}

void StateNews::look(const QString &id)
{
    const auto *const entry = m_profiles.find(id);
    if (!entry)
        return;
    const auto state = lastingStateText(*entry);
    if (std::exchange(m_known[id], state) != state) {
        //: a profile, and the state of its server
        Q_EMIT told(id, tr("%1: %2").arg(entry->profile.name, state));
    }
    const bool isAllowed = entry->deletingMinutes > 0;
    if (std::exchange(m_allowsDeleting[id], isAllowed) == isAllowed)
        return;
    Q_EMIT told(id,
                isAllowed ? tr("%1: deleting is allowed").arg(entry->profile.name)
                          : tr("%1: deleting is no longer allowed").arg(entry->profile.name));
}

} // namespace restdock::ui
