// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/profiles/profile.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;

namespace restdock::ui {

class RightsBox;

/// Asks for the name of a new user and what it may do. Names that cannot be are refused while they
/// are typed.
class NewUserDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit NewUserDialog(const Profile &profile, QWidget *parent = nullptr);

    /// Without a password.
    ProfileUser user() const;

private:
    void check();

    const Profile m_profile;
    QLineEdit *m_name;
    RightsBox *m_rights;
    QLabel *m_note;
    QPushButton *m_add;
};

} // namespace restdock::ui
