// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/completion.h"
#include "storage/profiles/pendingchange.h"
#include "storage/profiles/profile.h"
#include "ui/commands.h"

#include <QString>

#include <functional>

class QWidget;

namespace restdock::ui {

/// Changes a saved profile without its dialog: loads it, lets @p change change it, saves it. What
/// somebody else changes meanwhile stays: @p change is then asked again. @p done gets its id, or why
/// it stays as it was.
///
/// GUI thread; returns at once. @p commands must be there until @p done was called.
///
/// @p pending can be taken back while a person is waited for. @p takeUp: when a server that runs has
/// to restart for it.
void changeProfile(Commands &commands, const QString &id, std::function<void(Profile &)> change,
                   Completion<QString> done, const PendingChange::Handle &pending = {},
                   TakeUp takeUp = TakeUp::Now);

/// The same, and says above @p window what is waited for (see WaitNotice). Where its keys are in a file
/// whose passphrase is not known yet, that is asked for. @p done hears nothing of what was given up.
void changeProfileOver(QWidget *window, const QString &text, Commands &commands, const QString &id,
                       std::function<void(Profile &)> change,
                       std::function<void(const Result<QString> &)> done);

} // namespace restdock::ui
