// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/profiles/profiledamage.h"

#include <QWidget>

class QLabel;
class QToolButton;

namespace restdock::ui {

class ProfileModel;
struct KeychainReport;

/// The window's last line: how many servers run, how many profiles need the person, whether the keychain
/// is unlocked, and that Restdock is about to end.
class StatusLine final : public QWidget
{
    Q_OBJECT

public:
    explicit StatusLine(const ProfileModel &profiles, QWidget *parent = nullptr);

    /// All of it but the last, in one line.
    QString text() const;
    void setKeychain(const KeychainReport &keychain);
    void setDamage(const ProfileDamage &damage); ///< of the saved profiles
    /// Whether Restdock ends as soon as no client is active.
    void setQuitting(bool isQuitting);

Q_SIGNALS:
    void attentionRequested(const QString &id); ///< empty: of the saved profiles
    void quitCancelled();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void refresh();
    QString runningText() const;
    void refreshAttention();
    void fit();

    const ProfileModel &m_profiles;
    ProfileDamage m_damage;
    QLabel *m_running;
    QToolButton *m_attention;
    QLabel *m_rest;
    QLabel *m_quitting;
    QToolButton *m_cancelQuit;
    QString m_worst;    ///< the id of the profile that needs the person most
    QString m_keychain; ///< empty: not known yet
};

} // namespace restdock::ui
