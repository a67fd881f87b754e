// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/profiledialog/userspage.h"

#include "storage/profiles/bytesize.h"
#include "storage/profiles/username.h"
#include "ui/commands.h"
#include "ui/look/errortext.h"
#include "ui/look/format.h"
#include "ui/look/symbolicicon.h"
#include "ui/profiledialog/newlogin.h"
#include "ui/users/freshpassword.h"
#include "ui/users/rightsbox.h"
#include "ui/users/usermodel.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QTableWidget>
#include <QTimer>

#include <algorithm>

namespace restdock::ui {

namespace {

using namespace std::chrono_literals;

/// Of the table.
struct UserColumn
{
    enum Index { Name, Rights, Folder, Limit, Seen, Count };
};

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

UsersPage::UsersPage(Commands &commands, QMap<QString, QString> addresses, QWidget *parent)
    : ProfilePage(parent),
      m_commands(commands),
      m_addresses(std::move(addresses)),
      m_form(new QFormLayout(this)),
      m_access(new QComboBox),
      m_file(new QLineEdit),
      m_header(new QLineEdit),
      m_table(new QTableWidget),
      m_rights(new RightsBox),
      m_limit(new QLineEdit),
      m_newName(new QLineEdit),
      m_add(new QPushButton(symbolicIcon(QStringLiteral("add")), tr("A&dd"))),
      m_renew(new QPushButton(symbolicIcon(QStringLiteral("key")), tr("New pass&word"))),
      m_remove(new QPushButton(symbolicIcon(QStringLiteral("remove")), tr("&Remove"))),
      m_made(new FreshPassword),
      m_readSoon(new QTimer(this))
{
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_access->addItem(tr("the users below"), int(ProfileAccess::Users));
    m_access->addItem(tr("the users of an .htpasswd file"), int(ProfileAccess::Htpasswd));
    m_access->addItem(tr("users whom a reverse proxy names"), int(ProfileAccess::Proxy));
    m_access->addItem(tr("everybody, without a password"), int(ProfileAccess::None));
    notes().addRow(*m_form, QStringLiteral("access"), tr("S&ign in"), m_access);
    m_fileRow = makeFileRow();
    notes().addRow(*m_form, QStringLiteral("htpasswd_file"), tr("Password &file"), m_file,
                   m_fileRow);
    m_header->setPlaceholderText(QStringLiteral("X-Forwarded-User"));
    notes().addRow(*m_form, QStringLiteral("proxy_header"), tr("&Header field"), m_header);
    notes().addRow(*m_form, QStringLiteral("users"), tr("&Users"), m_table, makeTable());
    notes().addRow(*m_form, QStringLiteral("rights"), tr("A&ccess"), m_rights);
    m_limit->setPlaceholderText(tr("no limit; for example 200 GB"));
    notes().addRow(*m_form, QStringLiteral("user_limit"), tr("&Limit"), m_limit);
    m_adding = makeAdding();
    notes().addRow(*m_form, QStringLiteral("new_user"), tr("New us&er"), m_newName, m_adding);
    m_form->addRow(m_made);
    m_form->setRowVisible(m_made, false);
    m_readSoon->setSingleShot(true);
    m_readSoon->setInterval(250ms);

    connect(m_readSoon, &QTimer::timeout, this, &UsersPage::readFile);
    connect(m_file, &QLineEdit::textChanged, m_readSoon, qOverload<>(&QTimer::start));
    for (auto *edit : {m_file, m_header})
        connect(edit, &QLineEdit::textChanged, this, &UsersPage::changed);
    connect(m_access, &QComboBox::currentIndexChanged, this, [this] {
        readFile();
        refresh();
        Q_EMIT changed();
    });
    connect(m_table, &QTableWidget::currentCellChanged, this, &UsersPage::showSelected);
    connect(m_rights, &QComboBox::activated, this, &UsersPage::setRights);
    connect(m_limit, &QLineEdit::textEdited, this, &UsersPage::setLimit);
    connect(m_newName, &QLineEdit::textChanged, this, &UsersPage::refresh);
    connect(m_add, &QPushButton::clicked, this, &UsersPage::addTyped);
    connect(m_renew, &QPushButton::clicked, this, [this] {
        if (const auto *const user = selectedUser())
            renewPassword(user->name);
    });
    connect(m_remove, &QPushButton::clicked, this, &UsersPage::removeUser);
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
    m_table->setColumnCount(UserColumn::Count);
    m_table->setHorizontalHeaderLabels(
        {tr("Name"), tr("Access"), tr("Own folder only"), tr("Limit"), tr("Connected from")});
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setMinimumHeight(130);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setHighlightSections(false);
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

QWidget *UsersPage::makeFileRow()
{
    auto *const widget = new QWidget;
    auto *const row = new QHBoxLayout(widget);
    row->setContentsMargins(0, 0, 0, 0);
    auto *const choose = new QPushButton(symbolicIcon(QStringLiteral("folder")), tr("Choose…"));
    choose->setAccessibleName(tr("Choose the password file"));
    choose->setAutoDefault(false);
    row->addWidget(m_file, 1);
    row->addWidget(choose);
    m_file->setToolTip(tr("It is never written, and read again when it changes"));
    connect(choose, &QPushButton::clicked, this, [this] {
        auto *const dialog = new QFileDialog(this, tr("Choose the password file"), m_file->text());
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setFileMode(QFileDialog::ExistingFile);
        dialog->setFilter(QDir::Files | QDir::AllDirs | QDir::NoDotAndDotDot | QDir::Hidden);
        connect(dialog, &QFileDialog::fileSelected, m_file, &QLineEdit::setText);
        dialog->open();
    });
    return widget;
}

ProfileAccess UsersPage::access() const
{
    return ProfileAccess(m_access->currentData().toInt());
}

void UsersPage::load(const Profile &profile)
{
    m_users = profile.users;
    m_hasOwnFolders = profile.privateRepos;
    m_file->setText(profile.htpasswdFile);
    m_header->setText(profile.proxyHeader);
    select(m_access, int(profile.access));
    m_readSoon->stop();
    readFile();
    showUsers({});
}

/// Users whom a file or a proxy knows are named in the profile only for a rule of their own.
void UsersPage::store(Profile &profile) const
{
    profile.access = access();
    profile.htpasswdFile = m_file->text().trimmed();
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
        problems.append({QStringLiteral("users"), tr("the limit of “%1” is no size").arg(it.key()),
                         tr("Write a number and a unit, such as 200 GB"),
                         Problem::Severity::Error});
    }
    if (access() == ProfileAccess::Htpasswd && !m_fileProblem.isEmpty())
        problems.append({QStringLiteral("htpasswd_file"), m_fileProblem, tr("Choose another file"),
                         Problem::Severity::Error});
    return problems;
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
    if (std::exchange(m_hasOwnFolders, now.privateRepos) == now.privateRepos)
        return;
    for (int row = 0; row < m_table->rowCount(); ++row)
        fillRow(row);
}

void UsersPage::showUsers(const QString &selected)
{
    const QSignalBlocker blocked(m_table);
    m_table->setRowCount(int(m_users.size()));
    int current = m_users.isEmpty() ? -1 : 0;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        fillRow(row);
        if (m_users.at(row).name == selected)
            current = row;
    }
    m_table->setCurrentCell(current, UserColumn::Name);
    showSelected();
}

void UsersPage::fillRow(int row)
{
    const auto &user = m_users.at(row);
    const auto put = [this, row](int column, const QString &text) {
        auto *item = m_table->item(row, column);
        if (!item) {
            item = new QTableWidgetItem;
            m_table->setItem(row, column, item);
        }
        item->setText(text);
    };
    put(UserColumn::Name, user.name);
    put(UserColumn::Rights, rightsText(user.rights));
    put(UserColumn::Folder, m_hasOwnFolders ? tr("yes") : tr("no"));
    put(UserColumn::Limit, user.maximumBytes > 0 ? formatBytes(user.maximumBytes) : tr("none"));
    put(UserColumn::Seen, m_addresses.value(user.name));
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
        const auto limit = user->maximumBytes > 0 ? formatByteSize(user->maximumBytes) : QString();
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
    const QString name = m_newName->text();
    const bool isKnown = std::any_of(m_users.begin(), m_users.end(),
                                     [&name](const auto &user) { return user.name == name; });
    m_form->setRowVisible(m_fileRow, access() == ProfileAccess::Htpasswd);
    m_form->setRowVisible(m_header, access() == ProfileAccess::Proxy);
    const bool isFile = access() == ProfileAccess::Htpasswd;
    m_form->setRowVisible(m_adding, !isFile && access() != ProfileAccess::None);
    m_add->setEnabled(isValidUserName(name.toUtf8()) && !isKnown);
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
    fillRow(m_table->currentRow());
    Q_EMIT changed();
}

void UsersPage::setLimit()
{
    auto *const user = selectedUser();
    if (!user)
        return;
    const auto text = m_limit->text().trimmed();
    const auto bytes = text.isEmpty() ? Result<qint64>(0) : parseByteSize(text);
    m_wrongLimits.remove(user->name);
    if (bytes)
        user->maximumBytes = *bytes;
    else
        m_wrongLimits.insert(user->name, text);
    fillRow(m_table->currentRow());
    Q_EMIT changed();
}

void UsersPage::readFile()
{
    const QString path = m_file->text().trimmed();
    m_fileProblem.clear();
    if (access() != ProfileAccess::Htpasswd || path.isEmpty())
        return;
    ++m_pendingCalls;
    m_commands.readUserNames(path, [self = QPointer(this), path](const Result<QStringList> &names) {
        if (!self)
            return;
        --self->m_pendingCalls;
        if (path == self->m_file->text().trimmed())
            self->showNames(names);
        Q_EMIT self->changed();
    });
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

void UsersPage::addTyped()
{
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
    m_form->setRowVisible(m_made, true);
    if (!hash) {
        m_made->setProblem(errorText(hash.error()));
        Q_EMIT changed();
        return;
    }
    for (auto &user : m_users) {
        if (user.name == name)
            user.passwordHash = *hash;
    }
    m_freshPasswords.insert(name, password);
    m_made->setPassword(
        tr("The password of “%1”. It is shown this once, and holds when the profile "
           "is saved:")
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
    if (m_freshPasswords.isEmpty())
        m_form->setRowVisible(m_made, false);
    showUsers(m_users.value(std::min<qsizetype>(row, m_users.size() - 1)).name);
    Q_EMIT changed();
}

} // namespace restdock::ui
