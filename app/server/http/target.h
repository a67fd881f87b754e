// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

#include <optional>

namespace restdock::http {

/// A request target taken apart. "/" has no segments and a trailing slash.
struct Target
{
    static constexpr qsizetype maximumSegments = 8;

    QList<QByteArray> segments; ///< percent-decoded, valid UTF-8, never empty, "." or ".."
    bool trailingSlash = false;
    QByteArrayView query; ///< as sent, without '?'; points into the target it was parsed from
};

/// Splits an origin-form request target (RFC 9112 section 3.2.1). Nothing is normalised, for what
/// is equal to one program and different to another is how paths get past a check: refused are
/// malformed percent escapes in the path; segments that, decoded, are empty, "." or "..", contain
/// '/', '\\' or a control character (C1 and DEL too), or are not UTF-8; more than eight segments;
/// and white space, control characters or '#' anywhere. Each escape is decoded once: "%252e" is
/// "%2e".
std::optional<Target> parseTarget(QByteArrayView target);

/// Whether @p query ("a=1&b", as sent) has a pair that decodes to @p name and @p value, '+' and
/// "%20" both being spaces. A pair without '=' has the empty value; a malformed escape matches
/// nothing.
bool queryHas(QByteArrayView query, QByteArrayView name, QByteArrayView value);

} // namespace restdock::http
