// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/records/serverobservers.h"

#include <utility>

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
    m_observed[key] = {std::move(observer), profile.name};
}

void ServerObservers::end(const QString &key)
{
    std::unique_ptr<ServerObserver> ended;
    const std::lock_guard guard(m_lock);
    if (auto known = m_observed.extract(key))
        ended = std::move(known.mapped().observer);
}

void ServerObservers::rename(const QString &key, const QString &name)
{
    const std::lock_guard guard(m_lock);
    const auto known = m_observed.find(key);
    if (known == m_observed.end() || std::exchange(known->second.name, name) == name)
        return;
    auto *const observer = known->second.observer.get();
    QMetaObject::invokeMethod(observer, [observer, name] { observer->setProfileName(name); });
}

QString ServerObservers::nameOf(const QString &key, const QString &started) const
{
    const std::lock_guard guard(m_lock);
    const auto known = m_observed.find(key);
    return known == m_observed.end() ? started : known->second.name;
}

} // namespace restdock
