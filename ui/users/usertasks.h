// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/profiles/profile.h"

#include <QObject>

#include <functional>

class QWidget;

namespace restdock::ui {

class Commands;
class ProfileModel;

/// What a person does with the users of a saved profile: each task with its dialogs and questions.
/// Changes hold at once; a running server takes them up and goes on. Tasks return at once; what comes
/// of them appears in the model. For profiles with users of their own; others are left alone.
///
/// Thread: the GUI's. Belongs to the window, over which its dialogs open.
class UserTasks final : public QObject
{
    Q_OBJECT

public:
    UserTasks(const ProfileModel &profiles, Commands &commands, QWidget &window);

    void add(const QString &id);
    void renewPassword(const QString &id, const QString &user);
    void remove(const QString &id, const QString &user);

Q_SIGNALS:
    void said(const QString &message); ///< for a moment
    void loginMade(const QString &id, const QString &user, const QString &password);

private:
    const Profile *profileWithUsers(const QString &id) const;
    void savePassword(const QString &id, const ProfileUser &user);
    void change(const QString &id, std::function<void(QList<ProfileUser> &)> changeUsers,
                std::function<void()> changed);

    const ProfileModel &m_profiles;
    Commands &m_commands;
    QWidget &m_window;
};

} // namespace restdock::ui
