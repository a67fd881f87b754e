// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace restdock::ui {

class Commands;
struct ProfileEntry;

/// Makes a certificate for a profile in place of the one that it has, once the person has agreed:
/// its clients have to be given it. The profile then starts if it does not run. @p said gets what
/// came of it, in a sentence.
///
/// GUI thread; returns at once. @p commands outlives @p window.
void createCertificate(QWidget &window, Commands &commands, const ProfileEntry &entry,
                       std::function<void(const QString &)> said);

} // namespace restdock::ui
