// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/profiledialog/profilepage.h"

#include <QMap>

class QCheckBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace restdock::ui {

class Commands;

/// The users of a profile. A password is shown once, when it is made; only its hash is kept.
class UsersPage final : public ProfilePage
{
    Q_OBJECT

public:
    explicit UsersPage(Commands &commands, QWidget *parent = nullptr);

    void load(const Profile &profile) override;
    void store(Profile &profile) const override;

    /// Adds a user with a new password.
    void addUser(const QString &name);
    /// A password's hash is being computed; changed() follows.
    bool isBusy() const { return m_hashing > 0; }
    /// By user: the passwords that were made here.
    QMap<QString, QString> freshPasswords() const { return m_freshPasswords; }

private:
    void addTyped();
    void renewPassword(const QString &name);
    void removeUser();
    void showUsers(const QString &selected);
    void refresh();
    void showHashed(const QString &name, const QString &password, const Result<QByteArray> &hash);

    Commands &m_commands;
    QCheckBox *m_needsLogin;
    QListWidget *m_list;
    QLineEdit *m_newName;
    QPushButton *m_add;
    QPushButton *m_renew;
    QPushButton *m_remove;
    QLabel *m_made;
    QLineEdit *m_madePassword;
    QList<ProfileUser> m_users;
    QMap<QString, QString> m_freshPasswords;
    int m_hashing = 0;
    ProfileAccess m_otherAccess = ProfileAccess::Users; // with a login
};

} // namespace restdock::ui
