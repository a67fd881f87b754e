// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/profiles/secretstore.h"

namespace restdock {

Error noKeychain(const Message &why)
{
    const auto reason = why.isEmpty()
        ? Message(QT_TRANSLATE_NOOP("Error", "this session offers no Secret Service or KWallet"))
        : why;
    return Error{ErrorCode::Unavailable,
                 QT_TRANSLATE_NOOP("Error", "No keychain was found: %1"),
                 {reason},
                 why.english(),
                 QStringLiteral("KEY-NONE")}
        .withCommand(QStringLiteral("Keep the profile in the encrypted file (--store encrypted), "
                                    "or serve it from a file with --config and api_key_file"));
}

} // namespace restdock
