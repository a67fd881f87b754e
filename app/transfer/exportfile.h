// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/profiles/profilefile.h"
#include "storage/profiles/profilestore.h"

#include <optional>

namespace restdock {

/// The profiles with what a file takes of them. While the keychain is locked those without their
/// secrets can be written all the same; @p notices says so. Blocks.
Result<QList<Profile>> exportedProfiles(const QList<StoredProfile> &rows, ProfileStore &store,
                                        SecretForm form, QList<Message> &notices);

/// What to tell whoever chose a passphrase that locks nothing, for the file has nothing to lock.
std::optional<Message> noticeOfNeedlessPassphrase(const QList<Profile> &profiles,
                                                  const ProfileFileOptions &options);

/// Writes @p text to @p path for its owner only (0600), whole or not at all. Nothing but an older
/// export may be replaced: InvalidArgument, with a message that is a sentence part.
Result<void> writeExport(const QString &path, QByteArrayView text);

} // namespace restdock
