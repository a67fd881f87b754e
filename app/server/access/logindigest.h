// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/server/access/credentials.h"

#include <array>

namespace restdock {

/// Stands for a user name with a password: HMAC-SHA-256 under a key that only this process has.
using LoginDigest = std::array<quint8, 32>;

/// Makes login digests. They can be kept and compared without keeping passwords; without the key
/// nobody can choose two that begin alike, so comparing them byte by byte tells nothing. Any thread.
class LoginDigester
{
public:
    LoginDigester(); ///< with a random key
    LoginDigester(const LoginDigester &) = delete;
    LoginDigester &operator=(const LoginDigester &) = delete;
    ~LoginDigester();

    LoginDigest digest(const Credentials &credentials) const;

private:
    std::array<quint8, 32> m_key{};
};

} // namespace restdock
