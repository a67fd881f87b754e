// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connect/connectcard.h"

#include "ui/connect/commandedit.h"
#include "ui/connect/connecthelp.h"
#include "ui/connect/connectoffers.h"
#include "ui/look/announcement.h"
#include "ui/look/clipboard.h"
#include "ui/look/colours.h"
#include "ui/look/flowlayout.h"
#include "ui/look/format.h"
#include "ui/look/mutedlabel.h"
#include "ui/look/symbolicicon.h"
#include "ui/profiles/profilemodel.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTabBar>
#include <QToolButton>

#include <utility>

namespace restdock::ui {

namespace {

enum Tab { PosixTab, PowerShellTab, AddressTab };

/// What there is to choose from, if it is a choice.
void fill(QComboBox &box, QLabel &label, const QStringList &choices, const QString &chosen)
{
    const QSignalBlocker quiet(box);
    box.clear();
    box.addItems(choices);
    box.setCurrentText(chosen);
    box.setVisible(choices.size() > 1);
    label.setVisible(choices.size() > 1);
}

} // namespace

ConnectCard::ConnectCard(std::chrono::milliseconds patience, QWidget *parent)
    : QWidget(parent),
      m_column(new QVBoxLayout(this)),
      m_tabs(new QTabBar),
      m_oldRestic(new QCheckBox(tr("restic is o&lder than 0.16.1"))),
      m_userLabel(new QLabel(tr("Commands for the &user"))),
      m_user(new QComboBox),
      m_urlLabel(new QLabel(tr("&Address"))),
      m_url(new QComboBox),
      m_note(new MutedLabel),
      m_renew(new QPushButton(tr("Ne&w password…"))),
      m_certificate(new QWidget),
      m_certificateNote(new QLabel),
      m_hint(new QLabel),
      m_help(new ConnectHelp),
      m_offers(new ConnectOffers)
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_tabs->addTab(tr("Linux/macOS"));
    m_tabs->addTab(QStringLiteral("PowerShell"));
    m_tabs->addTab(tr("Only the address"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setAccessibleName(tr("Kind of shell"));
    m_oldRestic->setToolTip(
        tr("Older versions, such as Debian 12’s, read the login from the address only"));
    m_tabs->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    auto *const top = new FlowLayout;
    top->addWidget(m_tabs);
    top->addWidget(m_oldRestic);
    m_column->addLayout(top);
    addChoices();
    addCertificate();
    m_init = addCommands(tr("On the client, onc&e:"), 5);
    addNote();
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

/// Whose commands they are, and by which way the client comes.
void ConnectCard::addChoices()
{
    auto *const row = new FlowLayout;
    m_userLabel->setBuddy(m_user);
    m_urlLabel->setBuddy(m_url);
    m_user->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_user->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    m_userLabel->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    m_url->setMinimumContentsLength(12); // a long one is cut rather than the window widened
    m_url->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_url->setToolTip(tr("The first is the one that other computers are most likely to reach"));
    row->addWidget(m_userLabel);
    row->addWidget(m_user);
    row->addWidget(m_urlLabel);
    row->addWidget(m_url);
    m_column->addLayout(row);
    connect(m_user, &QComboBox::textActivated, this, &ConnectCard::userChosen);
    connect(m_url, &QComboBox::textActivated, this, &ConnectCard::urlChosen);
}

CommandEdit *ConnectCard::addCommands(const QString &title, int lines)
{
    auto *const label = new QLabel(title);
    auto *const text = new CommandEdit(lines);
    label->setBuddy(text);
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
    connect(button, &QToolButton::clicked, text, &CommandEdit::copyAll);
    return text;
}

void ConnectCard::addNote()
{
    auto *const row = new QHBoxLayout;
    m_note->setWordWrap(true);
    row->addWidget(m_note, 1);
    row->addWidget(m_renew, 0, Qt::AlignTop);
    m_column->addLayout(row);
    connect(m_renew, &QPushButton::clicked, this, &ConnectCard::passwordWanted);
}

/// What has to be there before the commands work.
void ConnectCard::addCertificate()
{
    auto *const column = new QVBoxLayout(m_certificate);
    column->setContentsMargins(0, 6, 0, 0);
    auto *const row = new FlowLayout;
    column->addLayout(row);
    m_certificateNote->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_certificateNote->setWordWrap(true);
    auto *const save =
        new QPushButton(symbolicIcon(QStringLiteral("certificate")), tr("Save the certificate…"));
    row->addWidget(m_certificateNote);
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

/// Whether it has just been done.
bool ConnectCard::setStep(Step &step, bool isDone, const QString &text)
{
    const bool wasDone = std::exchange(step.isDone, isDone);
    step.mark->setPixmap(symbolicPixmap(
        isDone ? QStringLiteral("check") : QStringLiteral("state-stopped"),
        isDone ? runningColour(palette()) : mutedColour(palette()), 16, devicePixelRatioF()));
    step.text->setText(text);
    step.text->setAccessibleDescription(isDone ? tr("done") : tr("not yet"));
    return isDone && !wasDone;
}

void ConnectCard::setProgress(const ProfileEntry &entry)
{
    // Who waits for it is told; that the server runs is said by the list.
    const bool isWatched = std::exchange(m_progressOf, entry.id) == entry.id && isVisible();
    const auto &traffic = entry.traffic;
    const bool isUp = entry.status.isUp();
    setStep(m_running, isUp, isUp ? tr("Server running") : tr("The server is not running"));
    const bool isUsed = isUp && traffic.repositoryUsed.isValid();
    const auto &created = traffic.repositoryCreated;
    if (setStep(
            m_created, isUsed,
            isUsed && created.isValid() ? tr("Repository created, %1").arg(formatMoment(created))
                : isUsed ? tr("Repository used, %1").arg(formatMoment(traffic.repositoryUsed))
                         : tr("No repository has been created or opened since the server started"))
        && isWatched)
        announce(*this, m_created.text->text());
    const bool isReceived = isUp && traffic.backupReceived.isValid();
    //: %1 is a time, %2 an amount of data
    const auto received = traffic.isFirstBackup ? tr("First backup received %1, %2")
                                                //: %1 is a time, %2 an amount of data
                                                : tr("Backup received %1, %2");
    if (setStep(m_received, isReceived,
                isReceived ? received.arg(formatMoment(traffic.backupReceived),
                                          formatBytes(traffic.backupBytes))
                           : tr("No backup has been received since the server started"))
        && isWatched)
        announce(*this, m_received.text->text());
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
    fill(*m_user, *m_userLabel, m_details.users, m_details.user);
    fill(*m_url, *m_urlLabel, m_details.urls, m_details.url);
    const bool hasPassword = !m_details.password.isEmpty() && !isAddress;
    m_init->setCommands(isAddress ? repositoryAddress(m_details) : initCommands(details, shell),
                        hasPassword);
    m_backup->setCommands(backupCommand(shell), false);
    m_restore->setCommands(restoreCommand(shell), false);
    m_oldRestic->setVisible(!m_details.user.isEmpty());
    m_certificate->setVisible(!m_details.caFile.isEmpty());
    m_certificateNote->setText(
        tr("First copy the server’s certificate to the client, as %1 in its home folder.")
            .arg(m_details.caFile));
    m_note->setText(noteText());
    m_renew->setVisible(m_details.canRenewPassword && m_details.password.isEmpty());
}

QString ConnectCard::noteText() const
{
    QString note = tr("restic will ask for a repository password. Restdock never sees it. "
                      "Without it nobody can restore.");
    if (m_details.user.isEmpty())
        return note;
    if (m_details.user == userPlaceholder())
        return note + u' ' + tr("Replace <user> and <password> with the user’s name and password.");
    if (m_details.password.isEmpty())
        return note + u' ' + tr("Replace <password> with the user’s password.");
    return note + u' '
        + tr("The server’s password is shown only now: copy the commands before you leave this "
             "page.");
}

} // namespace restdock::ui
