// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/serving/credential.h"

#include "storage/profiles/privatefile.h"

namespace restdock {

Result<std::optional<Secret>> readCredential(const QString &folder, const QString &name)
{
    constexpr qint64 longestKiB = 64;
    if (folder.isEmpty())
        return std::optional<Secret>();
    auto content = readWholeFile(folder + u'/' + name, longestKiB * 1024);
    if (content) {
        const Secret secret(*content);
        wipe(*content);
        return std::optional(secret);
    }
    const auto &error = content.error();
    if (error.code == ErrorCode::NotFound)
        return std::optional<Secret>();
    if (error.code == ErrorCode::Corrupt) {
        return Error{ErrorCode::InvalidArgument,
                     QT_TRANSLATE_NOOP("Error",
                                       "the credential %1 of systemd is larger than %2 KiB. Check "
                                       "that LoadCredential= of the service names the right file"),
                     {name, longestKiB}};
    }
    return Error{ErrorCode::SignInRequired, error.wording()};
}

} // namespace restdock
