// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/profiledialog/userspage.h"

#include "storage/profiles/username.h"
#include "ui/commands.h"
#include "ui/look/errortext.h"
#include "ui/look/format.h"
#include "ui/look/formlayout.h"
#include "ui/look/rowmenu.h"
#include "ui/look/symbolicicon.h"
#include "ui/profiledialog/newlogin.h"
#include "ui/profiledialog/passwordfile.h"
#include "ui/profiledialog/userproblems.h"
#include "ui/profiledialog/usertable.h"
#include "ui/users/freshpasswords.h"
#include "ui/users/rightsbox.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QFormLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>

#include <algorithm>

namespace restdock::ui {

namespace {

bool hasRules(const ProfileUser &user)
{
    return user.rights != UserRights::Full || user.maximumBytes != 0
        || !user.passwordHash.isEmpty();
}

void select(QComboBox *box, int value)
{
    box->setCurrentIndex(std::max(box->findData(value), 0));
}

} // namespace

UsersPage::UsersPage(Commands &commands, QMap<QString, UserSeen> seen, QWidget *parent)
    : ProfilePage(parent),
      m_commands(commands),
      m_form(new FormLayout(this)),
      m_access(new QComboBox),
      m_file(new PasswordFile(commands)),
      m_header(new QLineEdit),
      m_table(new UserTable(std::move(seen))),
      m_rights(new RightsBox),
      m_limit(new QLineEdit),
      m_newName(new QLineEdit),
      m_add(new QPushButton(symbolicIcon(QStringLiteral("add")), tr("A&dd"))),
      m_renew(new QPushButton(symbolicIcon(QStringLiteral("key")), tr("New pass&word"))),
      m_remove(new QPushButton(symbolicIcon(QStringLiteral("remove")), tr("&Remove"))),
      m_made(new FreshPasswords)
{
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_access->addItem(tr("the users below"), int(ProfileAccess::Users));
    m_access->addItem(tr("the users of an .htpasswd file"), int(ProfileAccess::Htpasswd));
    m_access->addItem(tr("users whom a reverse proxy names"), int(ProfileAccess::Proxy));
    m_access->addItem(tr("everybody, without a password"), int(ProfileAccess::None));
    notes().addRow(*m_form, QStringLiteral("access"), tr("S&ign in"), m_access);
    notes().addRow(*m_form, QStringLiteral("htpasswd_file"), tr("Password &file"), &m_file->edit(),
                   m_file);
    m_header->setPlaceholderText(QStringLiteral("X-Forwarded-User"));
    notes().addRow(*m_form, QStringLiteral("proxy_header"), tr("&Header field"), m_header);
    notes().addRow(*m_form, QStringLiteral("users"), tr("&Users"), m_table, makeTable());
    notes().addRow(*m_form, QStringLiteral("rights"), tr("A&ccess"), m_rights);
    m_limit->setPlaceholderText(tr("no limit; for example %1").arg(editableSize(200'000'000'000)));
    notes().addRow(*m_form, QStringLiteral("user_limit"), tr("&Limit"), m_limit);
    m_adding = makeAdding();
    notes().addRow(*m_form, QStringLiteral("new_user"), tr("New us&er"), m_newName, m_adding);
    m_form->addRow(m_made);
    m_form->setRowVisible(m_made, false);

    connect(m_file, &PasswordFile::settled, this, &UsersPage::readFile);
    connect(m_file, &PasswordFile::namesRead, this, &UsersPage::showNames);
    for (const auto signal : {&PasswordFile::edited, &PasswordFile::ended})
        connect(m_file, signal, this, &UsersPage::changed);
    connect(m_header, &QLineEdit::textChanged, this, &UsersPage::changed);
    connect(m_access, &QComboBox::currentIndexChanged, this, [this] {
        readFile();
        refresh();
        Q_EMIT changed();
    });
    connect(m_table, &UserTable::currentCellChanged, this, [this] {
        showSelected();
        Q_EMIT changed(); // what is wrong is told of the one that is selected
    });
    connect(m_rights, &QComboBox::activated, this, &UsersPage::setRights);
    connect(m_limit, &QLineEdit::textEdited, this, &UsersPage::setLimit);
    connect(m_newName, &QLineEdit::textChanged, this, [this] {
        m_isLeftOver = false;
        m_addProblem = m_newName->text().isEmpty() ? QString() : whyNotAdded();
        Q_EMIT changed();
    });
    connect(m_add, &QPushButton::clicked, this, &UsersPage::addTyped);
    connect(m_renew, &QPushButton::clicked, this, [this] {
        if (const auto *const user = selectedUser())
            renewPassword(user->name);
    });
    connect(m_remove, &QPushButton::clicked, this, &UsersPage::removeUser);
    offerInMenu(*m_table, {m_renew, m_remove});
    removeByKey(*m_table, m_remove);
    for (auto *button : {m_add, m_renew, m_remove})
        button->setAutoDefault(false);
    m_newName->installEventFilter(this);
}

/// Return in a name that is being typed adds the user. A line edit passes the key on to its dialog, which
/// would save.
bool UsersPage::eventFilter(QObject *object, QEvent *event)
{
    if (object != m_newName || event->type() != QEvent::KeyPress || m_newName->text().isEmpty())
        return ProfilePage::eventFilter(object, event);
    const auto key = static_cast<QKeyEvent *>(event)->key();
    if (key != Qt::Key_Return && key != Qt::Key_Enter)
        return ProfilePage::eventFilter(object, event);
    m_add->click();
    return true;
}

QWidget *UsersPage::makeTable()
{
    auto *const box = new QWidget;
    auto *const column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    auto *const buttons = new QHBoxLayout;
    buttons->addWidget(m_renew);
    buttons->addWidget(m_remove);
    buttons->addStretch();
    column->addWidget(m_table, 1);
    column->addLayout(buttons);
    return box;
}

QWidget *UsersPage::makeAdding()
{
    auto *const adding = new QWidget;
    auto *const row = new QHBoxLayout(adding);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_newName, 1);
    row->addWidget(m_add);
    m_newName->setPlaceholderText(tr("name of a client, such as laptop"));
    return adding;
}

bool UsersPage::isBusy() const
{
    return m_pendingCalls > 0 || m_file->isBusy();
}

ProfileAccess UsersPage::access() const
{
    return ProfileAccess(m_access->currentData().toInt());
}

void UsersPage::load(const Profile &profile)
{
    m_users = profile.users;
    m_table->setOwnFolders(profile.privateRepos);
    m_file->setPath(profile.htpasswdFile);
    m_header->setText(profile.proxyHeader);
    select(m_access, int(profile.access));
    readFile();
    showUsers({});
}

/// Users whom a file or a proxy knows are named in the profile only for a rule of their own.
void UsersPage::store(Profile &profile) const
{
    profile.access = access();
    profile.htpasswdFile = m_file->path();
    profile.proxyHeader = m_header->text().trimmed();
    profile.users = m_users;
    if (profile.access == ProfileAccess::Htpasswd || profile.access == ProfileAccess::Proxy) {
        profile.users.removeIf([this](const ProfileUser &user) {
            return !hasRules(user) && !m_wrongLimits.contains(user.name);
        });
    }
}

Problems UsersPage::ownProblems() const
{
    Problems problems;
    for (auto it = m_wrongLimits.begin(); it != m_wrongLimits.end(); ++it) {
        problems.append({QStringLiteral("users.%1.max_size").arg(it.key()),
                         tr("the limit of “%1” is not a size").arg(it.key()), sizeAdvice(),
                         Problem::Severity::Error});
    }
    if (access() == ProfileAccess::Htpasswd && !m_fileProblem.isEmpty())
        problems.append({QStringLiteral("htpasswd_file"), m_fileProblem, tr("Choose another file"),
                         Problem::Severity::Error});
    if (m_isLeftOver && m_adding->isVisibleTo(this))
        problems.append({QStringLiteral("new_user"), tr("this user is not added yet"),
                         tr("Add the user, or empty the field"), Problem::Severity::Error});
    return problems;
}

/// Who saves a name that was typed wants its user.
void UsersPage::insist()
{
    m_isLeftOver = !m_newName->text().isEmpty();
}

void UsersPage::showProblems(const Problems &problems)
{
    auto told = asShown(problems, m_users, selectedUser());
    m_wrongUser = told.firstWrong;
    if (!m_addProblem.isEmpty())
        told.shown.append({QStringLiteral("new_user"), m_addProblem,
                           tr("Enter the name with which the client signs in"),
                           Problem::Severity::Warning});
    ProfilePage::showProblems(told.shown);
}

/// Selects the user that it belongs to.
QWidget *UsersPage::firstWrong()
{
    auto *const field = ProfilePage::firstWrong();
    if (field != m_table || m_wrongUser.isEmpty())
        return field;
    selectUser(m_wrongUser);
    auto *const ofUser = ProfilePage::firstWrong();
    return m_wrongLimits.contains(m_wrongUser) || ofUser == m_limit ? m_limit : ofUser;
}

/// Nobody is offered to let everybody in whom the network lets through.
void UsersPage::follow(const Profile &now)
{
    const int nobody = m_access->findData(int(ProfileAccess::None));
    const bool isOffered = now.listen.isLocal() || access() == ProfileAccess::None;
    if (isOffered && nobody < 0)
        m_access->addItem(tr("everybody, without a password"), int(ProfileAccess::None));
    else if (!isOffered && nobody >= 0)
        m_access->removeItem(nobody);
    m_table->setOwnFolders(now.privateRepos);
}

void UsersPage::showUsers(const QString &selected)
{
    m_table->showUsers(m_users, selected);
    showSelected();
}

void UsersPage::selectUser(const QString &name)
{
    for (int row = 0; row < m_users.size(); ++row) {
        if (m_users[row].name == name)
            m_table->setCurrentCell(row, 0);
    }
    m_table->setFocus();
}

ProfileUser *UsersPage::selectedUser()
{
    const int row = m_table->currentRow();
    return row >= 0 && row < m_users.size() ? &m_users[row] : nullptr;
}

void UsersPage::showSelected()
{
    if (const auto *const user = selectedUser()) {
        m_rights->setRights(user->rights);
        const auto limit = user->maximumBytes > 0 ? editableSize(user->maximumBytes) : QString();
        m_limit->setText(m_wrongLimits.value(user->name, limit));
    } else {
        m_limit->clear();
    }
    refresh();
}

void UsersPage::refresh()
{
    const bool ownUsers = access() == ProfileAccess::Users;
    const bool hasUser = selectedUser();
    m_form->setRowVisible(m_file, access() == ProfileAccess::Htpasswd);
    m_form->setRowVisible(m_header, access() == ProfileAccess::Proxy);
    const bool isFile = access() == ProfileAccess::Htpasswd;
    m_form->setRowVisible(m_adding, !isFile && access() != ProfileAccess::None);
    m_renew->setVisible(ownUsers);
    m_remove->setVisible(!isFile);
    m_renew->setEnabled(hasUser);
    m_remove->setEnabled(hasUser);
    m_rights->setEnabled(hasUser);
    m_limit->setEnabled(hasUser);
}

void UsersPage::setRights()
{
    auto *const user = selectedUser();
    if (!user)
        return;
    user->rights = m_rights->rights();
    m_table->showUser(m_table->currentRow(), *user);
    Q_EMIT changed();
}

void UsersPage::setLimit()
{
    auto *const user = selectedUser();
    if (!user)
        return;
    const auto text = m_limit->text().trimmed();
    const auto bytes = text.isEmpty() ? 0 : readSize(text);
    m_wrongLimits.remove(user->name);
    if (bytes)
        user->maximumBytes = *bytes;
    else
        m_wrongLimits.insert(user->name, text);
    m_table->showUser(m_table->currentRow(), *user);
    Q_EMIT changed();
}

void UsersPage::readFile()
{
    m_fileProblem.clear();
    if (access() == ProfileAccess::Htpasswd)
        m_file->read();
}

void UsersPage::showNames(const Result<QStringList> &names)
{
    if (!names) {
        m_fileProblem = messageText(names.error().wording());
        return;
    }
    m_users.removeIf([&names](const ProfileUser &user) {
        return !hasRules(user) && !names->contains(user.name);
    });
    for (const auto &name : *names) {
        const bool isKnown = std::any_of(m_users.begin(), m_users.end(),
                                         [&name](const auto &user) { return user.name == name; });
        if (!isKnown)
            m_users.append({.name = name});
    }
    showUsers({});
}

/// Empty: nothing keeps the typed name from being added.
QString UsersPage::whyNotAdded() const
{
    const QString name = m_newName->text();
    if (name.isEmpty())
        return tr("the name is missing");
    if (!isValidUserName(name.toUtf8()))
        return tr("a name has letters, digits, and . _ - @ only");
    const bool isKnown = std::any_of(m_users.begin(), m_users.end(),
                                     [&name](const auto &user) { return user.name == name; });
    return isKnown ? tr("there is a user of this name") : QString();
}

void UsersPage::addTyped()
{
    m_addProblem = whyNotAdded();
    if (!m_addProblem.isEmpty()) {
        m_newName->setFocus(Qt::OtherFocusReason);
        Q_EMIT changed();
        return;
    }
    const QString name = m_newName->text();
    m_newName->clear();
    if (access() == ProfileAccess::Users) {
        addUser(name);
        return;
    }
    m_users.append({.name = name}); // whom the proxy knows
    showUsers(name);
    Q_EMIT changed();
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
    ++m_pendingCalls;
    m_commands.hashPassword(
        password, [self = QPointer(this), name, password](const Result<QByteArray> &hash) {
            if (self)
                self->showHashed(name, password, hash);
        });
}

void UsersPage::showHashed(const QString &name, const QString &password,
                           const Result<QByteArray> &hash)
{
    --m_pendingCalls;
    const auto user = std::find_if(m_users.begin(), m_users.end(),
                                   [&name](const auto &one) { return one.name == name; });
    if (user == m_users.end()) { // removed meanwhile
        Q_EMIT changed();
        return;
    }
    m_form->setRowVisible(m_made, true);
    if (!hash) {
        m_made->putProblem(name, errorText(hash.error()));
        Q_EMIT changed();
        return;
    }
    user->passwordHash = *hash;
    m_freshPasswords.insert(name, password);
    m_made->put(name,
                tr("The password of “%1”. It is shown only this once, and takes effect when the "
                   "profile is saved:")
                    .arg(name),
                password);
    Q_EMIT changed();
}

void UsersPage::removeUser()
{
    const int row = m_table->currentRow();
    const auto name = m_users.takeAt(row).name;
    m_wrongLimits.remove(name);
    m_freshPasswords.remove(name);
    m_made->remove(name);
    if (m_made->isEmpty())
        m_form->setRowVisible(m_made, false);
    showUsers(m_users.value(std::min<qsizetype>(row, m_users.size() - 1)).name);
    Q_EMIT changed();
}

} // namespace restdock::ui
