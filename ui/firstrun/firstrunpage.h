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

private:
    QWidget *makeQuestion() const;
    QWidget *makeForm();
    void showForm();
    void chooseFolder();
    void check();
    void create();
    Profile profileOf(const QByteArray &passwordHash) const;
    void addCertificate(const Profile &profile);
    void save(const Profile &profile);
    void fail(const Error &error);

    Commands &m_commands;
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
    QLabel *m_portNote;
    QLabel *m_failure;
    QPushButton *m_create;
    QTimer *m_checkSoon;
};

} // namespace restdock::ui
