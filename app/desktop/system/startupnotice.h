// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QWidget;

namespace restdock {

/// What X11 has in the place of Wayland's activation: an id that a launcher gives to what it starts,
/// and that tells when the person asked for it. Elsewhere all of this does nothing.
/// (specifications.freedesktop.org/startup-notification-spec)
///
/// GUI thread.

/// After @p window was presented: it was used when the start with this @p id was asked for, and wants
/// the front as of that time. Qt asks as of when it was used last; where the person has worked
/// elsewhere since, the window manager takes it for one that pushes itself to the front.
void takeFront(const QWidget &window, const QString &id);

/// The start is over: the busy cursor goes away.
void endStart(const QString &id);

} // namespace restdock
