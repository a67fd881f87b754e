// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/profiles/certificatefacts.h"
#include "storage/profiles/setting.h"

namespace restdock::ui {

/// What is wrong with a certificate at the time @p now, beside the field that it concerns. It is told
/// 30 days before it ends, with @p isMade as something that Restdock can renew.
Problems problemsOf(const CertificateFacts &facts, bool isMade, const QDateTime &now);

/// "Until 2 November 2027, for nas, 192.168.1.9".
QString validityText(const CertificateFacts &facts);

} // namespace restdock::ui
