// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/profiles/secretstore.h"

namespace restdock {

Error noKeychain(const QString &why)
{
    const auto reason = why.isEmpty()
        ? Message(QT_TRANSLATE_NOOP("Error", "this session offers no Secret Service or KWallet"))
        : Message(why);
    return {ErrorCode::Unavailable,
            QT_TRANSLATE_NOOP(
                "Error",
                "No keychain was found: %1. Keep the profile in the encrypted file (--store "
                "encrypted), or serve it from a file with --config and api_key_file"),
            {reason},
            why,
            QStringLiteral("KEY-NONE")};
}

} // namespace restdock
