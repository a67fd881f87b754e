// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace restdock {

/// Leaves OpenSSL as it is when the process ends: threads may be ending at the same time. First in
/// main(), before anything uses OpenSSL.
void keepCryptoToTheEnd();

} // namespace restdock
