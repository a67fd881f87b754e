// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/server/access/users.h"
#include "storage/result.h"

#include <QStringList>

namespace restdock {

/// What an htpasswd file says, and what is odd about it.
struct Htpasswd
{
    static constexpr qint64 maximumBytes = 16 * 1024 * 1024;
    static constexpr qsizetype maximumWarnings = 20; ///< the last one may tell how many more

    Users users;
    QStringList warnings; ///< sentences for the log that name the line, never a hash

    bool operator==(const Htpasswd &) const = default;
};

/// Understands the lines of an htpasswd file as rest-server 0.14 does (Go's csv with ':'):
/// "user:hash" with white space before either ignored; blank lines and those that begin with '#'
/// skipped; LF or CRLF; of two lines for one user the last counts. Users with impossible names are
/// left out, those with unsupported hashes can never sign in; there is a warning for each.
///
/// A line with more or fewer than two parts, or with a double quote, makes the file as a whole an
/// Error (Corrupt) that names the line.
Result<Htpasswd> parseHtpasswd(QByteArrayView content);

/// Reads the file @p path. The Error's message begins with "cannot load PATH: "; NotFound if there
/// is none, Corrupt if it is not understood, larger than Htpasswd::maximumBytes or no regular file.
/// Blocks.
Result<Htpasswd> loadHtpasswd(const QString &path);

} // namespace restdock
