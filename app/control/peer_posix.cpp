// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/control/peer.h"

#include <sys/socket.h>
#include <unistd.h>

namespace restdock {

bool isPeerThisUser(qintptr descriptor)
{
#ifdef SO_PEERCRED
    ucred peer{};
    socklen_t length = sizeof peer;
    return ::getsockopt(int(descriptor), SOL_SOCKET, SO_PEERCRED, &peer, &length) == 0
        && peer.uid == ::geteuid();
#else
    uid_t user = 0;
    gid_t group = 0;
    return ::getpeereid(int(descriptor), &user, &group) == 0 && user == ::geteuid();
#endif
}

} // namespace restdock
