// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include_next <signal.h>

// Never raised here; see UnixSignals.
#define SIGHUP 1
