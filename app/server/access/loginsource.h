// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace restdock {

/// Where a login comes from, as far as attempts are counted: a key to compare, not to print.
///
/// An IPv4 address; the /64 network of an IPv6 address, because whoever has one address has 2^64.
/// This machine (127/8, ::1, "@" for a Unix socket) counts per user name: a reverse proxy there
/// stands for all its clients, and one of them must not lock out the others.
QByteArray loginSource(const QByteArray &client, const QByteArray &user);

/// The address alone, each of this machine's too: a key to compare, not to print. Tells who has to
/// let others go first.
QByteArray loginAddress(const QByteArray &client);

} // namespace restdock
