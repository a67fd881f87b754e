// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace restdock {

/// A password's hash as an htpasswd file holds it: bcrypt ($2a$, $2b$, $2y$) or {SHA}.
/// Any other kind, or a damaged hash, is kept as one that no password matches.
class PasswordHash
{
public:
    enum class Kind : quint8 { Unsupported, Sha1, Bcrypt };

    static constexpr int minimumCost = 4;
    /// A minute of computing. htpasswd makes at most 17; 31 would take a day.
    static constexpr int maximumCost = 20;
    static constexpr qsizetype bcryptPasswordBytes = 72; ///< what follows is not looked at

    PasswordHash() = default; ///< unsupported

    static PasswordHash parse(QByteArrayView text);
    /// Takes as long to match as a real one of that @p cost (0: of {SHA}) and means nothing.
    static PasswordHash dummy(int cost);

    Kind kind() const { return m_kind; }
    int cost() const { return m_cost; } ///< of bcrypt: 2^cost rounds; else 0

    /// Whether @p password is the one. Takes 2^cost rounds for bcrypt (cost 10: some 60 ms), right
    /// or wrong; compares in constant time. A password with a NUL in it never matches: bcrypt would
    /// end there. Any thread.
    bool matches(QByteArrayView password) const;

    bool operator==(const PasswordHash &) const = default;

private:
    bool bcryptMatches(QByteArrayView password) const;
    bool sha1Matches(QByteArrayView password) const;

    Kind m_kind = Kind::Unsupported;
    int m_cost = 0;
    QByteArray m_text; // bcrypt: all of it, as "$2b$"; {SHA}: the base64 part
};

/// A new bcrypt hash ("$2y$", as htpasswd -B writes) of @p password, of which bcrypt takes the first
/// 72 bytes. Empty if the password contains a NUL or @p cost is not PasswordHash's.
QByteArray makeBcrypt(QByteArrayView password, int cost = 10);

} // namespace restdock
