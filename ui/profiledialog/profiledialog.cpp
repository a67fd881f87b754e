// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/profiledialog/profiledialog.h"

#include "storage/profiles/profilecheck.h"
#include "ui/look/announcement.h"
#include "ui/look/colours.h"
#include "ui/look/errortext.h"
#include "ui/look/symbolicicon.h"
#include "ui/profiledialog/accesspage.h"
#include "ui/profiledialog/advancedpage.h"
#include "ui/profiledialog/changetext.h"
#include "ui/profiledialog/newlogin.h"
#include "ui/profiledialog/passphrasedialog.h"
#include "ui/profiledialog/problemtext.h"
#include "ui/profiledialog/rulespage.h"
#include "ui/profiledialog/storagepage.h"
#include "ui/profiledialog/userspage.h"
#include "ui/profiles/changeeffect.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QKeyEvent>
#include <QLabel>
#include <QMessageBox>
#include <QPointer>
#include <QPushButton>
#include <QTabWidget>

#include <algorithm>

namespace restdock::ui {

namespace {

/// One that stops listens, too, until it has stopped.
std::optional<ListenAddress> servedAddress(const ServerStatus &status, const Profile &profile)
{
    const bool listens = status.isOn() || status.phase == ServerPhase::Stopping;
    return listens ? std::optional(profile.listen) : std::nullopt;
}

} // namespace

ProfileDialog::ProfileDialog(Given given, const BackendCatalogue &catalogue, Commands &commands,
                             QWidget *parent)
    : QDialog(parent),
      m_given(std::move(given)),
      m_status(m_given.status),
      m_activeClients(m_given.activeClients),
      m_catalogue(catalogue),
      m_commands(commands),
      m_warning(new QLabel),
      m_message(new QLabel),
      m_tabs(new QTabWidget),
      m_storage(new StoragePage(catalogue, commands, isNew())),
      m_access(new AccessPage(commands, servedAddress(m_status, m_given.profile), m_given.others)),
      m_users(new UsersPage(commands, m_given.seen)),
      m_rules(new RulesPage),
      m_advanced(new AdvancedPage(catalogue, commands.logFolder())),
      m_test(new QPushButton)
{
    setWindowTitle(isNew() ? tr("New profile") : tr("Edit profile: %1").arg(m_given.profile.name));
    resize(660, 560);
    auto *const column = new QVBoxLayout(this);
    m_message->setWordWrap(true);
    m_message->setTextFormat(Qt::PlainText);
    constexpr int signSize = 16;
    m_warning->setPixmap(symbolicPixmap(QStringLiteral("warning"), warningColour(palette()),
                                        signSize, devicePixelRatioF()));
    m_warning->hide();
    auto *const line = new QHBoxLayout;
    line->addWidget(m_warning, 0, Qt::AlignTop);
    line->addWidget(m_message, 1);
    column->addLayout(line);
    column->addWidget(m_tabs, 1);
    addPage(m_storage, tr("Storage"));
    m_access->setNew(isNew());
    addPage(m_access, tr("Access"));
    addPage(m_users, tr("Users"));
    addPage(m_rules, tr("Rules"));
    addPage(m_advanced, tr("Advanced"));
    column->addLayout(makeButtons());
    connect(m_rules, &RulesPage::deletingRequested, this, &ProfileDialog::deletingRequested);
    m_asLoaded = profile();
    m_isFillingIn = isNew() && m_given.profile.users.isEmpty();
    if (m_isFillingIn)
        m_users->addUser(suggestedUserName());
    check();
    if (isNew())
        m_storage->goToName();
}

ProfileDialog::~ProfileDialog()
{
    takeSaveBack();
}

/// The test belongs to the whole profile: it can be begun from every page.
QLayout *ProfileDialog::makeButtons()
{
    auto *const row = new QHBoxLayout;
    m_test->setObjectName(QStringLiteral("test"));
    m_test->setAutoDefault(false);
    const auto showTest = [this] {
        m_test->setText(m_storage->isTesting() ? tr("Cancel the test") : tr("Test"));
    };
    showTest();
    connect(m_storage, &StoragePage::testingChanged, m_test, showTest);
    connect(m_test, &QPushButton::clicked, this, &ProfileDialog::pressTest);
    auto *const buttons = new QDialogButtonBox;
    m_save = buttons->addButton(isNew() ? tr("Create and &start") : tr("&Save"),
                                QDialogButtonBox::AcceptRole);
    m_save->setDefault(true);
    m_saveForLater = buttons->addButton(tr("Save"), QDialogButtonBox::ActionRole);
    m_saveForLater->setToolTip(tr("What needs a restart takes effect at the next start"));
    m_saveUntested = buttons->addButton(tr("Save without testing"), QDialogButtonBox::ActionRole);
    for (auto *button : {m_saveForLater, m_saveUntested})
        button->setAutoDefault(false);
    m_cancel = buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    for (auto *button : {m_saveForLater, m_saveUntested})
        button->hide(); // last: adding a button shows all of them
    connect(m_saveForLater, &QPushButton::clicked, this, [this] { save(TakeUp::AtNextStart); });
    connect(m_saveUntested, &QPushButton::clicked, this, [this] {
        m_savesUntested = true;
        save(m_takeUp);
    });
    connect(buttons, &QDialogButtonBox::accepted, this, [this] { save(TakeUp::Now); });
    connect(buttons, &QDialogButtonBox::rejected, this, &ProfileDialog::reject);
    row->addWidget(m_test);
    row->addWidget(buttons, 1);
    return row;
}

void ProfileDialog::pressTest()
{
    if (m_storage->isTesting()) {
        m_storage->cancelTest();
        return;
    }
    showPart(ProfilePart::Storage); // where it says what comes of it
    m_storage->test();
}

void ProfileDialog::followServer(const ServerStatus &status, int activeClients)
{
    if (status == m_status && activeClients == m_activeClients)
        return;
    const auto now = profile();
    const bool isEffectShown = m_message->text() == effectText(now); // and not what went wrong
    m_status = status;
    m_activeClients = activeClients;
    m_access->setServing(servedAddress(m_status, m_given.profile));
    if (isEffectShown)
        showEffect(now);
    refreshButtons(now);
}

void ProfileDialog::showDeleting(bool isPossible, int minutes)
{
    m_rules->showDeleting(isPossible, minutes);
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

void ProfileDialog::showSecret()
{
    showPart(ProfilePart::Storage);
    m_storage->goToSecret();
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
    if (!m_saving.isUnderWay()) // else it says what is waited for
        showEffect(now);
    refreshButtons(now);
    if (m_savesSoon && !isBusy())
        save(m_takeUp);
}

void ProfileDialog::refreshButtons(const Profile &now)
{
    const bool restarts =
        m_status.isOn() && effectOfChange(m_asLoaded, now) == ChangeEffect::Restart;
    if (!isNew())
        m_save->setText(restarts ? tr("&Save and restart") : tr("&Save"));
    m_saveForLater->setVisible(restarts);
}

void ProfileDialog::showEffect(const Profile &now)
{
    const auto message = effectText(now);
    m_message->setText(message);
    m_message->setVisible(!message.isEmpty());
    m_warning->setVisible(!message.isEmpty()
                          && effectOfChange(m_asLoaded, now) != ChangeEffect::InPlace);
}

/// What the change means for clients, and for the server if it runs: a line each.
QString ProfileDialog::effectText(const Profile &now) const
{
    if (isNew())
        return {};
    QStringList lines;
    lines << addressChangeText(m_given.profile, now, int(m_given.seen.size()));
    if (m_status.isOn()) {
        const auto causes = restartCauses(m_asLoaded, now);
        if (!causes.isEmpty())
            lines << restartText(causes, m_activeClients);
        else if (effectOfChange(m_asLoaded, now) == ChangeEffect::InPlace)
            lines << tr("The server keeps running, and applies the change at once.");
    }
    lines.removeAll(QString());
    return lines.join(u'\n');
}

void ProfileDialog::save(TakeUp takeUp)
{
    m_takeUp = takeUp;
    m_savesSoon = isBusy();
    if (m_savesSoon)
        return;
    for (auto *page : std::as_const(m_pages))
        page->insist();
    const auto now = profile();
    const auto found = problems(now);
    for (auto *page : std::as_const(m_pages))
        page->showProblems(found);
    if (leadToError(found))
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
    m_warning->hide();
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

bool ProfileDialog::hasPassedTest() const
{
    return m_storage->hasPassed();
}

void ProfileDialog::testFirst()
{
    setSaving(true);
    m_isTestingFirst = true;
    m_storage->test([self = QPointer(this)](bool passed) {
        if (self)
            self->tested(passed);
    });
}

void ProfileDialog::tested(bool hasPassed)
{
    m_isTestingFirst = false;
    setSaving(false);
    if (hasPassed) {
        save(m_takeUp);
        return;
    }
    m_tabs->setCurrentWidget(m_storage);
    m_saveUntested->show();
}

/// What would be typed meanwhile would not be in it.
void ProfileDialog::setSaving(bool isSaving)
{
    if (isSaving)
        m_focused = focusWidget();
    m_tabs->setEnabled(!isSaving);
    for (auto *button : {m_save, m_saveForLater, m_saveUntested})
        button->setEnabled(!isSaving);
    m_cancel->setEnabled(true);
    if (!isSaving && m_focused)
        m_focused->setFocus(Qt::OtherFocusReason);
}

void ProfileDialog::saveNow()
{
    setSaving(true);
    m_warning->hide();
    m_message->setText(tr("Saving… If the keychain is locked, it asks for its password."));
    m_message->show();
    for (auto *page : std::as_const(m_pages))
        page->setSaved(true);
    const auto change = m_saving.start([this] {
        m_hasBegun = true;
        m_cancel->setEnabled(false);
    });
    auto done = m_saving.whenDone<QString>([this](const Result<QString> &id) {
        setSaving(false);
        if (!id) {
            saveFailed(id.error());
            return;
        }
        Q_EMIT saved(*id);
        accept();
    });
    if (isNew())
        m_commands.saveProfile({}, profile(), std::move(done), change);
    else
        m_commands.replaceProfile(m_given.id, m_given.profile, profile(), m_takeUp, std::move(done),
                                  change);
}

/// What nobody waits for any more must not happen later.
bool ProfileDialog::takeSaveBack()
{
    if (!m_saving.takeBack())
        return false;
    for (auto *page : std::as_const(m_pages))
        page->setSaved(m_hasBegun);
    return true;
}

/// What a keychain was to write it may have all the same, whatever it reports.
void ProfileDialog::saveFailed(const Error &error)
{
    for (auto *page : std::as_const(m_pages))
        page->setSaved(m_hasBegun);
    if (const auto reason = PassphraseDialog::reasonOf(error)) {
        PassphraseDialog::ask(this, *reason, [this](const Secret &passphrase) {
            m_commands.setPassphrase(passphrase);
            saveNow();
        });
    }
    m_message->setText(error.code == ErrorCode::AlreadyExists
                           ? tr("“%1” was changed elsewhere while this window was open, so nothing "
                                "was saved here. Close it and edit the profile again.")
                                 .arg(m_given.profile.name)
                           : errorText(error));
    m_message->show();
    announce(*m_message, m_message->text());
}

/// Ctrl+Tab turns the pages from the buttons below them, too.
void ProfileDialog::keyPressEvent(QKeyEvent *event)
{
    const bool isTab = event->key() == Qt::Key_Tab || event->key() == Qt::Key_Backtab;
    const auto *const focused = focusWidget();
    if (isTab && event->modifiers().testFlag(Qt::ControlModifier)
        && !(focused && m_tabs->isAncestorOf(focused)))
        QCoreApplication::sendEvent(m_tabs, event);
    else
        QDialog::keyPressEvent(event);
}

/// Esc asks only if there is something to lose. What was to be saved is given up first.
void ProfileDialog::reject()
{
    m_savesSoon = false;
    if (m_isTestingFirst) {
        m_storage->cancelTest();
        return;
    }
    if (m_saving.isUnderWay()) {
        if (takeSaveBack()) {
            setSaving(false);
            m_message->setText(tr("Nothing was saved."));
        }
        return;
    }
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
