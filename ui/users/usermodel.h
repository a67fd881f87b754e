// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/profiles/profile.h"
#include "ui/traffic/traffic.h"

#include <QAbstractTableModel>
#include <QList>
#include <QStringList>

namespace restdock::ui {

struct ProfileEntry;

/// A user of a profile: what it may do, and when it was last there.
struct UserFacts
{
    QString name;
    UserRights rights = UserRights::Full; ///< with the profile's own rule
    bool hasOwnFolder = false;
    qint64 maximumBytes = 0; ///< 0: no limit
    UserSeen seen;           ///< invalid time: never, as far as is known
    bool isConnected = false;

    bool operator==(const UserFacts &) const = default;
};

/// Those whom the profile names, those of @p inFile (its .htpasswd file), and, where others say who
/// somebody is, those who were seen; by name.
QList<UserFacts> usersOf(const ProfileEntry &entry, const QStringList &inFile);

QString rightsText(UserRights rights);

/// The users of one profile as rows, each of which reads as a sentence. GUI thread.
class UserModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Rights, OwnFolder, Limit, LastSeen, Address, ColumnCount };

    explicit UserModel(QObject *parent = nullptr);

    /// The rows stay where they are if they are the same users.
    void setUsers(QList<UserFacts> users);
    const UserFacts &at(int row) const { return m_users[row]; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const UserFacts &user, int column) const;

    QList<UserFacts> m_users;
};

} // namespace restdock::ui
