// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/net/pagecache.h"

namespace restdock::net {

bool isInPageCache(int, qint64, qint64)
{
    return false;
}

} // namespace restdock::net
