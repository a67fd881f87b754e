// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/profiles/pendingchange.h"
#include "storage/profiles/profile.h"

#include <QStackedWidget>

#include <optional>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QRadioButton;
class QSpinBox;
class QTimer;

namespace restdock::ui {

class Commands;
class PortNote;
struct FolderFacts;

/// What somebody sees who has no profile yet: where the backups shall be, and for a folder one screen
/// that makes a server for it, safe by default (this computer only, with a user and a made-up
/// password).
class FirstRunPage final : public QStackedWidget
{
    Q_OBJECT

public:
    explicit FirstRunPage(Commands &commands, QWidget *parent = nullptr);
    ~FirstRunPage() override;

    void setFolder(const QString &folder);

Q_SIGNALS:
    void drimeRequested();
    void importRequested();
    /// The profile is saved and its server starts. The password is nowhere else: it is shown once.
    void created(const QString &id, const QString &user, const QString &password);

private:
    QWidget *makeQuestion() const;
    QWidget *makeForm();
    void showForm();
    void chooseFolder();
    void check();
    void lookAtFolder();
    void showFolder(const FolderFacts &facts);
    /// What is wrong with the folder that is typed; empty: nothing.
    QString folderProblem() const;
    /// What is known to be in the way of a server at the port that is typed.
    bool isPortRefused() const;
    void create();
    Profile typedProfile() const;
    void addCertificate(const QByteArray &passwordHash);
    void save();
    void goBack();
    void discardMade();
    bool isMaking(const PendingChange::Handle &change) const;
    void end();
    void fail(const Error &error);

    /// What is being made, as it was when somebody asked for it.
    struct Making
    {
        Profile profile;
        QString password;
        bool wantsCertificate = false;
        PendingChange::Handle change = std::make_shared<PendingChange>();
    };

    Commands &m_commands;
    std::optional<Making> m_making;
    QWidget *m_fields; // all that can be typed and chosen
    QString m_nearestFolder;
    QLineEdit *m_folder;
    QLabel *m_folderNote;
    QRadioButton *m_onlyHere;
    QRadioButton *m_network;
    QCheckBox *m_certificate;
    QLabel *m_networkNote;
    QLineEdit *m_user;
    QLabel *m_userNote;
    QLineEdit *m_password;
    QSpinBox *m_port;
    PortNote *m_portNote;
    QLabel *m_portChoice; // why it is not the usual one
    QLabel *m_failure;
    QPushButton *m_back;
    QPushButton *m_create;
    QTimer *m_checkSoon;
};

} // namespace restdock::ui
