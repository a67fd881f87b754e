// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/profiles/certificatefacts.h"
#include "ui/connect/connectdetails.h"
#include "ui/connect/freshlogins.h"

#include <QSet>
#include <QWidget>

namespace restdock::ui {

class Commands;
class ConnectCard;
class ConnectOffers;

/// The card for clients of one profile, kept up to date.
///
/// A password that was just made is in it once: it is forgotten when the card has shown it and is
/// left, for another profile or with its window.
class ConnectPage final : public QWidget
{
    Q_OBJECT

public:
    ConnectPage(const ProfileModel &profiles, Commands &commands, QWidget *parent = nullptr);

    void setProfile(const QString &id);
    /// To be shown once, with the commands.
    void rememberLogin(const QString &id, const QString &user, const QString &password);
    ConnectOffers &offers() const;

Q_SIGNALS:
    void certificateWanted();
    void logRequested();
    void passwordRequested(const QString &user); ///< a new one

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void connectCard();
    void refresh();
    void lookAtCertificate(const ProfileEntry &entry);
    void forgetShown();
    void testServer();

    const ProfileModel &m_profiles;
    Commands &m_commands;
    ConnectCard *m_card;
    QString m_id;
    ConnectChoice m_choice;
    FreshLogins m_logins;
    QSet<QString> m_shown;       // users whose new passwords have been seen
    CertificateFiles m_lookedAt; // of the person's own
    bool m_vouchesForItself = false;
};

} // namespace restdock::ui
