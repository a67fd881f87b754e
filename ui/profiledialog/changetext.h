// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/profiles/changeeffect.h"

#include <QString>

namespace restdock::ui {

/// That clients need another address after the change, with how many have used the old one and which
/// setting it is. Empty: they do not.
QString addressChangeText(const Profile &before, const Profile &after, int knownClients);

/// That the running server restarts, for what, and whom that interrupts.
QString restartText(const QList<RestartCause> &causes, int activeClients);

} // namespace restdock::ui
