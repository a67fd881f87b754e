// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace restdock::ui {

/// The pages of a profile's dialog, in their order.
enum class ProfilePart { Storage, Access, Users, Rules, Advanced };

} // namespace restdock::ui
