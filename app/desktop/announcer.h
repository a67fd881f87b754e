// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/notifier.h"
#include "app/desktop/system/notices.h"

#include <QObject>

namespace restdock {

/// Shows what is noticed as the person wants it: not to somebody who looks at a window of Restdock,
/// not in a pause, and no kind that was switched off. GUI thread.
class Announcer final : public QObject
{
    Q_OBJECT

public:
    /// All outlive it.
    Announcer(const Notifier &notifier, DesktopNotices &notices, const ui::Preferences &preferences,
              QObject *parent = nullptr);

    /// That the window has gone into the tray. False: it is not the time to say anything.
    bool tellOfTray();

private:
    void announce(const Telling &telling);

    DesktopNotices &m_notices;
    const ui::Preferences &m_preferences;
};

} // namespace restdock
