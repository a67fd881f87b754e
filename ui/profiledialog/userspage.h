// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/result.h"
#include "ui/profiledialog/profilepage.h"
#include "ui/traffic/traffic.h"

#include <QHash>
#include <QMap>

class QComboBox;
class QFormLayout;
class QLineEdit;
class QPushButton;

namespace restdock::ui {

class Commands;
class FreshPasswords;
class PasswordFile;
class RightsBox;
class UserTable;

/// The users of a profile, and what each may do. A password is shown once, when it is made; only its
/// hash is kept. Where a file or a reverse proxy knows the users, only their rules are here.
class UsersPage final : public ProfilePage
{
    Q_OBJECT

public:
    /// @p seen: when users were last there, by name.
    UsersPage(Commands &commands, QMap<QString, UserSeen> seen, QWidget *parent = nullptr);

    void load(const Profile &profile) override;
    void store(Profile &profile) const override;
    Problems ownProblems() const override;
    void insist() override;
    void showProblems(const Problems &problems) override;
    QWidget *firstWrong() override;
    void follow(const Profile &now) override;
    /// A password's hash is being computed, or a file is read.
    bool isBusy() const override;

    /// Adds a user with a new password.
    void addUser(const QString &name);
    void selectUser(const QString &name);
    /// By user: the passwords that were made here.
    QMap<QString, QString> freshPasswords() const { return m_freshPasswords; }

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    QWidget *makeTable();
    QWidget *makeAdding();
    ProfileAccess access() const;
    void addTyped();
    QString whyNotAdded() const;
    void renewPassword(const QString &name);
    void removeUser();
    void setRights();
    void setLimit();
    void readFile();
    void showNames(const Result<QStringList> &names);
    void showUsers(const QString &selected);
    void showSelected();
    void refresh();
    void showHashed(const QString &name, const QString &password, const Result<QByteArray> &hash);
    ProfileUser *selectedUser();

    Commands &m_commands;
    QFormLayout *m_form;
    QComboBox *m_access;
    PasswordFile *m_file;
    QLineEdit *m_header;
    UserTable *m_table;
    RightsBox *m_rights;
    QLineEdit *m_limit;
    QLineEdit *m_newName;
    QWidget *m_adding;
    QPushButton *m_add;
    QPushButton *m_renew;
    QPushButton *m_remove;
    FreshPasswords *m_made;
    QList<ProfileUser> m_users;
    QHash<QString, QString> m_wrongLimits; // by user: text that is no size
    QString m_fileProblem;
    QString m_wrongUser;       // the first who has an error; empty: nobody
    QString m_addProblem;      // of a name that was to be added
    bool m_isLeftOver = false; // that name, by who tried to save
    QMap<QString, QString> m_freshPasswords;
    int m_pendingCalls = 0;
};

} // namespace restdock::ui
