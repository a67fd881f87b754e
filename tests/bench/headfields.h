// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace restdock::bench {

/// The status of an HTTP/1.1 answer, 0 if @p head does not begin like one.
int statusOf(std::string_view head);

/// The value of the first field of that name in @p head (status line and fields, each ending with
/// CRLF), without blanks around it; empty if there is none. @p lowerCaseName as it says.
std::string_view fieldOf(std::string_view head, std::string_view lowerCaseName);

} // namespace restdock::bench
