// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/profiles/profile.h"
#include "storage/profiles/setting.h"
#include "ui/commands.h"
#include "ui/profiledialog/profilepart.h"
#include "ui/profiles/awaitedchange.h"
#include "ui/profiles/serverstatus.h"
#include "ui/traffic/traffic.h"

#include <QDialog>
#include <QMap>
#include <QPointer>

class QLabel;
class QLayout;
class QPushButton;
class QTabWidget;

namespace restdock::ui {

class AccessPage;
class AdvancedPage;
class ProfilePage;
class RulesPage;
class StoragePage;
class UsersPage;

/// Makes or changes a profile: backend first, then how it is served, then who may use it.
///
/// Everything is checked while it is typed, and the reason stands below its field. Nothing is saved
/// that is not valid; Save stays enabled and leads to what is wrong. While a test or the keychain is waited
/// for, nothing can be changed, and Cancel takes the saving back; so does whatever else ends the dialog.
class ProfileDialog final : public QDialog
{
    Q_OBJECT

public:
    struct Given
    {
        QString id; ///< empty: a new profile
        Profile profile;
        QList<Profile> others;
        ServerStatus status = {};
        QMap<QString, UserSeen> seen = {}; ///< by user: those who have connected before
        int activeClients = 0;
    };

    /// All references outlive it.
    ProfileDialog(Given given, const BackendCatalogue &catalogue, Commands &commands,
                  QWidget *parent = nullptr);
    ~ProfileDialog() override;

    void showPart(ProfilePart part);
    /// Its page of the storage, with the focus where its secret is.
    void showSecret();
    /// Its page of users, with this one selected if it has rules there.
    void showUser(const QString &name);

    Profile profile() const;
    /// By user: the passwords that were made in it, to be shown once more.
    QMap<QString, QString> freshPasswords() const;

    /// What its server does by now: what a change means depends on it.
    void followServer(const ServerStatus &status, int activeClients);
    /// See RulesPage::showDeleting().
    void showDeleting(bool isPossible, int minutes);

    /// Whether its storage was seen to work. One that was not is not to be started by itself.
    bool isTested() const;
    /// Whether that was here.
    bool hasPassedTest() const;
    /// The running server does not follow all of what was saved yet, as the person wished.
    bool leavesRestart() const { return m_takeUp == TakeUp::AtNextStart; }

Q_SIGNALS:
    void saved(const QString &id);
    void deletingRequested(); ///< to allow it for a while, or to end that

protected:
    void reject() override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void addPage(ProfilePage *page, const QString &title);
    QLayout *makeButtons();
    void check();
    void refreshButtons(const Profile &now);
    void showEffect(const Profile &now);
    QString effectText(const Profile &now) const;
    void pressTest();
    void save(TakeUp takeUp);
    bool leadToError(const Problems &problems);
    bool needsTest(const Profile &profile) const;
    void testFirst();
    void tested(bool hasPassed);
    void saveNow();
    void saveFailed(const Error &error);
    bool takeSaveBack();
    Problems problems(const Profile &profile) const;
    bool isBusy() const;
    bool isNew() const { return m_given.id.isEmpty(); }
    void setSaving(bool isSaving);

    const Given m_given;
    ServerStatus m_status;
    int m_activeClients;
    const BackendCatalogue &m_catalogue;
    Commands &m_commands;
    QLabel *m_warning; ///< beside the message, if it is one
    QLabel *m_message;
    QTabWidget *m_tabs;
    QList<ProfilePage *> m_pages;
    StoragePage *m_storage;
    AccessPage *m_access;
    UsersPage *m_users;
    RulesPage *m_rules;
    AdvancedPage *m_advanced;
    QPushButton *m_test;
    QPushButton *m_save;
    QPushButton *m_saveForLater; // beside the one that restarts
    QPushButton *m_saveUntested;
    QPushButton *m_cancel;
    AwaitedChange m_saving{*this};
    TakeUp m_takeUp = TakeUp::Now;
    Profile m_asLoaded;
    QPointer<QWidget> m_focused; // before it was saved
    bool m_isFillingIn = false;
    bool m_isTestingFirst = false; // to save what is typed
    bool m_hasBegun = false;       // to be written, once: the keychain may have it
    bool m_savesUntested = false;
    bool m_savesSoon = false; // when what is being worked out is there
};

} // namespace restdock::ui
