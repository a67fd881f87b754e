// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/profiles/profile.h"
#include "ui/traffic/traffic.h"

#include <QMap>
#include <QTableWidget>

namespace restdock::ui {

/// Users as rows, in their order: what each may do, and when it was last there.
class UserTable final : public QTableWidget
{
    Q_OBJECT

public:
    /// @p seen: when users were last there, by name.
    explicit UserTable(QMap<QString, UserSeen> seen, QWidget *parent = nullptr);

    /// Shows these, with @p selected or the first of them selected; announces no selection.
    void showUsers(const QList<ProfileUser> &users, const QString &selected);
    void showUser(int row, const ProfileUser &user);
    /// Whether each reaches only the folder of its name.
    void setOwnFolders(bool hasOwnFolders);

private:
    enum Column { Name, Rights, Folder, Limit, Seen, Address, ColumnCount };

    void put(int row, Column column, const QString &text);

    const QMap<QString, UserSeen> m_seen;
    bool m_hasOwnFolders = false;
};

} // namespace restdock::ui
