// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/profiles/secretstore.h"

namespace restdock {

Error noKeychain(const QString &why)
{
    const auto reason =
        why.isEmpty() ? QStringLiteral("this session offers no Secret Service or KWallet") : why;
    return {ErrorCode::Unavailable,
            QStringLiteral("No keychain was found: %1. Keep the profile in the encrypted file "
                           "(--store encrypted), or serve it from a file with --config and "
                           "api_key_file (KEY-NONE)")
                .arg(reason),
            why};
}

} // namespace restdock
