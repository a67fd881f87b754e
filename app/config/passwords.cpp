// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/config/passwords.h"

#include "app/config/secretinput.h"
#include "app/server/access/passwordhash.h"

namespace restdock {

using namespace Qt::StringLiterals;

Result<QByteArray> newPasswordHash(const Terminal &terminal, const QString &user,
                                   const QString &passwordFile)
{
    const auto password = passwordFile.isEmpty()
        ? askNewSecret(terminal, u"Password for \"%1\""_s.arg(user),
                       u"Use --password-file FILE, or --password-file - for standard input"_s)
        : readSecret(terminal, u"--password-file"_s, passwordFile);
    if (!password)
        return password.error();
    if (password->reveal().size() > PasswordHash::bcryptPasswordBytes)
        return Error{ErrorCode::InvalidArgument,
                     u"the password of \"%1\" is longer than %2 bytes, and bcrypt would ignore the "
                     "rest. Choose a shorter one"_s.arg(user)
                         .arg(PasswordHash::bcryptPasswordBytes)};
    auto hash = makeBcrypt(password->reveal());
    if (hash.isEmpty())
        return Error{ErrorCode::InvalidArgument,
                     u"the password of \"%1\" cannot be used. Choose one without control "
                     "characters"_s.arg(user)};
    return hash;
}

} // namespace restdock
