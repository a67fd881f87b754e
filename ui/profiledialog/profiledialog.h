// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/profiles/profile.h"
#include "storage/profiles/setting.h"

#include <QDialog>
#include <QMap>

class QLabel;
class QPushButton;
class QTabWidget;

namespace restdock::ui {

class Commands;
class ProfilePage;
class UsersPage;

/// Makes or changes a profile: backend first, then how it is served, then who may use it.
///
/// Everything is checked while it is typed, and the reason stands below its field. Nothing is saved
/// that is not valid; Save stays enabled and leads to what is wrong.
class ProfileDialog final : public QDialog
{
    Q_OBJECT

public:
    struct Given
    {
        QString id; ///< empty: a new profile
        Profile profile;
        QList<Profile> others;
        bool isRunning = false;
    };

    /// All references outlive it.
    ProfileDialog(Given given, const BackendCatalogue &catalogue, Commands &commands,
                  QWidget *parent = nullptr);

    Profile profile() const;
    /// By user: the passwords that were made in it, to be shown once more.
    QMap<QString, QString> freshPasswords() const;

Q_SIGNALS:
    void saved(const QString &id);

protected:
    void reject() override;

private:
    void addPage(ProfilePage *page, const QString &title);
    void check();
    void save();
    Problems problems(const Profile &profile) const;

    const Given m_given;
    const BackendCatalogue &m_catalogue;
    Commands &m_commands;
    QLabel *m_message;
    QTabWidget *m_tabs;
    QList<ProfilePage *> m_pages;
    UsersPage *m_users;
    QPushButton *m_save;
    Profile m_asLoaded;
    bool m_savesSoon = false; // when the passwords have been hashed
};

} // namespace restdock::ui
