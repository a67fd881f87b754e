// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/serving/passphrase.h"

#include <QFile>

namespace restdock {

Result<Secret> passphraseFromOutside()
{
    const auto folder = qEnvironmentVariable("CREDENTIALS_DIRECTORY");
    QFile file(folder + u"/restdock.passphrase");
    if (!folder.isEmpty() && file.open(QIODevice::ReadOnly | QIODevice::Unbuffered)) {
        constexpr qint64 longest = 4096;
        auto content = file.read(longest);
        while (content.endsWith('\n') || content.endsWith('\r'))
            content.chop(1);
        const Secret secret(content);
        wipe(content);
        return secret;
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
