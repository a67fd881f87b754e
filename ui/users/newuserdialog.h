// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/profiles/profile.h"

#include <QDialog>

class QLabel;
class QLineEdit;

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

    /// Says what is missing, if something is.
    void accept() override;

private:
    void check();
    void showProblem(const QString &problem);
    QString problem() const;

    const Profile m_profile;
    QLineEdit *m_name;
    RightsBox *m_rights;
    QLabel *m_note;
};

} // namespace restdock::ui
