// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/records/userrecord.h"

#include <algorithm>

namespace restdock {

namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype mostUsers = 1'000; // of a profile: a proxy may name any number

void dropOldest(UserRecord::Seen &seen)
{
    const auto oldest = std::min_element(
        seen.begin(), seen.end(),
        [](const ui::UserSeen &one, const ui::UserSeen &other) { return one.at < other.at; });
    seen.erase(oldest);
}

} // namespace

UserRecord::UserRecord(QString path) : m_file(std::move(path))
{
    read();
}

UserRecord::~UserRecord()
{
    if (m_isChanged)
        m_file.write(content(), QDateTime::currentDateTimeUtc());
}

/// What cannot be read is not worth a word: it is written anew as users come.
void UserRecord::read()
{
    const auto profiles = m_file.read();
    for (auto profile = profiles.begin(); profile != profiles.end(); ++profile) {
        const auto users = profile->toObject();
        for (auto user = users.begin(); user != users.end(); ++user) {
            const auto facts = user->toObject();
            ui::UserSeen seen = {QDateTime::fromString(facts["at"_L1].toString(), Qt::ISODate),
                                 facts["from"_L1].toString()};
            if (facts["backs-up"_L1].isString())
                seen.backsUp = facts["backs-up"_L1].toString();
            if (seen.at.isValid())
                m_seen[profile.key()].insert(user.key(), seen);
        }
    }
}

QJsonObject UserRecord::content() const
{
    QJsonObject profiles;
    for (auto profile = m_seen.begin(); profile != m_seen.end(); ++profile) {
        QJsonObject users;
        for (auto user = profile->begin(); user != profile->end(); ++user) {
            QJsonObject facts{{u"at"_s, user->at.toString(Qt::ISODate)},
                              {u"from"_s, user->address}};
            if (user->backsUp)
                facts.insert(u"backs-up"_s, *user->backsUp);
            users.insert(user.key(), facts);
        }
        profiles.insert(profile.key(), users);
    }
    return profiles;
}

void UserRecord::note(const QString &profile, const QList<ui::ClientTraffic> &clients,
                      const QDateTime &now)
{
    for (const auto &client : clients) {
        if (client.user.isEmpty())
            continue;
        auto &seen = m_seen[profile];
        auto &user = seen[client.user];
        user.at = now;
        user.address = client.address;
        if (client.doing == ui::ClientTraffic::Doing::Uploading)
            user.backsUp = client.repository;
        if (seen.size() > mostUsers)
            dropOldest(seen);
        m_isChanged = true;
    }
    if (!m_isChanged || !m_file.isDue(now))
        return;
    m_file.write(content(), now);
    m_isChanged = false;
}

void UserRecord::keepOnly(const QSet<QString> &profiles)
{
    m_isChanged |= m_seen.removeIf([&profiles](const auto &profile) {
        return !profiles.contains(profile.key());
    }) > 0;
}

} // namespace restdock
