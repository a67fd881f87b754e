// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/control/peer.h"

namespace restdock {

/// Who else would be refused by the pipe: its access list has this user only
/// (QLocalServer::UserAccessOption).
bool isPeerThisUser(qintptr)
{
    return true;
}

} // namespace restdock
