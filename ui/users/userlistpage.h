// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/result.h"

#include <QHash>
#include <QStringList>
#include <QWidget>

class QLabel;
class QLayout;
class QPushButton;
class QTableView;

namespace restdock::ui {

class Commands;
class ProfileModel;
class UserModel;

/// The users of a profile: what each may do, when and from where it was last there. Those that a file
/// or a reverse proxy knows are changed there, and their rules in the profile's dialog.
class UserListPage final : public QWidget
{
    Q_OBJECT

public:
    UserListPage(const ProfileModel &profiles, Commands &commands, QWidget *parent = nullptr);

    void setProfile(const QString &id);

Q_SIGNALS:
    void addRequested();
    // The selected user; of editRequested() it may be empty.
    void renewRequested(const QString &user);
    void removeRequested(const QString &user);
    void editRequested(const QString &user);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void buildTable();
    QLayout *buttonRow();
    void readFile();
    void refresh();
    void refreshButtons();
    QString selectedUser() const;

    const ProfileModel &m_profiles;
    Commands &m_commands;
    QString m_id;
    QHash<QString, Result<QStringList>> m_inFile; // by profile
    QLabel *m_summary;
    QPushButton *m_add;
    QPushButton *m_renew;
    QPushButton *m_remove;
    QPushButton *m_edit;
    UserModel *m_model;
    QTableView *m_table;
};

} // namespace restdock::ui
