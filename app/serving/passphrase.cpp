// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/serving/passphrase.h"

#include "app/serving/credential.h"

namespace restdock {

Result<Secret> passphraseFromOutside()
{
    const auto credential = readCredential(qEnvironmentVariable("CREDENTIALS_DIRECTORY"),
                                           QStringLiteral("restdock.passphrase"));
    if (!credential)
        return credential.error();
    if (*credential) {
        auto content = (*credential)->reveal();
        while (content.endsWith('\n') || content.endsWith('\r'))
            content.chop(1);
        return Secret(content);
    }
    const Secret secret(qgetenv("RESTDOCK_PASSPHRASE"));
    if (!secret.isEmpty())
        return secret;
    return Error{
        ErrorCode::SignInRequired,
        QT_TRANSLATE_NOOP(
            "Error",
            "the passphrase for the encrypted keys is missing. Give it as RESTDOCK_PASSPHRASE in "
            "the environment, or as the credential restdock.passphrase of systemd")};
}

} // namespace restdock
