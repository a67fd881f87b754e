// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/serving/secretfile.h"

#include <QFile>

namespace restdock {

namespace {

constexpr qint64 longestSecret = 4096;

} // namespace

Result<Secret> readSecretFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered)) {
        return Error{ErrorCode::SignInRequired,
                     QT_TRANSLATE_NOOP("Error", "cannot read the key file %1: %2"),
                     {path, reasonFromText(file.errorString())}};
    }
    constexpr auto others =
        QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    if (file.permissions() & others) {
        return Error{
            ErrorCode::InvalidArgument,
            QT_TRANSLATE_NOOP(
                "Error", "others may read or write the key file %1. Take that away: chmod 600 %1"),
            {path}};
    }
    auto content = file.read(longestSecret + 1);
    const bool isTooLong = content.size() > longestSecret;
    const Secret secret(QByteArrayView(content).trimmed());
    wipe(content);
    if (isTooLong) {
        return Error{ErrorCode::InvalidArgument,
                     QT_TRANSLATE_NOOP("Error",
                                       "the key file %1 is larger than %2 bytes. Check that it is "
                                       "the right one"),
                     {path, longestSecret}};
    }
    if (secret.isEmpty()) {
        return Error{ErrorCode::SignInRequired,
                     QT_TRANSLATE_NOOP("Error", "the key file %1 is empty"),
                     {path}};
    }
    return secret;
}

} // namespace restdock
