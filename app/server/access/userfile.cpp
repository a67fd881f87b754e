// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/access/userfile.h"

#include "app/server/access/htpasswd.h"

#include <QLoggingCategory>

namespace restdock {

namespace {

Q_LOGGING_CATEGORY(logUsers, "restdock.server.users", QtInfoMsg)

constexpr auto lookInterval = std::chrono::seconds(1);

} // namespace

UserFile::UserFile(QString path) : m_path(std::move(path)) {}

Result<void> UserFile::read(TimePoint now)
{
    const std::lock_guard reading(m_readLock);
    // Before reading: a write in between leaves another stamp, and the file is read again.
    const auto stamp = FileStamp::of(m_path);
    const bool settled = stamp.isSettled(std::chrono::system_clock::now().time_since_epoch());
    auto loaded = loadHtpasswd(m_path);
    {
        const std::lock_guard guard(m_lock);
        m_seen = {stamp, settled};
        m_nextLook = now + lookInterval;
    }
    if (!loaded)
        return loaded.error();
    adopt(std::move(loaded->users), loaded->warnings);
    return {};
}

void UserFile::adopt(Users users, const QStringList &warnings)
{
    if (*this->users() == users) // only read() changes them, and we are the only one in it
        return;
    for (const QString &warning : warnings)
        qCWarning(logUsers, "%s: %s", qUtf8Printable(m_path), qUtf8Printable(warning));
    qCInfo(logUsers, "%s: %lld %s", qUtf8Printable(m_path), static_cast<long long>(users.count()),
           users.count() == 1 ? "user" : "users");
    auto shared = std::make_shared<const Users>(std::move(users));
    const std::lock_guard guard(m_lock);
    m_users = std::move(shared);
}

std::shared_ptr<const Users> UserFile::users() const
{
    const std::lock_guard guard(m_lock);
    return m_users;
}

bool UserFile::looksChanged(TimePoint now)
{
    Seen seen;
    {
        const std::lock_guard guard(m_lock);
        if (now < m_nextLook)
            return false;
        m_nextLook = now + lookInterval;
        seen = m_seen;
    }
    return !seen.settled || FileStamp::of(m_path) != seen.stamp;
}

} // namespace restdock
