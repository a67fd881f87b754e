// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/users/userlistpage.h"

#include "ui/commands.h"
#include "ui/look/errortext.h"
#include "ui/look/fillingheader.h"
#include "ui/look/flowlayout.h"
#include "ui/look/rowmenu.h"
#include "ui/look/rowtable.h"
#include "ui/look/symbolicicon.h"
#include "ui/profiles/profilemodel.h"
#include "ui/users/usermodel.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QTableView>

namespace restdock::ui {

UserListPage::UserListPage(const ProfileModel &profiles, Commands &commands, QWidget *parent)
    : QWidget(parent),
      m_profiles(profiles),
      m_commands(commands),
      m_summary(new QLabel),
      m_add(new QPushButton(symbolicIcon(QStringLiteral("add")), tr("A&dd…"))),
      m_renew(new QPushButton(symbolicIcon(QStringLiteral("key")), tr("New pass&word…"))),
      m_remove(new QPushButton(symbolicIcon(QStringLiteral("remove")), tr("&Remove…"))),
      m_edit(new QPushButton(tr("Edit &users…"))),
      m_model(new UserModel(this)),
      m_table(new QTableView)
{
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 8, 0, 0);
    m_summary->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_summary->setWordWrap(true);
    m_summary->setTextFormat(Qt::PlainText);
    m_edit->setToolTip(tr("Change what users may do, and how they sign in"));
    auto *const bar = new FlowLayout;
    bar->addWidget(m_summary);
    bar->addWidget(m_edit);
    column->addLayout(bar);
    buildTable();
    column->addWidget(m_table, 1);
    column->addLayout(buttonRow());
    connect(m_add, &QPushButton::clicked, this, &UserListPage::addRequested);
    connect(m_renew, &QPushButton::clicked, this,
            [this] { Q_EMIT renewRequested(selectedUser()); });
    connect(m_remove, &QPushButton::clicked, this,
            [this] { Q_EMIT removeRequested(selectedUser()); });
    connect(m_edit, &QPushButton::clicked, this, [this] { Q_EMIT editRequested(selectedUser()); });
    connect(m_table, &QTableView::activated, this,
            [this] { Q_EMIT editRequested(selectedUser()); });
    offerInMenu(*m_table, {m_edit, m_renew, m_remove});
    removeByKey(*m_table, m_remove);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &UserListPage::refreshButtons);
    connect(&m_profiles, &ProfileModel::trafficChanged, this, [this](const QString &id) {
        if (id == m_id && isVisible())
            refresh();
    });
}

/// Below the table, as in the profile's dialog.
QLayout *UserListPage::buttonRow()
{
    auto *const row = new FlowLayout;
    for (auto *button : {m_add, m_renew, m_remove})
        row->addWidget(button);
    return row;
}

void UserListPage::buildTable()
{
    m_table->setHorizontalHeader(new FillingHeader(UserModel::Name));
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("Users"));
    showWholeRows(*m_table);
    m_table->setAlternatingRowColors(true);
    m_table->setWordWrap(false);
}

void UserListPage::setProfile(const QString &id)
{
    m_id = id;
    if (isVisible())
        readFile();
    refresh();
}

void UserListPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    readFile();
    refresh();
}

/// Those who have never been there are known from the file only.
void UserListPage::readFile()
{
    const auto *const entry = m_profiles.find(m_id);
    if (!entry || entry->profile.access != ProfileAccess::Htpasswd)
        return;
    m_commands.readUserNames(entry->profile.htpasswdFile,
                             [self = QPointer(this), id = m_id](const Result<QStringList> &names) {
                                 if (!self)
                                     return;
                                 self->m_inFile.insert(id, names);
                                 self->refresh();
                             });
}

void UserListPage::refresh()
{
    const auto *const entry = m_profiles.find(m_id);
    refreshButtons();
    if (!entry)
        return;
    const auto inFile = m_inFile.value(m_id, QStringList());
    m_model->setUsers(usersOf(*entry, inFile ? *inFile : QStringList()));
    const int count = m_model->rowCount();
    m_table->setVisible(count > 0);
    switch (entry->profile.access) {
    case ProfileAccess::Users:
        m_summary->setText(count > 0 ? tr("%n users", nullptr, count)
                                     : tr("There is no user yet, so no client can connect."));
        break;
    case ProfileAccess::Htpasswd:
        //: a file, and why it cannot be read
        m_summary->setText(
            inFile ? tr("The users of %1.").arg(entry->profile.htpasswdFile)
                   : tr("The users of %1 are not known: %2.")
                         .arg(entry->profile.htpasswdFile, messageText(inFile.error().wording())));
        break;
    case ProfileAccess::Proxy:
        m_summary->setText(
            tr("A reverse proxy says who the users are. Those who have connected are listed."));
        break;
    case ProfileAccess::None:
        m_summary->setText(tr("Everybody may connect, without a password."));
        break;
    }
}

void UserListPage::refreshButtons()
{
    const auto *const entry = m_profiles.find(m_id);
    const bool ownUsers = entry && entry->profile.access == ProfileAccess::Users;
    for (auto *button : {m_add, m_renew, m_remove})
        button->setVisible(ownUsers);
    for (auto *button : {m_renew, m_remove})
        button->setEnabled(!selectedUser().isEmpty());
    m_edit->setEnabled(entry);
}

QString UserListPage::selectedUser() const
{
    const auto current = m_table->currentIndex();
    return current.isValid() ? m_model->at(current.row()).name : QString();
}

} // namespace restdock::ui
