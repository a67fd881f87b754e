// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/profiles/profile.h"

#include <QDialog>
#include <QStringList>

#include <chrono>

class QComboBox;

namespace restdock::ui {

/// Asks for whom, and for how long, a profile that forbids deleting shall allow it. A single user is
/// proposed, if there is one.
class DeletingDialog final : public QDialog
{
    Q_OBJECT

public:
    /// @p seen: those who were there without being named in the profile, where a file or a reverse
    /// proxy knows the users.
    DeletingDialog(const Profile &profile, const QStringList &seen, QWidget *parent = nullptr);

    QString user() const; ///< empty: everybody
    std::chrono::seconds duration() const;

private:
    QComboBox *m_user;
    QComboBox *m_duration;
};

} // namespace restdock::ui
