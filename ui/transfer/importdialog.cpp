// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transfer/importdialog.h"

#include "ui/commands.h"
#include "ui/look/announcement.h"
#include "ui/look/colours.h"
#include "ui/look/errortext.h"
#include "ui/look/formlayout.h"
#include "ui/profiledialog/passphrasedialog.h"
#include "ui/transfer/importpage.h"

#include <QBoxLayout>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QTimer>

#include <utility>

namespace restdock::ui {

namespace {

using namespace std::chrono_literals;

enum Step { ReadingStep, PassphraseStep, PreviewStep, OutcomeStep };

constexpr auto whileDeciding = 200ms;

} // namespace

ImportDialog::ImportDialog(const BackendCatalogue &catalogue, const ProfileModel &profiles,
                           Commands &commands, QWidget *parent)
    : QDialog(parent),
      m_commands(commands),
      m_message(new QLabel),
      m_pages(new QStackedWidget),
      m_passphrase(new QLineEdit),
      m_progress(new QProgressBar),
      m_page(new ImportPage(catalogue, profiles)),
      m_outcome(new QLabel),
      m_reviewSoon(new QTimer(this))
{
    setWindowTitle(tr("Import profiles"));
    resize(640, 520);
    auto *const column = new QVBoxLayout(this);
    m_message->setWordWrap(true);
    m_message->setTextFormat(Qt::PlainText);
    column->addWidget(m_message);
    column->addWidget(m_pages, 1);
    m_pages->addWidget(makeProgressPage());
    m_pages->addWidget(makePassphrasePage());
    m_pages->addWidget(m_page);
    m_pages->addWidget(m_outcome);
    m_outcome->setWordWrap(true);
    m_outcome->setTextFormat(Qt::PlainText);
    m_outcome->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    m_outcome->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_outcome->setAccessibleName(tr("Outcome of the import"));
    auto *const buttons = new QDialogButtonBox;
    m_go = buttons->addButton(tr("&Import"), QDialogButtonBox::AcceptRole);
    m_leave = buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    m_go->setDefault(true);
    column->addWidget(buttons);
    m_reviewSoon->setSingleShot(true);
    m_reviewSoon->setInterval(whileDeciding);
    connect(buttons, &QDialogButtonBox::accepted, this, &ImportDialog::accepted);
    connect(buttons, &QDialogButtonBox::rejected, this, &ImportDialog::reject);
    connect(m_page, &ImportPage::changed, m_reviewSoon, qOverload<>(&QTimer::start));
    connect(m_reviewSoon, &QTimer::timeout, this, &ImportDialog::review);
}

QWidget *ImportDialog::makePassphrasePage()
{
    auto *const page = new QWidget;
    auto *const form = new FormLayout(page);
    m_passphrase->setEchoMode(QLineEdit::Password);
    auto *const label = new QLabel(tr("&Passphrase of the file"));
    label->setBuddy(m_passphrase);
    form->addRow(label, m_passphrase);
    return page;
}

QWidget *ImportDialog::makeProgressPage()
{
    auto *const page = new QWidget;
    auto *const column = new QVBoxLayout(page);
    m_progress->setRange(0, 0);
    m_progress->setAccessibleName(tr("Progress"));
    column->addStretch();
    column->addWidget(m_progress);
    column->addStretch();
    return page;
}

void ImportDialog::openFile(const QString &file)
{
    m_file = file;
    read();
    open();
}

void ImportDialog::display(const QString &text, bool isWrong)
{
    auto colours = palette();
    if (isWrong)
        colours.setColor(QPalette::WindowText, errorColour(colours));
    m_message->setPalette(colours);
    m_message->setText(text);
    m_message->setVisible(!text.isEmpty());
}

/// What is news, and no step on the way to it.
void ImportDialog::tell(const QString &text, bool isWrong)
{
    display(text, isWrong);
    announce(*m_message, text);
}

void ImportDialog::setButtons(const QString &go, const QString &leave)
{
    m_go->setVisible(!go.isEmpty());
    m_go->setText(go);
    m_leave->setText(leave);
}

void ImportDialog::read()
{
    m_pages->setCurrentIndex(ReadingStep);
    m_progress->setRange(0, 0);
    display(tr("Reading %1…").arg(m_file), false);
    setButtons({}, tr("Cancel"));
    m_commands.transfer().openFile(m_file, Secret(m_passphrase->text().toUtf8()),
                                   [self = QPointer(this)](const Result<ImportPreview> &preview) {
                                       if (self)
                                           self->showRead(preview);
                                   });
}

void ImportDialog::showRead(const Result<ImportPreview> &preview)
{
    if (!preview) {
        showFailure(preview.error());
        return;
    }
    m_page->show(*preview);
    m_pages->setCurrentIndex(PreviewStep);
    setButtons(tr("&Import"), tr("Cancel"));
    tell(tr("The imported profiles are stopped until you start them."), false);
}

void ImportDialog::showFailure(const Error &error)
{
    const bool isLocked = error.code == ErrorCode::SignInRequired;
    if (isLocked || error.code == ErrorCode::PermissionDenied) {
        m_pages->setCurrentIndex(PassphraseStep);
        setButtons(isLocked ? tr("&Unlock") : tr("&Try again"), tr("Cancel"));
        tell(isLocked ? tr("The file’s keys are locked with a passphrase.")
                      : tr("The passphrase is wrong. (IMPORT-PASS)"),
             !isLocked);
        m_passphrase->setFocus(Qt::OtherFocusReason);
        m_passphrase->selectAll();
        return;
    }
    m_pages->setCurrentIndex(OutcomeStep);
    setButtons({}, tr("&Close"));
    tell(error.code == ErrorCode::ReadOnly
             ? tr("The file is from a newer Restdock. Update Restdock; nothing was changed. "
                  "(IMPORT-NEW)")
             : tr("The file cannot be read; nothing was changed."),
         true);
    m_outcome->setText(error.code == ErrorCode::ReadOnly ? QString() : errorText(error));
    announce(*m_outcome, m_outcome->text());
}

/// One at a time: a large file takes a moment.
void ImportDialog::review()
{
    if (m_isReviewing || m_importing.isUnderWay()) {
        m_reviewSoon->start();
        return;
    }
    m_isReviewing = true;
    m_commands.transfer().review(m_page->choices(),
                                 [self = QPointer(this)](const Result<ImportPreview> &preview) {
                                     if (self)
                                         self->showReview(preview);
                                 });
}

/// What was decided meanwhile counts, and is looked at again.
void ImportDialog::showReview(const Result<ImportPreview> &preview)
{
    m_isReviewing = false;
    if (!preview) {
        m_goesSoon = false;
        tell(errorText(preview.error()), true);
        return;
    }
    if (m_reviewSoon->isActive())
        return;
    m_page->show(*preview);
    if (std::exchange(m_goesSoon, false))
        accepted();
}

void ImportDialog::accepted()
{
    if (m_pages->currentIndex() == PassphraseStep) {
        read();
        return;
    }
    m_goesSoon = m_reviewSoon->isActive() || m_isReviewing;
    if (m_goesSoon)
        return; // in a moment it is known what would happen
    if (!m_page->hasWork()) {
        tell(tr("Every profile is skipped. Choose what to do with one of them."), true);
        return;
    }
    if (m_page->leadToError()) {
        tell(tr("This profile cannot be imported yet. Solve its problem, or skip it."), true);
        return;
    }
    importAll();
}

void ImportDialog::importAll()
{
    m_pages->setCurrentIndex(ReadingStep);
    m_progress->setRange(0, 0);
    display(tr("Saving… If the keychain is locked, it asks for its password."), false);
    setButtons({}, tr("&Give up"));
    const auto change = m_importing.start([this] { display(tr("Saving…"), false); });
    m_commands.transfer().importProfiles(
        m_page->choices(),
        [self = QPointer(this)](int done, int all) {
            if (!self)
                return;
            self->m_progress->setRange(0, all);
            self->m_progress->setValue(done);
        },
        m_importing.whenDone<ImportReport>(
            [this](const Result<ImportReport> &report) { showOutcome(report); }),
        change);
}

void ImportDialog::showOutcome(const Result<ImportReport> &report)
{
    m_leave->setEnabled(true);
    if (!report) {
        m_pages->setCurrentIndex(PreviewStep);
        setButtons(tr("&Import"), tr("Cancel"));
        const bool isGivenUp = report.error().code == ErrorCode::Cancelled;
        tell(isGivenUp ? tr("Given up: nothing was added.") : errorText(report.error()),
             !isGivenUp);
        askForPassphrase(report.error());
        return;
    }
    m_pages->setCurrentIndex(OutcomeStep);
    setButtons({}, tr("&Close"));
    m_leave->setFocus(Qt::OtherFocusReason);
    if (report->isGivenUp) {
        tell(tr("Given up: %n profiles were replaced already and stay so; nothing was added.",
                nullptr, report->replaced),
             true);
        return;
    }
    tell(tr("%n profiles were imported. They are stopped until you start them.", nullptr,
            report->added + report->replaced),
         false);
    const auto listed = [](const QStringList &names) { return names.join(QStringLiteral(", ")); };
    QStringList lines;
    if (!report->folders.isEmpty())
        lines.append(tr("The repositories themselves are not in the file. Copy them to %1, unless "
                        "they are already there.")
                         .arg(listed(report->folders)));
    if (!report->newCertificates.isEmpty())
        lines.append(tr("New certificates were made for: %1. Clients need the new file; you find "
                        "it under “Connect a client”.")
                         .arg(listed(report->newCertificates)));
    if (!report->withoutPassword.isEmpty())
        lines.append(
            tr("Users of these have no password yet: %1.").arg(listed(report->withoutPassword)));
    if (!report->withoutSecrets.isEmpty())
        lines.append(tr("The keys of these are still to be entered: %1. Their servers start after "
                        "that; edit the profile to enter its key.")
                         .arg(listed(report->withoutSecrets)));
    if (!report->notStarted.isEmpty())
        lines.append(tr("These started with Restdock on the computer that they come from: %1. Here "
                        "they do so once you switch it on in the profile, under “Advanced”.")
                         .arg(listed(report->notStarted)));
    m_outcome->setText(lines.join(QStringLiteral("\n\n")));
    announce(*m_outcome, m_outcome->text());
}

/// Where one helps. What replaces a profile of a keychain that is gone cannot be saved in a file instead.
void ImportDialog::askForPassphrase(const Error &error)
{
    const auto reason = PassphraseDialog::reasonOf(error);
    if (!reason || (*reason == PassphraseDialog::Reason::New && m_hasPassphrase))
        return;
    PassphraseDialog::ask(this, *reason, [this](const Secret &passphrase) {
        m_commands.setPassphrase(passphrase);
        m_hasPassphrase = true;
        importAll();
    });
}

/// While it saves, Esc gives that up: at once as long as it waits for the keychain, and else what it has
/// come to is shown.
void ImportDialog::reject()
{
    if (!m_importing.isUnderWay()) {
        QDialog::reject();
    } else if (m_importing.takeBack()) {
        showOutcome(Error{ErrorCode::Cancelled, {}});
    } else {
        m_commands.transfer().cancel();
        m_leave->setEnabled(false);
    }
}

} // namespace restdock::ui
