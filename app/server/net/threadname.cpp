// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/net/threadname.h"

#include <QtGlobal>

#ifdef Q_OS_LINUX
#include <pthread.h>
#endif

namespace restdock::net {

void nameThisThread(const char *name)
{
#ifdef Q_OS_LINUX
    pthread_setname_np(pthread_self(), name);
#else
    Q_UNUSED(name)
#endif
}

} // namespace restdock::net
