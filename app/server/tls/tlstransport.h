// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/server/net/transport.h"

#include <openssl/types.h>

#include <memory>

namespace restdock {

/// The server's side of TLS on @p fd, which must be connected and non-blocking and is taken over.
/// Keeps a reference to @p context.
std::unique_ptr<net::Transport> makeTlsTransport(int fd, SSL_CTX *context);

} // namespace restdock
