// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/profiledialog/profilepage.h"

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QRadioButton;
class QSpinBox;

namespace restdock::ui {

class CertificateRows;
class Commands;

/// Who can reach the server, and how the way there is protected.
class AccessPage final : public ProfilePage
{
    Q_OBJECT

public:
    explicit AccessPage(Commands &commands, QWidget *parent = nullptr);

    void load(const Profile &profile) override;
    void store(Profile &profile) const override;
    /// The server's address as clients use it now, ending with '/'.
    QString url() const;

    Problems ownProblems() const override;
    bool isBusy() const override;
    void setSaved(bool isSaved) override;
    void showProblems(const Problems &problems) override;
    QWidget *firstWrong() const override;

private:
    void addFirewallRow(QFormLayout &form);
    void fillHosts();
    QString chosenHost() const;
    void refresh();
    void refreshPort();
    void refreshUrl();
    void changedByHand();

    Commands &m_commands;
    QRadioButton *m_onlyHere;
    QRadioButton *m_network;
    QComboBox *m_host;
    QSpinBox *m_port;
    QLabel *m_portState;
    CertificateRows *m_certificate = nullptr;
    QPushButton *m_showFirewall;
    QPlainTextEdit *m_firewall;
    QLineEdit *m_url;
    QStringList m_addresses; // of this computer, as clients in the network use them
    Profile m_loaded;
};

} // namespace restdock::ui
