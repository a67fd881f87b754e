// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/config/passwords.h"

#include "app/cli/failure.h"
#include "app/config/secretinput.h"
#include "app/server/access/passwordhash.h"

#include <QRandomGenerator>

namespace restdock {

namespace {

using namespace Qt::StringLiterals;

const QString fileOption = u"password-file"_s;
const QString generateOption = u"generate-password"_s;

Result<QByteArray> hashOf(const Secret &password, const QString &user)
{
    if (password.reveal().size() > PasswordHash::bcryptPasswordBytes)
        return wrong(u"the password of \"%1\" is longer than %2 bytes, and bcrypt would ignore the "
                     "rest. Choose a shorter one"_s.arg(user)
                         .arg(PasswordHash::bcryptPasswordBytes));
    auto hash = makeBcrypt(password.reveal());
    if (hash.isEmpty())
        return wrong(u"the password of \"%1\" cannot be used. Choose one without control "
                     "characters"_s.arg(user));
    return hash;
}

} // namespace

QList<CommandOption> passwordOptions()
{
    return {{fileOption,
             u"FILE"_s,
             u"File with the user's password; - is standard input. Without it the password is "
             "asked for"_s,
             {},
             true},
            {generateOption, {}, u"Make a password, and print it this once"_s}};
}

bool isPasswordGiven(const ParsedCommand &command)
{
    return command.isSet(fileOption) || command.isSet(generateOption);
}

Result<NewPassword> newPassword(const Terminal &terminal, const QString &user,
                                const ParsedCommand &command)
{
    const bool isGenerated = command.isSet(generateOption);
    const auto file = command.value(fileOption);
    if (isGenerated && !file.isEmpty())
        return wrong(u"only one of --%1 and --%2 can be used"_s.arg(fileOption, generateOption));
    auto password = isGenerated ? Result<Secret>(generatePassword())
        : file.isEmpty()        ? askNewSecret(terminal, u"Password for \"%1\""_s.arg(user),
                                               u"Use --%1 FILE, --%1 - for standard input, or --%2"_s.arg(
                                                   fileOption, generateOption))
                                : readSecret(terminal, u"--"_s + fileOption, file);
    if (!password)
        return std::move(password).error();
    auto hash = hashOf(*password, user);
    if (!hash)
        return std::move(hash).error();
    return NewPassword{*hash, isGenerated ? *password : Secret()};
}

QString shownOnce(const NewPassword &password, const QString &user)
{
    if (password.generated.isEmpty())
        return {};
    return u"\nPassword of \"%1\", shown this once: %2"_s.arg(
        user, QString::fromUtf8(password.generated.reveal()));
}

Secret generatePassword()
{
    constexpr QByteArrayView letters = "abcdefghijkmnpqrstuvwxyz23456789"; // no l, o, 0, 1
    static_assert(letters.size() == 32);
    constexpr int length = 24;
    QByteArray text(length, Qt::Uninitialized);
    for (auto &letter : text)
        letter = letters[QRandomGenerator::system()->bounded(int(letters.size()))];
    Secret password(text);
    wipe(text);
    return password;
}

} // namespace restdock
