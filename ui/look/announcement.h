// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QString;
class QWidget;

namespace restdock::ui {

/// Has a screen reader say @p sentence now, wherever the focus is; @p about is what it is about, in
/// the window that says it. Silent while another program is in front: notifications are for that.
void announce(QWidget &about, const QString &sentence);

/// Makes @p problem, which may be empty, the description of @p field, and has it said at once if the
/// person is in that field. The same one again is silent.
void describeProblem(QWidget &field, const QString &problem);

} // namespace restdock::ui
