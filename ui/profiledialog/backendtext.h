// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace restdock::ui {

/// What a backend says of itself and of its settings, in the person's language. It is English there;
/// what plug-ins say stays so.
QString backendText(const QString &text);

} // namespace restdock::ui
