// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/profiletabs.h"

#include "ui/activity/activitypane.h"
#include "ui/look/scrolling.h"
#include "ui/overview/overviewpage.h"
#include "ui/repositories/repositoriespage.h"
#include "ui/users/userlistpage.h"

#include <QBoxLayout>
#include <QScrollArea>

namespace restdock::ui {

ProfileTabs::ProfileTabs(ProfileModel &profiles, ActivityModel &requests, ActivityModel &events,
                         Commands &commands, QWidget *parent)
    : PageTabs(parent),
      m_activity(new PageTabs),
      m_overview(new OverviewPage(profiles)),
      m_repositories(new RepositoriesPage(profiles, commands)),
      m_users(new UserListPage(profiles, commands)),
      m_requests(new ActivityPane(requests, commands)),
      m_events(new ActivityPane(events, commands))
{
    setDocumentMode(true);
    addTab(scrolling(m_overview), tr("&Overview"));
    addTab(m_repositories, tr("Repos&itories"));
    addTab(m_users, tr("Users"));
    m_activity->setDocumentMode(true);
    m_activity->addTab(m_events, tr("Eve&nts"));
    m_activity->addTab(m_requests, tr("Re&quests"));
    auto *const activity = new QWidget; // or one row of tabs would touch the other
    auto *const column = new QVBoxLayout(activity);
    column->setContentsMargins(0, 8, 0, 0);
    column->addWidget(m_activity);
    addTab(activity, tr("Activity"));
}

void ProfileTabs::showTab(Tab tab)
{
    if (tab != Tab::Events && tab != Tab::Requests) {
        setCurrentIndex(int(tab));
        return;
    }
    setCurrentWidget(m_activity->parentWidget());
    m_activity->setCurrentWidget(tab == Tab::Events ? m_events : m_requests);
}

void ProfileTabs::setProfile(const QString &id)
{
    m_overview->setProfile(id);
    m_repositories->setProfile(id);
    m_users->setProfile(id);
}

void ProfileTabs::setProfileNames(const QStringList &names)
{
    m_requests->setProfileNames(names);
    m_events->setProfileNames(names);
}

void ProfileTabs::focusFilter()
{
    setCurrentWidget(m_activity->parentWidget());
    static_cast<ActivityPane *>(m_activity->currentWidget())->focusSearch();
}

} // namespace restdock::ui
