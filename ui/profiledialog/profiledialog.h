// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/profiles/profile.h"
#include "storage/profiles/setting.h"
#include "ui/profiledialog/profilepart.h"

#include <QDialog>
#include <QMap>

class QLabel;
class QPushButton;
class QTabWidget;

namespace restdock::ui {

class AccessPage;
class AdvancedPage;
class Commands;
class ProfilePage;
class StoragePage;
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
        QMap<QString, QString> addresses = {}; ///< by user: from where it is connected now
        int knownUsers = 0;                    ///< who have connected before
    };

    /// All references outlive it.
    ProfileDialog(Given given, const BackendCatalogue &catalogue, Commands &commands,
                  QWidget *parent = nullptr);

    void showPart(ProfilePart part);
    /// Its page of users, with this one selected if it has rules there.
    void showUser(const QString &name);

    Profile profile() const;
    /// By user: the passwords that were made in it, to be shown once more.
    QMap<QString, QString> freshPasswords() const;

    /// Whether its storage was seen to work. One that was not is not to be started by itself.
    bool isTested() const;

Q_SIGNALS:
    void saved(const QString &id);

protected:
    void reject() override;

private:
    void addPage(ProfilePage *page, const QString &title);
    void check();
    void save();
    bool leadToError(const Problems &problems);
    bool needsTest(const Profile &profile) const;
    void testFirst();
    void saveNow();
    void saveFailed(const Error &error);
    Problems problems(const Profile &profile) const;
    bool isBusy() const;

    const Given m_given;
    const BackendCatalogue &m_catalogue;
    Commands &m_commands;
    QLabel *m_message;
    QTabWidget *m_tabs;
    QList<ProfilePage *> m_pages;
    StoragePage *m_storage;
    AccessPage *m_access;
    UsersPage *m_users;
    AdvancedPage *m_advanced;
    QPushButton *m_save;
    QPushButton *m_saveUntested;
    Profile m_asLoaded;
    bool m_isFillingIn = false;
    bool m_savesUntested = false;
    bool m_savesSoon = false; // when what is being worked out is there
};

} // namespace restdock::ui
