// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/profiles/serverstatus.h"

#include <algorithm>

namespace restdock::ui {

QDateTime ServerStatus::deletingUntil() const
{
    QDateTime latest;
    for (const auto &end : deletingAllowed)
        latest = latest.isValid() ? std::max(latest, end) : end;
    return latest;
}

QString lookIconName(Look look)
{
    switch (look) {
    case Look::Stopped: return QStringLiteral("state-stopped");
    case Look::Starting: return QStringLiteral("state-starting");
    case Look::Running: return QStringLiteral("state-running");
    case Look::Busy: return QStringLiteral("state-busy");
    case Look::Waiting: return QStringLiteral("state-waiting");
    case Look::Attention: return QStringLiteral("state-attention");
    case Look::Error: return QStringLiteral("state-error");
    }
    return {};
}

} // namespace restdock::ui
