// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/profiles/setting.h"

namespace restdock::ui {

/// A problem as a sentence for people, in their language. What a profile's checks say is English and
/// has its names filled in already: it is found again by its form. What is not known stays English.
QString sentence(const Problem &problem);

} // namespace restdock::ui
