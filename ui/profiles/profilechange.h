// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/completion.h"
#include "storage/profiles/profile.h"

#include <QString>

#include <functional>

namespace restdock::ui {

class Commands;

/// Changes a saved profile without its dialog: loads it, lets @p change change it, saves it. What
/// somebody else changes meanwhile stays: @p change is then asked again. @p done gets its id, or why
/// it stays as it was.
///
/// GUI thread; returns at once. @p commands must be there until @p done was called.
void changeProfile(Commands &commands, const QString &id, std::function<void(Profile &)> change,
                   Completion<QString> done);

} // namespace restdock::ui
