// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/profiles/troubletext.h"

namespace restdock::ui {

/// A trouble with the place in which secrets are kept, a keychain or a file: a part of describe(). Of one
/// code there are several causes, which are told apart by the name of the error; see SecretStore.
TroubleText describeKeychain(const Trouble &trouble, const QString &profileName);

} // namespace restdock::ui
