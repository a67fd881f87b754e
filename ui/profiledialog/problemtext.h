// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/profiles/setting.h"

namespace restdock::ui {

/// A problem and what to do about it, as sentences in the person's language.
QString sentence(const Problem &problem);

} // namespace restdock::ui
