// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/notificationspage.h"

#include "ui/look/format.h"
#include "ui/settings/preferences.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QLabel>
#include <QPushButton>

#include <algorithm>

namespace restdock::ui {

namespace {

constexpr qint64 longestWait = 60'000; // ms; a timer stands still while the computer sleeps

} // namespace

NotificationsPage::NotificationsPage(Preferences &preferences) : m_preferences(preferences)
{
    const auto add = [this](Notice notice, const QString &text) {
        auto *const box = new QCheckBox(text);
        box->setChecked(m_preferences.isOn(notice));
        column().addWidget(box);
        connect(box, &QCheckBox::toggled, this,
                [this, notice](bool on) { m_preferences.setOn(notice, on); });
    };
    addHeading(tr("When something needs you"));
    add(Notice::ServerStopped, tr("A &server was stopped by an error"));
    add(Notice::StorageTrouble, tr("A storage or the &keychain needs attention"));
    add(Notice::DiskLow, tr("A &disk is nearly full"));
    add(Notice::LateBackup, tr("A backup is &late"));
    add(Notice::CertificateExpires, tr("A certificate &expires soon"));
    add(Notice::WrongPasswords, tr("Many &wrong passwords within a short time"));
    add(Notice::DeletingAllowed, tr("Deleting is &allowed for a while, or no longer allowed"));
    addHeading(tr("For your information"));
    add(Notice::BackupReceived, tr("A &backup was received"));
    add(Notice::ClientConnected, tr("A client c&onnected"));
    add(Notice::ServerStarted, tr("A server was s&tarted or stopped"));
    buildPause();
    addNote(tr("There is one notification for each cause until it has passed, and none while the "
               "window is in front."));
    connect(&m_preferences, &Preferences::changed, this, &NotificationsPage::refresh);
    m_pauseEnd.setSingleShot(true);
    connect(&m_pauseEnd, &QTimer::timeout, this, &NotificationsPage::refresh);
    refresh();
}

void NotificationsPage::buildPause()
{
    addHeading(tr("Pause"));
    m_pause = new QLabel;
    m_pause->setWordWrap(true);
    column().addWidget(m_pause);
    auto *const row = new QHBoxLayout;
    auto *const hour = new QPushButton(tr("Pause for &1 hour"));
    auto *const tomorrow = new QPushButton(tr("Pause &until tomorrow"));
    m_resume = new QPushButton(tr("End the &pause"));
    for (auto *button : {hour, tomorrow, m_resume})
        row->addWidget(button);
    row->addStretch();
    column().addLayout(row);
    constexpr int anHour = 3600;
    connect(hour, &QPushButton::clicked, this,
            [this] { m_preferences.pauseUntil(QDateTime::currentDateTime().addSecs(anHour)); });
    connect(tomorrow, &QPushButton::clicked, this,
            [this] { m_preferences.pauseUntil(QDate::currentDate().addDays(1).startOfDay()); });
    connect(m_resume, &QPushButton::clicked, this, [this] { m_preferences.pauseUntil({}); });
}

QString NotificationsPage::title() const
{
    return tr("Notifications");
}

QString NotificationsPage::searchWords() const
{
    //: words by which people look for these settings; not shown
    return tr("message popup bubble alert warn quiet do not disturb mute");
}

void NotificationsPage::refresh()
{
    const auto until = m_preferences.pausedUntil();
    const auto now = QDateTime::currentDateTime();
    const bool isPaused = until.isValid() && now < until;
    if (isPaused)
        m_pauseEnd.start(int(std::clamp(now.msecsTo(until), qint64(1), longestWait)));
    else
        m_pauseEnd.stop();
    m_pause->setText(isPaused
                         ? tr("Notifications are paused until %1.")
                               .arg(QLocale().toString(until.toLocalTime(), QLocale::ShortFormat))
                         : tr("Notifications are shown."));
    m_resume->setEnabled(isPaused);
}

} // namespace restdock::ui
