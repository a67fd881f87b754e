// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace restdock {

/// How secrets are written as text: RFC 4648 section 5 without padding, as rclone and PyRestServer do.
inline constexpr auto base64Options =
    QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

} // namespace restdock
