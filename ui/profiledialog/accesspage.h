// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/commands.h"
#include "ui/profiledialog/profilepage.h"

#include <optional>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QRadioButton;
class QSpinBox;

namespace restdock::ui {

class CertificateRows;
class CommandEdit;
class PortNote;

/// Who can reach the server, and how the way there is protected.
class AccessPage final : public ProfilePage
{
    Q_OBJECT

public:
    /// @p serving: the address at which its own server listens now, if it does. @p others have
    /// addresses of their own.
    AccessPage(Commands &commands, std::optional<ListenAddress> serving, QList<Profile> others,
               QWidget *parent = nullptr);

    /// See the constructor.
    void setServing(const std::optional<ListenAddress> &serving);
    /// Before load(); see CertificateRows::setNew().
    void setNew(bool isNew);
    void load(const Profile &profile) override;
    void store(Profile &profile) const override;
    /// The server's address as clients use it now, ending with '/'.
    QString url() const;

    Problems ownProblems() const override;
    bool isBusy() const override;
    void setSaved(bool isSaved) override;
    void showProblems(const Problems &problems) override;
    QWidget *firstWrong() override;

private:
    void addFirewallRow(QFormLayout &form);
    void fillHosts();
    QString chosenHost() const;
    void refresh();
    ListenAddress typedAddress() const;
    void refreshUrl();
    void changedByHand();

    Commands &m_commands;
    QRadioButton *m_onlyHere;
    QRadioButton *m_network;
    QComboBox *m_host;
    QSpinBox *m_port;
    PortNote *m_portNote;
    CertificateRows *m_certificate = nullptr;
    QPushButton *m_showFirewall;
    CommandEdit *m_firewall;
    QLineEdit *m_url;
    QStringList m_addresses; // of this computer, as clients in the network use them
    Profile m_loaded;
};

} // namespace restdock::ui
