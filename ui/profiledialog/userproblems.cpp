// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/profiledialog/userproblems.h"

#include <QCoreApplication>
#include <QLocale>

namespace restdock::ui {

namespace {

struct UserProblemTexts
{
    Q_DECLARE_TR_FUNCTIONS(UserProblems)
};

/// Null: it is about no single user.
const ProfileUser *userOf(const Problem &problem, const QList<ProfileUser> &users)
{
    for (const auto &user : users) {
        const QString field = u"users." + user.name;
        if (problem.field == field || problem.field == field + u".max_size"
            || problem.field == field + u".password_hash")
            return &user;
    }
    return nullptr;
}

} // namespace

UserProblems asShown(const Problems &problems, const QList<ProfileUser> &users,
                     const ProfileUser *selected)
{
    UserProblems result;
    QStringList others;
    for (auto problem : problems) {
        const auto *const user = userOf(problem, users);
        const bool isError = problem.severity == Problem::Severity::Error;
        if (user && isError && result.firstWrong.isEmpty())
            result.firstWrong = user->name;
        if (user && isError && user != selected) {
            others.append(UserProblemTexts::tr("“%1”").arg(user->name));
            continue;
        }
        if (user && problem.field.endsWith(u".max_size"))
            problem.field = QStringLiteral("user_limit");
        result.shown.append(problem);
    }
    others.removeDuplicates();
    if (!others.isEmpty()) {
        result.shown.prepend({QStringLiteral("users"),
                              //: %1: one or several users, as a list
                              UserProblemTexts::tr("something is wrong with %1")
                                  .arg(QLocale().createSeparatedList(others)),
                              UserProblemTexts::tr("Select the user to see what"),
                              Problem::Severity::Error});
    }
    return result;
}

} // namespace restdock::ui
