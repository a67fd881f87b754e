// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/activity/logrow.h"
#include "ui/profiles/profilemodel.h"

#include <vector>

namespace restdock {

/// A text for a report of a problem: versions, states, and the latest events. Names of users,
/// repositories and profiles, the home folder and addresses of other computers are masked; there are
/// no secrets in what it is made of. English, like the log.
QString reportText(const ui::ProfileModel &profiles, const std::vector<ui::LogRow> &events,
                   const QString &version);

} // namespace restdock
