// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/users/usertasks.h"

#include "ui/commands.h"
#include "ui/look/errortext.h"
#include "ui/look/question.h"
#include "ui/profiledialog/newlogin.h"
#include "ui/profiles/profilechange.h"
#include "ui/profiles/profilemodel.h"
#include "ui/users/freshpasswords.h"
#include "ui/users/newuserdialog.h"

#include <QPointer>

#include <algorithm>

namespace restdock::ui {

UserTasks::UserTasks(const ProfileModel &profiles, Commands &commands, QWidget &window)
    : QObject(&window),
      m_profiles(profiles),
      m_commands(commands),
      m_window(window)
{
}

const Profile *UserTasks::profileWithUsers(const QString &id) const
{
    const auto *const entry = m_profiles.find(id);
    return entry && entry->profile.access == ProfileAccess::Users ? &entry->profile : nullptr;
}

void UserTasks::add(const QString &id)
{
    const auto *const profile = profileWithUsers(id);
    if (!profile)
        return;
    auto *const dialog = new NewUserDialog(*profile, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this,
            [this, dialog, id] { savePassword(id, dialog->user()); });
    dialog->open();
}

void UserTasks::renewPassword(const QString &id, const QString &name)
{
    const auto *const profile = profileWithUsers(id);
    const auto *const known = profile ? profile->user(name) : nullptr;
    if (!known)
        return;
    ask(&m_window,
        {tr("New password for “%1”").arg(name),
         tr("A client that signs in as “%1” is refused until it has the new password.").arg(name),
         tr("&Keep the old one"), tr("&Make a new one")},
        [this, id, user = *known] { savePassword(id, user); });
}

void UserTasks::remove(const QString &id, const QString &name)
{
    if (!profileWithUsers(id))
        return;
    ask(&m_window,
        {tr("Remove the user “%1”").arg(name),
         tr("Clients that sign in as “%1” are refused from now on. Their backups stay.").arg(name),
         tr("&Keep"), tr("&Remove")},
        [this, id, name] {
            const auto take = [name](QList<ProfileUser> &users) {
                users.removeIf([&name](const ProfileUser &user) { return user.name == name; });
            };
            change(id, take, [] {});
        });
}

/// Makes a password for @p user, who is added if it is not there.
void UserTasks::savePassword(const QString &id, const ProfileUser &user)
{
    const auto password = makePassword();
    m_commands.hashPassword(
        password,
        [self = QPointer(this), id, user, password](const Result<QByteArray> &hash) mutable {
            if (!self)
                return;
            if (!hash) {
                Q_EMIT self->said(errorText(hash.error()));
                return;
            }
            const auto put = [user, hash = *hash](QList<ProfileUser> &users) {
                auto known =
                    std::find_if(users.begin(), users.end(),
                                 [&user](const ProfileUser &one) { return one.name == user.name; });
                if (known == users.end())
                    known = users.insert(users.end(), user);
                known->passwordHash = hash;
            };
            self->change(id, put, [self, id, name = user.name, password] {
                Q_EMIT self->loginMade(id, name, password);
                showPasswords(&self->m_window, {{name, password}});
            });
        });
}

void UserTasks::change(const QString &id, std::function<void(QList<ProfileUser> &)> changeUsers,
                       std::function<void()> changed)
{
    const auto *const profile = profileWithUsers(id);
    changeProfileOver(
        &m_window,
        tr("Changing the users of “%1”. If the keychain is locked, it asks for its password.")
            .arg(profile ? profile->name : QString()),
        m_commands, id,
        [changeUsers = std::move(changeUsers)](Profile &changing) { changeUsers(changing.users); },
        [this, changed = std::move(changed)](const Result<QString> &saved) {
            if (saved)
                changed();
            else
                Q_EMIT said(errorText(saved.error()));
        });
}

} // namespace restdock::ui
