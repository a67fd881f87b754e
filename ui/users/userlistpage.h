// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QStringList>
#include <QWidget>

class QLabel;
class QPushButton;
class QTableView;

namespace restdock::ui {

class Commands;
class ProfileModel;
class UserModel;

/// The users of a profile: what each may do, when and from where it was last there. They are changed in the
/// profile's dialog.
class UserListPage final : public QWidget
{
    Q_OBJECT

public:
    UserListPage(const ProfileModel &profiles, Commands &commands, QWidget *parent = nullptr);

    void setProfile(const QString &id);

Q_SIGNALS:
    /// @p user: the selected one; may be empty.
    void editRequested(const QString &user);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void buildTable();
    void readFile();
    void refresh();
    QString selectedUser() const;

    const ProfileModel &m_profiles;
    Commands &m_commands;
    QString m_id;
    QHash<QString, QStringList> m_inFile; // by profile
    QLabel *m_summary;
    QPushButton *m_edit;
    UserModel *m_model;
    QTableView *m_table;
};

} // namespace restdock::ui
