// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/profiledialog/profiledialog.h"

#include "storage/profiles/profilecheck.h"
#include "ui/commands.h"
#include "ui/look/errortext.h"
#include "ui/profiledialog/accesspage.h"
#include "ui/profiledialog/advancedpage.h"
#include "ui/profiledialog/newlogin.h"
#include "ui/profiledialog/passphrasedialog.h"
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

#include <algorithm>

namespace restdock::ui {

ProfileDialog::ProfileDialog(Given given, const BackendCatalogue &catalogue, Commands &commands,
                             QWidget *parent)
    : QDialog(parent),
      m_given(std::move(given)),
      m_catalogue(catalogue),
      m_commands(commands),
      m_message(new QLabel),
      m_tabs(new QTabWidget),
      m_storage(new StoragePage(catalogue, commands, m_given.id.isEmpty())),
      m_access(new AccessPage(commands)),
      m_users(new UsersPage(commands, m_given.addresses)),
      m_advanced(new AdvancedPage)
{
    const bool isNew = m_given.id.isEmpty();
    setWindowTitle(isNew ? tr("New profile") : tr("Edit profile: %1").arg(m_given.profile.name));
    resize(660, 560);
    auto *const column = new QVBoxLayout(this);
    m_message->setWordWrap(true);
    m_message->setTextFormat(Qt::PlainText);
    column->addWidget(m_message);
    column->addWidget(m_tabs, 1);
    addPage(m_storage, tr("Storage"));
    addPage(m_access, tr("Access"));
    addPage(m_users, tr("Users"));
    addPage(new RulesPage, tr("Rules"));
    addPage(m_advanced, tr("Advanced"));
    auto *const buttons = new QDialogButtonBox;
    m_save = buttons->addButton(isNew                   ? tr("Create and &start")
                                    : m_given.isRunning ? tr("&Save and restart")
                                                        : tr("&Save"),
                                QDialogButtonBox::AcceptRole);
    m_save->setDefault(true);
    m_saveUntested = buttons->addButton(tr("Save without testing"), QDialogButtonBox::ActionRole);
    m_saveUntested->setAutoDefault(false);
    connect(m_saveUntested, &QPushButton::clicked, this, [this] {
        m_savesUntested = true;
        save();
    });
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    m_saveUntested->hide(); // last: adding a button shows all of them
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &ProfileDialog::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &ProfileDialog::reject);
    m_asLoaded = profile();
    m_isFillingIn = isNew && m_given.profile.users.isEmpty();
    if (m_isFillingIn)
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

void ProfileDialog::showPart(ProfilePart part)
{
    m_tabs->setCurrentIndex(int(part));
}

void ProfileDialog::showUser(const QString &name)
{
    showPart(ProfilePart::Users);
    m_users->selectUser(name);
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

/// Errors first.
Problems ProfileDialog::problems(const Profile &profile) const
{
    auto found = validateProfile(profile, m_catalogue, FolderPlaces::ofThisSystem())
        + validateBeside(profile, m_given.others);
    for (const auto *page : m_pages)
        found += page->ownProblems();
    std::stable_partition(found.begin(), found.end(), [](const Problem &problem) {
        return problem.severity == Problem::Severity::Error;
    });
    return found;
}

bool ProfileDialog::isBusy() const
{
    return std::any_of(m_pages.begin(), m_pages.end(),
                       [](const auto *page) { return page->isBusy(); });
}

void ProfileDialog::check()
{
    const auto now = profile();
    if (m_isFillingIn && !m_users->isBusy()) { // the suggested user is nobody's change
        m_isFillingIn = false;
        m_asLoaded.users = now.users;
    }
    for (auto *page : std::as_const(m_pages))
        page->follow(now);
    m_advanced->showServerAddress(m_access->url());
    const auto found = problems(now);
    for (auto *page : std::as_const(m_pages))
        page->showProblems(found);
    QString message;
    if (!m_given.id.isEmpty() && now.listen != m_given.profile.listen)
        message = m_given.knownUsers > 0
            ? tr("This changes the address that %n users have connected to: their clients need "
                 "the new one.",
                 nullptr, m_given.knownUsers)
            : tr("Clients have the old address written down: they need the new one.");
    const auto effect = m_given.isRunning ? effectOfChange(m_asLoaded, now) : ChangeEffect::None;
    const bool restarts = effect == ChangeEffect::Restart;
    if (message.isEmpty() && restarts)
        message = tr("The server is restarted when this is saved.");
    else if (message.isEmpty() && effect == ChangeEffect::InPlace)
        message = tr("The server goes on running, and follows the change at once.");
    if (!m_given.id.isEmpty())
        m_save->setText(restarts ? tr("&Save and restart") : tr("&Save"));
    m_message->setText(message);
    m_message->setVisible(!message.isEmpty());
    if (m_savesSoon && !isBusy())
        save();
}

void ProfileDialog::save()
{
    m_savesSoon = isBusy();
    if (m_savesSoon)
        return;
    const auto now = profile();
    if (leadToError(problems(now)))
        return;
    if (needsTest(now))
        testFirst();
    else
        saveNow();
}

bool ProfileDialog::leadToError(const Problems &problems)
{
    if (problems.isEmpty() || problems.first().severity != Problem::Severity::Error)
        return false;
    for (auto *page : std::as_const(m_pages)) {
        if (auto *const field = page->firstWrong()) {
            m_tabs->setCurrentWidget(page);
            field->setFocus(Qt::OtherFocusReason);
            return true;
        }
    }
    m_message->setText(sentence(problems.first())); // of something that no page shows
    m_message->show();
    return true;
}

/// A key that is mistyped is noticed here, and not when the first backup fails.
bool ProfileDialog::needsTest(const Profile &profile) const
{
    const auto *const type = m_catalogue.find(profile.backend.type);
    return type && type->hasSecrets() && !m_savesUntested && !m_storage->isTested();
}

bool ProfileDialog::isTested() const
{
    return !needsTest(profile()) && !m_savesUntested;
}

void ProfileDialog::testFirst()
{
    m_save->setEnabled(false);
    m_storage->test([self = QPointer(this)](bool passed) {
        if (!self)
            return;
        self->m_save->setEnabled(true);
        if (passed) {
            self->save();
            return;
        }
        self->m_tabs->setCurrentWidget(self->m_storage);
        self->m_saveUntested->show();
    });
}

void ProfileDialog::saveNow()
{
    m_save->setEnabled(false);
    for (auto *page : std::as_const(m_pages))
        page->setSaved(true);
    m_commands.saveProfile(m_given.id, profile(),
                           [self = QPointer(this)](const Result<QString> &id) {
                               if (!self)
                                   return;
                               self->m_save->setEnabled(true);
                               if (!id) {
                                   self->saveFailed(id.error());
                                   return;
                               }
                               Q_EMIT self->saved(*id);
                               self->accept();
                           });
}

void ProfileDialog::saveFailed(const Error &error)
{
    for (auto *page : std::as_const(m_pages))
        page->setSaved(false);
    if (const auto reason = PassphraseDialog::reasonOf(error)) {
        PassphraseDialog::ask(this, *reason, [this](const Secret &passphrase) {
            m_commands.setPassphrase(passphrase);
            saveNow();
        });
    }
    m_message->setText(errorText(error));
    m_message->show();
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
