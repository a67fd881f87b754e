// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/profiledialog/userspage.h"

#include "storage/profiles/username.h"
#include "ui/commands.h"
#include "ui/look/symbolicicon.h"
#include "ui/profiledialog/newlogin.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPointer>
#include <QPushButton>

#include <algorithm>

namespace restdock::ui {

UsersPage::UsersPage(Commands &commands, QWidget *parent)
    : ProfilePage(parent),
      m_commands(commands),
      m_needsLogin(new QCheckBox(tr("Users have to sign &in"))),
      m_list(new QListWidget),
      m_newName(new QLineEdit),
      m_add(new QPushButton(symbolicIcon(QStringLiteral("add")), tr("A&dd"))),
      m_renew(new QPushButton(symbolicIcon(QStringLiteral("key")), tr("New pass&word"))),
      m_remove(new QPushButton(symbolicIcon(QStringLiteral("remove")), tr("&Remove"))),
      m_made(new QLabel),
      m_madePassword(new QLineEdit)
{
    auto *const form = new QFormLayout(this);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    notes().addRow(*form, QStringLiteral("access"), tr("Login"), m_needsLogin);
    auto *const box = new QWidget;
    auto *const row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    auto *const buttons = new QVBoxLayout;
    buttons->addWidget(m_renew);
    buttons->addWidget(m_remove);
    buttons->addStretch();
    row->addWidget(m_list, 1);
    row->addLayout(buttons);
    m_list->setMinimumHeight(110);
    notes().addRow(*form, QStringLiteral("users"), tr("&Users"), m_list, box);
    auto *const adding = new QWidget;
    auto *const addRow = new QHBoxLayout(adding);
    addRow->setContentsMargins(0, 0, 0, 0);
    addRow->addWidget(m_newName, 1);
    addRow->addWidget(m_add);
    m_newName->setPlaceholderText(tr("name of a client, such as laptop"));
    auto *const label = new QLabel(tr("New us&er"));
    label->setBuddy(m_newName);
    m_newName->setAccessibleName(tr("Name of the new user"));
    form->addRow(label, adding);
    m_made->setWordWrap(true);
    m_made->hide();
    m_madePassword->setReadOnly(true);
    m_madePassword->setAccessibleName(tr("New password"));
    m_madePassword->hide();
    form->addRow(m_made);
    form->addRow(m_madePassword);

    connect(m_needsLogin, &QCheckBox::toggled, this, [this] {
        refresh();
        Q_EMIT changed();
    });
    connect(m_list, &QListWidget::currentRowChanged, this, &UsersPage::refresh);
    connect(m_newName, &QLineEdit::textChanged, this, &UsersPage::refresh);
    connect(m_newName, &QLineEdit::returnPressed, m_add, &QPushButton::click);
    connect(m_add, &QPushButton::clicked, this, &UsersPage::addTyped);
    connect(m_renew, &QPushButton::clicked, this,
            [this] { renewPassword(m_list->currentItem()->text()); });
    connect(m_remove, &QPushButton::clicked, this, &UsersPage::removeUser);
    // Return in the name's field adds the user, and does not save the dialog.
    for (auto *button : {m_add, m_renew, m_remove})
        button->setAutoDefault(false);
}

void UsersPage::load(const Profile &profile)
{
    m_users = profile.users;
    m_otherAccess = profile.access == ProfileAccess::None ? ProfileAccess::Users : profile.access;
    m_needsLogin->setChecked(profile.access != ProfileAccess::None);
    showUsers({});
}

void UsersPage::store(Profile &profile) const
{
    profile.users = m_users;
    profile.access = m_needsLogin->isChecked() ? m_otherAccess : ProfileAccess::None;
}

void UsersPage::showUsers(const QString &selected)
{
    m_list->clear();
    for (const auto &user : m_users) {
        m_list->addItem(user.name);
        if (user.name == selected)
            m_list->setCurrentRow(m_list->count() - 1);
    }
    refresh();
}

void UsersPage::refresh()
{
    const bool hasUser = m_list->currentItem();
    const QString name = m_newName->text();
    const bool isKnown = std::any_of(m_users.begin(), m_users.end(),
                                     [&name](const auto &user) { return user.name == name; });
    m_add->setEnabled(isValidUserName(name.toUtf8()) && !isKnown);
    m_renew->setEnabled(hasUser);
    m_remove->setEnabled(hasUser);
}

void UsersPage::addTyped()
{
    const QString name = m_newName->text();
    m_newName->clear();
    addUser(name);
}

void UsersPage::addUser(const QString &name)
{
    m_users.append({.name = name});
    showUsers(name);
    renewPassword(name);
}

void UsersPage::renewPassword(const QString &name)
{
    const QString password = makePassword();
    ++m_hashing;
    m_commands.hashPassword(
        password, [self = QPointer(this), name, password](const Result<QByteArray> &hash) {
            if (self)
                self->showHashed(name, password, hash);
        });
}

void UsersPage::showHashed(const QString &name, const QString &password,
                           const Result<QByteArray> &hash)
{
    --m_hashing;
    m_made->show();
    m_madePassword->setVisible(hash.has_value());
    if (!hash) {
        m_made->setText(hash.error().message);
        Q_EMIT changed();
        return;
    }
    for (auto &user : m_users) {
        if (user.name == name)
            user.passwordHash = *hash;
    }
    m_freshPasswords.insert(name, password);
    m_made->setText(tr("The password of “%1”. It is shown this once, and holds when the profile is "
                       "saved:")
                        .arg(name));
    m_madePassword->setText(password);
    m_madePassword->selectAll();
    Q_EMIT changed();
}

void UsersPage::removeUser()
{
    m_users.removeAt(m_list->currentRow());
    showUsers({});
    Q_EMIT changed();
}

} // namespace restdock::ui
