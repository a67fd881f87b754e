// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/pagetabs.h"

namespace restdock::ui {

class ActivityModel;
class ActivityPane;
class Commands;
class OverviewPage;
class ProfileModel;
class RepositoriesPage;
class UserListPage;

/// What there is to see of a profile, each on a page of its own; and what happened to all of them.
/// What the pages wish is for the window to do.
class ProfileTabs final : public PageTabs
{
    Q_OBJECT

public:
    /// From left to right; the last two lie side by side in the activity.
    enum class Tab { Overview, Repositories, Users, Events, Requests };
    static constexpr int tabCount = int(Tab::Requests) + 1;

    ProfileTabs(ProfileModel &profiles, ActivityModel &requests, ActivityModel &events,
                Commands &commands, QWidget *parent = nullptr);

    void showTab(Tab tab);
    void setProfile(const QString &id); ///< that the pages are about
    /// For the choice of one in the activity.
    void setProfileNames(const QStringList &names);
    void focusFilter(); ///< of the activity

    OverviewPage &overviewPage() { return *m_overview; }
    RepositoriesPage &repositoriesPage() { return *m_repositories; }
    UserListPage &usersPage() { return *m_users; }
    ActivityPane &eventsPane() { return *m_events; }

private:
    PageTabs *m_activity;
    OverviewPage *m_overview;
    RepositoriesPage *m_repositories;
    UserListPage *m_users;
    ActivityPane *m_requests;
    ActivityPane *m_events;
};

} // namespace restdock::ui
