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

    /// Those of the profile's file, which may be known a moment later.
    void addUsers(const QStringList &names);

    QString user() const; ///< empty: everybody
    std::chrono::seconds duration() const;

private:
    void offer(const QStringList &names);

    const Profile m_profile;
    QComboBox *m_user;
    QComboBox *m_duration;
    QStringList m_names;     // in the order of m_user, which has everybody after them
    bool m_isChosen = false; // by the person
};

} // namespace restdock::ui
