// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/system/startupnotice.h"

namespace restdock {

void takeFront(const QWidget &, const QString &) {}

void endStart(const QString &) {}

} // namespace restdock
