// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connect/connectcard.h"

#include "ui/connect/connecthelp.h"
#include "ui/connect/connectoffers.h"
#include "ui/look/clipboard.h"
#include "ui/look/colours.h"
#include "ui/look/format.h"
#include "ui/look/mutedlabel.h"
#include "ui/look/symbolicicon.h"
#include "ui/profiles/profilemodel.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QClipboard>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabBar>
#include <QToolButton>

namespace restdock::ui {

namespace {

enum Tab { PosixTab, PowerShellTab, AddressTab };

} // namespace

ConnectCard::ConnectCard(std::chrono::milliseconds patience, QWidget *parent)
    : QWidget(parent),
      m_column(new QVBoxLayout(this)),
      m_tabs(new QTabBar),
      m_oldRestic(new QCheckBox(tr("restic is o&lder than 0.16.1"))),
      m_note(new MutedLabel),
      m_certificate(new QWidget),
      m_certificateNote(new QLabel),
      m_hint(new QLabel),
      m_help(new ConnectHelp),
      m_offers(new ConnectOffers)
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_tabs->addTab(tr("Linux, macOS"));
    m_tabs->addTab(QStringLiteral("PowerShell"));
    m_tabs->addTab(tr("Only the address"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setAccessibleName(tr("Kind of shell"));
    m_oldRestic->setToolTip(
        tr("Older versions, such as Debian 12’s, read the login from the address only"));
    auto *const top = new QHBoxLayout;
    top->addWidget(m_tabs);
    top->addStretch();
    top->addWidget(m_oldRestic);
    m_column->addLayout(top);
    addCertificate();
    m_init = addCommands(tr("On the client, onc&e:"), 5);
    m_note->setWordWrap(true);
    m_column->addWidget(m_note);
    m_backup = addCommands(tr("&Back up, as often as you like:"), 1);
    m_restore = addCommands(tr("&Get files back:"), 1);
    addSteps();
    m_hint->setWordWrap(true);
    m_hint->hide();
    m_column->addWidget(m_hint);
    m_help->hide();
    m_column->addWidget(m_help);
    m_offers->hide();
    m_column->addWidget(m_offers);
    m_column->addStretch();
    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    connect(&m_patience, &QTimer::timeout, m_help, &QWidget::show);
    connect(m_tabs, &QTabBar::currentChanged, this, &ConnectCard::refresh);
    connect(m_oldRestic, &QCheckBox::toggled, this, &ConnectCard::refresh);
}

QPlainTextEdit *ConnectCard::addCommands(const QString &title, int lines)
{
    auto *const label = new QLabel(title);
    auto *const text = new QPlainTextEdit;
    label->setBuddy(text);
    text->setReadOnly(true);
    text->setLineWrapMode(QPlainTextEdit::NoWrap);
    text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    text->setTabChangesFocus(true);
    text->setLayoutDirection(Qt::LeftToRight); // as every shell
    text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    text->setHorizontalScrollBarPolicy(lines > 1 ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    text->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    const int margins =
        2 * (text->frameWidth() + int(text->document()->documentMargin())) + (lines > 1 ? 16 : 2);
    text->setFixedHeight(text->fontMetrics().lineSpacing() * lines + margins);
    auto *const button = new QToolButton;
    button->setIcon(symbolicIcon(QStringLiteral("copy")));
    button->setToolTip(tr("Copy"));
    button->setAccessibleName(tr("Copy: %1").arg(QString(title).remove(u'&')));
    button->setFocusPolicy(Qt::TabFocus);
    auto *const row = new QHBoxLayout;
    row->addWidget(text, 1);
    row->addWidget(button, 0, Qt::AlignTop);
    m_column->addSpacing(6);
    m_column->addWidget(label);
    m_column->addLayout(row);
    connect(button, &QToolButton::clicked, this, [this, text] { copy(text->toPlainText()); });
    return text;
}

/// What has to be there before the commands work.
void ConnectCard::addCertificate()
{
    auto *const row = new QHBoxLayout(m_certificate);
    row->setContentsMargins(0, 6, 0, 0);
    m_certificateNote->setWordWrap(true);
    auto *const save =
        new QPushButton(symbolicIcon(QStringLiteral("certificate")), tr("Save the certificate…"));
    row->addWidget(m_certificateNote, 1);
    row->addWidget(save);
    m_certificate->hide();
    m_column->addWidget(m_certificate);
    connect(save, &QPushButton::clicked, this, &ConnectCard::certificateWanted);
}

void ConnectCard::addSteps()
{
    m_column->addSpacing(12);
    for (auto *step : {&m_running, &m_created, &m_received}) {
        *step = {new QLabel, new QLabel};
        auto *const row = new QHBoxLayout;
        step->mark->setFixedWidth(20);
        step->text->setWordWrap(true);
        row->addWidget(step->mark);
        row->addWidget(step->text, 1);
        m_column->addLayout(row);
    }
}

void ConnectCard::setStep(const Step &step, bool isDone, const QString &text)
{
    step.mark->setPixmap(symbolicPixmap(
        isDone ? QStringLiteral("check") : QStringLiteral("state-stopped"),
        isDone ? runningColour(palette()) : mutedColour(palette()), 16, devicePixelRatioF()));
    step.text->setText(text);
    step.text->setAccessibleDescription(isDone ? tr("done") : tr("not yet"));
}

void ConnectCard::setProgress(const ProfileEntry &entry)
{
    const auto &traffic = entry.traffic;
    const bool isUp = entry.status.isUp();
    setStep(m_running, isUp, isUp ? tr("Server running") : tr("The server does not run"));
    const bool isUsed = isUp && traffic.repositoryUsed.isValid();
    setStep(m_created, isUsed,
            isUsed ? tr("Repository used, %1").arg(formatMoment(traffic.repositoryUsed))
                   : tr("No repository was made or opened since the server started"));
    const bool isReceived = isUp && traffic.backupReceived.isValid();
    setStep(m_received, isReceived,
            isReceived
                ? tr("Backup received, %1, %2")
                      .arg(formatMoment(traffic.backupReceived), formatBytes(traffic.backupBytes))
                : tr("No backup was received since the server started"));
    const bool isPuzzled = isUp && !m_details.user.isEmpty() && !m_oldRestic->isChecked()
        && traffic.cameWithoutLogin.isValid()
        && (!isUsed || traffic.cameWithoutLogin > traffic.repositoryUsed);
    m_hint->setVisible(isPuzzled);
    m_hint->setText(tr("A client came without its login at %1. Is its restic older than 0.16.1? "
                       "Tick the box above and copy the commands again.")
                        .arg(formatMoment(traffic.cameWithoutLogin)));
    watch(isUp && !isUsed);
    m_offers->setVisible(isReceived);
    m_offers->showLateDays(entry.profile.lateBackups.days);
}

/// @p isWaiting: the server runs, and no client has come.
void ConnectCard::watch(bool isWaiting)
{
    if (!isWaiting) {
        m_patience.stop();
        m_help->hide();
    } else if (m_help->isHidden() && !m_patience.isActive()) {
        m_patience.start();
    }
}

void ConnectCard::setDetails(const ConnectDetails &details)
{
    if (details == m_details)
        return; // what somebody has just selected stays selected
    if (details.url != m_details.url) {
        m_patience.stop();
        m_help->hide();
        m_help->setUrl(details.url);
    }
    m_details = details;
    refresh();
}

void ConnectCard::refresh()
{
    const bool isAddress = m_tabs->currentIndex() == AddressTab;
    const auto shell = m_tabs->currentIndex() == PowerShellTab ? Shell::PowerShell : Shell::Posix;
    auto details = m_details;
    details.forOldRestic = m_oldRestic->isChecked();
    m_init->setPlainText(isAddress ? repositoryAddress(m_details) : initCommands(details, shell));
    m_backup->setPlainText(backupCommand(shell));
    m_restore->setPlainText(restoreCommand(shell));
    m_oldRestic->setVisible(!m_details.user.isEmpty());
    m_certificate->setVisible(!m_details.caFile.isEmpty());
    m_certificateNote->setText(
        tr("First copy the server’s certificate to the client, as %1 in its home folder.")
            .arg(m_details.caFile));
    QString note = tr("restic will ask for a repository password. Restdock never sees it. Without "
                      "it nobody can restore.");
    if (!m_details.user.isEmpty() && m_details.password.isEmpty())
        note += u' ' + tr("Put the user’s password in the place of <password>.");
    m_note->setText(note);
}

void ConnectCard::copy(const QString &text) const
{
    if (m_details.password.isEmpty() || !text.contains(m_details.password))
        QGuiApplication::clipboard()->setText(text);
    else
        copySecret(text);
}

} // namespace restdock::ui
