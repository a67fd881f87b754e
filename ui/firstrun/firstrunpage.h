// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/profiles/profile.h"

#include <QStackedWidget>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QRadioButton;
class QSpinBox;
class QTimer;

namespace restdock::ui {

class Commands;
class MutedLabel;
class PortNote;
class ServerMaking;
struct FolderFacts;

/// What somebody sees who has no profile yet: where the backups shall be, and for a folder one screen
/// that makes a server for it, safe by default (this computer only, with a user and a made-up
/// password).
class FirstRunPage final : public QStackedWidget
{
    Q_OBJECT

public:
    explicit FirstRunPage(Commands &commands, QWidget *parent = nullptr);

    void setFolder(const QString &folder);

Q_SIGNALS:
    void drimeRequested();
    void importRequested();
    /// The profile is saved and its server starts. The password is nowhere else: it is shown once.
    void created(const QString &id, const QString &user, const QString &password);

protected:
    /// Esc goes back from the form, as its button does.
    void keyPressEvent(QKeyEvent *event) override;

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
    bool isUser() const; ///< what is typed can be the name of one
    QWidget *firstWrong() const;
    void create();
    Profile typedProfile() const;
    void finish(const QString &id);
    void goBack();
    void end();
    void tell(const QString &text);
    void fail(const Error &error);

    Commands &m_commands;
    ServerMaking *m_making = nullptr; // while it is made
    QWidget *m_fields;                // all that can be typed and chosen
    QString m_nearestFolder;
    QLineEdit *m_folder;
    MutedLabel *m_folderNote;
    QRadioButton *m_onlyHere;
    QRadioButton *m_network;
    QCheckBox *m_certificate;
    MutedLabel *m_networkNote;
    MutedLabel *m_certificateNote;
    QLineEdit *m_user;
    MutedLabel *m_userNote;
    QLineEdit *m_password;
    MutedLabel *m_passwordNote;
    QSpinBox *m_port;
    PortNote *m_portNote;
    QLabel *m_portChoice; // why it is not the usual one
    QLabel *m_failure;
    QPushButton *m_back;
    QPushButton *m_create;
    QTimer *m_checkSoon;
};

} // namespace restdock::ui
