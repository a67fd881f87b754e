// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/announcer.h"

#include "app/desktop/system/frontwatch.h"

#include <QDateTime>

namespace restdock {

namespace {

/// What is wrong stays in the desktop's list of notices; what is only told need not.
bool isLasting(ui::Notice kind)
{
    using Kind = ui::Notice;
    switch (kind) {
    case Kind::DeletingAllowed:
    case Kind::BackupReceived:
    case Kind::ClientConnected:
    case Kind::ServerStarted: return false;
    case Kind::ServerStopped:
    case Kind::StorageTrouble:
    case Kind::DiskLow:
    case Kind::LateBackup:
    case Kind::CertificateExpires:
    case Kind::WrongPasswords: break;
    }
    return true;
}

DesktopNotice::Place placeOf(const Telling &telling)
{
    using Kind = ui::Notice;
    using Place = DesktopNotice::Place;
    if (telling.id.isEmpty())
        return Place::Window;
    switch (telling.kind) {
    case Kind::ServerStopped:
    case Kind::StorageTrouble:
    case Kind::DiskLow:
    case Kind::CertificateExpires: return Place::Trouble;
    case Kind::LateBackup:
    case Kind::BackupReceived: return Place::Repositories;
    case Kind::WrongPasswords: return Place::Events;
    case Kind::DeletingAllowed:
    case Kind::ClientConnected:
    case Kind::ServerStarted: break;
    }
    return Place::Profile;
}

} // namespace

Announcer::Announcer(const Notifier &notifier, DesktopNotices &notices,
                     const ui::Preferences &preferences, QObject *parent)
    : QObject(parent),
      m_notices(notices),
      m_preferences(preferences)
{
    connect(&notifier, &Notifier::noticed, this, &Announcer::announce);
}

void Announcer::announce(const Telling &telling)
{
    if (FrontWatch::isInFront() || !m_preferences.mayNotify(telling.kind))
        return;
    const auto button = telling.kind == ui::Notice::WrongPasswords ? tr("Show") : QString();
    m_notices.show({placeOf(telling), telling.id, telling.title, telling.text,
                    isLasting(telling.kind), button});
}

/// No kind of its own: it comes once, as the answer to a click.
bool Announcer::tellOfTray()
{
    const auto pause = m_preferences.pausedUntil();
    if (pause.isValid() && QDateTime::currentDateTime() < pause)
        return false;
    m_notices.show({DesktopNotice::Place::Settings,
                    {},
                    QStringLiteral("Restdock"),
                    tr("Restdock keeps running in the tray."),
                    false,
                    tr("Settings")});
    return true;
}

} // namespace restdock
