// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/profiledialog/profiledialog.h"

#include "storage/profiles/profilecheck.h"
#include "ui/commands.h"
#include "ui/profiledialog/accesspage.h"
#include "ui/profiledialog/newlogin.h"
#include "ui/profiledialog/problemtext.h"
#include "ui/profiledialog/rulespage.h"
#include "ui/profiledialog/storagepage.h"
#include "ui/profiledialog/userspage.h"
#include "ui/profiles/changeeffect.h"

#include <QBoxLayout>
#include <QDialogButtonBox>
#include <QLabel>
#include <QMessageBox>
#include <QPointer>
#include <QPushButton>
#include <QTabWidget>

namespace restdock::ui {

ProfileDialog::ProfileDialog(Given given, const BackendCatalogue &catalogue, Commands &commands,
                             QWidget *parent)
    : QDialog(parent),
      m_given(std::move(given)),
      m_catalogue(catalogue),
      m_commands(commands),
      m_message(new QLabel),
      m_tabs(new QTabWidget),
      m_users(new UsersPage(commands))
{
    const bool isNew = m_given.id.isEmpty();
    setWindowTitle(isNew ? tr("New profile") : tr("Edit profile: %1").arg(m_given.profile.name));
    resize(620, 460);
    auto *const column = new QVBoxLayout(this);
    m_message->setWordWrap(true);
    m_message->setTextFormat(Qt::PlainText);
    column->addWidget(m_message);
    column->addWidget(m_tabs, 1);
    addPage(new StoragePage(m_catalogue, m_commands, isNew), tr("Storage"));
    addPage(new AccessPage, tr("Access"));
    addPage(m_users, tr("Users"));
    addPage(new RulesPage, tr("Rules"));
    auto *const buttons = new QDialogButtonBox;
    m_save = buttons->addButton(isNew                   ? tr("Create and &start")
                                    : m_given.isRunning ? tr("&Save and restart")
                                                        : tr("&Save"),
                                QDialogButtonBox::AcceptRole);
    m_save->setDefault(true);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &ProfileDialog::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &ProfileDialog::reject);
    m_asLoaded = profile();
    if (isNew && m_given.profile.users.isEmpty())
        m_users->addUser(suggestedUserName());
    check();
}

void ProfileDialog::addPage(ProfilePage *page, const QString &title)
{
    page->load(m_given.profile);
    m_tabs->addTab(page, title);
    m_pages.append(page);
    connect(page, &ProfilePage::changed, this, &ProfileDialog::check);
}

Profile ProfileDialog::profile() const
{
    Profile profile = m_given.profile;
    for (const auto *page : m_pages)
        page->store(profile);
    return profile;
}

QMap<QString, QString> ProfileDialog::freshPasswords() const
{
    return m_users->freshPasswords();
}

Problems ProfileDialog::problems(const Profile &profile) const
{
    return validateProfile(profile, m_catalogue, FolderPlaces::ofThisSystem())
        + validateBeside(profile, m_given.others);
}

void ProfileDialog::check()
{
    const auto now = profile();
    const auto found = problems(now);
    for (auto *page : std::as_const(m_pages))
        page->showProblems(found);
    QString message;
    if (!m_given.id.isEmpty() && now.listen != m_given.profile.listen)
        message = tr("Clients have the old address written down: they need the new one.");
    const bool restarts =
        m_given.isRunning && effectOfChange(m_asLoaded, now) == ChangeEffect::Restart;
    if (message.isEmpty() && restarts)
        message = tr("The server is restarted when this is saved.");
    if (!m_given.id.isEmpty())
        m_save->setText(restarts ? tr("&Save and restart") : tr("&Save"));
    m_message->setText(message);
    m_message->setVisible(!message.isEmpty());
    if (m_savesSoon && !m_users->isBusy())
        save();
}

void ProfileDialog::save()
{
    m_savesSoon = m_users->isBusy();
    if (m_savesSoon)
        return;
    const auto now = profile();
    for (const auto &problem : problems(now)) {
        if (problem.severity != Problem::Severity::Error)
            continue;
        for (auto *page : std::as_const(m_pages)) {
            if (auto *const field = page->firstWrong()) {
                m_tabs->setCurrentWidget(page);
                field->setFocus(Qt::OtherFocusReason);
                return;
            }
        }
        m_message->setText(sentence(problem)); // of something that no page shows
        m_message->show();
        return;
    }
    m_save->setEnabled(false);
    m_commands.saveProfile(m_given.id, now, [self = QPointer(this)](const Result<QString> &id) {
        if (!self)
            return;
        self->m_save->setEnabled(true);
        if (!id) {
            self->m_message->setText(id.error().message);
            self->m_message->show();
            return;
        }
        Q_EMIT self->saved(*id);
        self->accept();
    });
}

/// Esc asks only if there is something to lose.
void ProfileDialog::reject()
{
    if (profile() == m_asLoaded) {
        QDialog::reject();
        return;
    }
    auto *const box =
        new QMessageBox(QMessageBox::Question, windowTitle(),
                        tr("The changes have not been saved."), QMessageBox::NoButton, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    auto *const keep = box->addButton(tr("&Keep editing"), QMessageBox::RejectRole);
    auto *const discard = box->addButton(tr("&Discard"), QMessageBox::DestructiveRole);
    box->setDefaultButton(keep);
    box->setEscapeButton(keep);
    connect(discard, &QAbstractButton::clicked, this, [this] { QDialog::reject(); });
    box->open();
}

} // namespace restdock::ui
