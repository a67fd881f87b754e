// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/serverobservers.h"

namespace restdock {

ServerObservers::ServerObservers(ActivityHub &hub, QObject *parent) : QObject(parent), m_hub(hub) {}

ServerObservers::~ServerObservers() = default;

void ServerObservers::begin(const QString &key, const Profile &profile, const Server &server)
{
    auto observer = std::make_unique<ServerObserver>(server, profile.name, m_hub);
    connect(observer.get(), &ServerObserver::transfersChanged, this,
            [this, key](int count) { Q_EMIT transfersChanged(key, count); });
    connect(observer.get(), &ServerObserver::measured, this,
            [this, key](const ui::Traffic &traffic, qint64 second) {
                Q_EMIT measured(key, traffic, second);
            });
    const std::lock_guard guard(m_lock);
    m_observers[key] = std::move(observer);
}

void ServerObservers::end(const QString &key)
{
    std::unique_ptr<ServerObserver> ended;
    const std::lock_guard guard(m_lock);
    if (auto known = m_observers.extract(key))
        ended = std::move(known.mapped());
}

} // namespace restdock
