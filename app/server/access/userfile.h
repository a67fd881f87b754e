// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/server/access/filestamp.h"
#include "app/server/access/usersource.h"

#include <mutex>

namespace restdock {

/// The users of an htpasswd file, as it was when it could last be read. Any thread.
class UserFile final : public UserSource
{
public:
    explicit UserFile(QString path);

    /// Reads the file (blocks). On an Error, whose message begins with "cannot load FILE: ", the
    /// users stay what they were. Logs what is odd about a file with other users. Counts as a look at
    /// the time @p now.
    Result<void> read(TimePoint now) override;

    /// A snapshot; the same object as long as the users are the same. Nobody before read().
    std::shared_ptr<const Users> users() const override;

    /// Whether the file is no longer what read() has seen. Looks at most once a second, with one
    /// stat(): in between the answer is no.
    bool looksChanged(TimePoint now) override;

private:
    struct Seen
    {
        FileStamp stamp;
        bool settled = true;
    };

    void adopt(Users users, const QStringList &warnings);

    const QString m_path;
    std::mutex m_readLock; // one reader at a time, so that an older state never follows a newer one
    mutable std::mutex m_lock; // of what follows; held for moments
    std::shared_ptr<const Users> m_users = std::make_shared<const Users>();
    Seen m_seen;
    TimePoint m_nextLook;
};

} // namespace restdock
