// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cryptolifetime.h"

#include <openssl/crypto.h>

namespace restdock {

/// QThread's threads are detached, and QThread::wait() ends before theirs does (Qt 6.4,
/// qthread_unix.cpp: finish() wakes who waits; the destructors of what is the thread's follow). OpenSSL's
/// is among these: at the process's end it met OpenSSL's own clean-up by exit(), which frees what both
/// use. A server with Drime leaked then, and sometimes crashed in malloc_consolidate().
void keepCryptoToTheEnd()
{
    OPENSSL_init_crypto(OPENSSL_INIT_NO_ATEXIT, nullptr);
}

} // namespace restdock
