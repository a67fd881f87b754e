// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/serving/servingstatus.h"

namespace restdock {

QString servingStateName(ServingState state)
{
    switch (state) {
    case ServingState::Stopped: return QStringLiteral("stopped");
    case ServingState::Starting: return QStringLiteral("starting");
    case ServingState::Running: return QStringLiteral("running");
    case ServingState::Stopping: return QStringLiteral("stopping");
    case ServingState::Waiting: return QStringLiteral("waiting");
    case ServingState::Failed: return QStringLiteral("failed");
    }
    Q_UNREACHABLE();
}

} // namespace restdock
