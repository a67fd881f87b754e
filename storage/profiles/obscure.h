// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/profiles/secret.h"
#include "storage/result.h"

#include <QByteArray>

#include <optional>

namespace restdock {

/// PyRestServer's way to keep a secret from being read over a shoulder: URL-safe base64 without
/// padding of a 16-byte IV and AES-256-CTR ciphertext, under a key that is public. No protection.
///
/// The key and the form are PyRestServer's (its pyrestserver/config.py); rclone's are alike under
/// another key.
Result<QByteArray> obscure(const Secret &secret);

/// The secret, or nothing if @p text is not obscured: no base64 as obscure() writes it, shorter than an IV
/// and one byte, or not readable text under it. A secret in clear passes for an obscured one only by an
/// accident: of 23 or 24 letters of base64 one in ten and one in six do, of more less than one in a hundred.
std::optional<Secret> revealObscured(QByteArrayView text);

} // namespace restdock
