// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

namespace restdock {

/// Whether a user may be called @p name (UTF-8): letters of any script, 0-9 and "._-@", as
/// rest-server has it. A name is also a folder's name with private repositories.
bool isValidUserName(QByteArrayView name);

} // namespace restdock
