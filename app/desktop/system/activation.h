// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace restdock {

/// The token with which the desktop has started this process, and which lets its window, or one of
/// the process that runs already, come to the front; empty: there is none. To be asked before
/// QApplication is made, which takes it.
QString ownActivation();

/// Once it is made: what this process starts must not use it, too. On Wayland the token stays until
/// the first window has used it.
void forgetOwnActivation();

/// The window that is presented next comes to the front with @p token; for Wayland. For X11 see
/// startupnotice.h.
void useActivation(const QString &token);

} // namespace restdock
