// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/server/access/passwordhash.h"

#include <QHash>

#include <optional>

namespace restdock {

/// Who may sign in: names and the hashes of their passwords. Made once, then shared and only read.
class Users
{
public:
    /// Whether a user may be called @p name: letters of any script, 0-9 and "._-@", as rest-server.
    static bool isValidName(QByteArrayView name);

    /// Adds or replaces; true if @p name was new.
    bool set(const QByteArray &name, const PasswordHash &hash);

    std::optional<PasswordHash> find(const QByteArray &name) const;
    qsizetype count() const { return m_hashes.size(); }
    QList<QByteArray> names() const { return m_hashes.keys(); } ///< in no order
    /// The highest cost of a bcrypt hash that was set, or 0: what each check has to take.
    int highestCost() const { return m_highestCost; }

    bool operator==(const Users &) const = default;

private:
    QHash<QByteArray, PasswordHash> m_hashes;
    int m_highestCost = 0;
};

} // namespace restdock
