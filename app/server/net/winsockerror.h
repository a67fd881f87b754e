// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace restdock::net {

/// Sets errno to what WSAGetLastError() says: errors are told apart by errno everywhere else.
void noteSocketError();

} // namespace restdock::net
