// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/profiles/profile.h"
#include "storage/profiles/profilecheck.h"

namespace restdock::test {

inline const QByteArray someHash("$2y$05$abcdefghijklmnopqrstuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuu");

/// Nothing but what a local profile needs, and one user.
Profile localProfile(const QString &name, const QString &path = QStringLiteral("/srv/restic"),
                     int port = 8000);

/// The same for Drime, with a key.
Profile drimeProfile(const QString &name, const QByteArray &key = "123|test-secret-token",
                     int port = 8001);

/// A local profile in which no field has its default.
Profile fullProfile(const QString &name);

/// A storage that a plug-in brings, with a secret that it can do without, and a profile in it.
BackendCatalogue withVault();
Profile vaultProfile(const QString &name);

/// Of a system whose user lives in /home/anna.
FolderPlaces somePlaces();

} // namespace restdock::test
