// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/server/access/users.h"

#include <functional>

namespace restdock {

enum class PasswordVerdict : quint8 { Right, BadPassword, UnknownUser };

/// Compares a password with a hash: PasswordHash::matches(), or what a test counts calls with.
using HashMatcher = std::function<bool(const PasswordHash &hash, QByteArrayView password)>;

/// Whether @p password is that of @p user, with the same work for whomever is asked.
///
/// Each call does as many rounds of bcrypt as one hash of the highest cost C among the users takes,
/// 2^C. A name that does not exist and a hash that is not bcrypt get a dummy of cost C. A hash of a
/// lower cost c is followed by dummies of the costs c, c + 1, … C - 1: 2^c and those make 2^C.
/// Without any bcrypt hash it is one {SHA}.
PasswordVerdict checkPassword(const Users &users, const QByteArray &user, QByteArrayView password,
                              const HashMatcher &matches);

} // namespace restdock
