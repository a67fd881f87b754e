// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace restdock::ui {

class ProfileModel;
struct KeychainReport;

/// The window's last line: how many servers run, how many need the person, whether the keychain is
/// unlocked.
class StatusLine final : public QLabel
{
    Q_OBJECT

public:
    explicit StatusLine(const ProfileModel &profiles, QWidget *parent = nullptr);

    void setKeychain(const KeychainReport &keychain);

private:
    void refresh();

    const ProfileModel &m_profiles;
    QString m_keychain; ///< empty: not known yet
};

} // namespace restdock::ui
