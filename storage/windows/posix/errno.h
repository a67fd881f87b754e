// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include_next <errno.h>

// Never set here; behind the C library's own numbers.
#define EDQUOT 1001
#define EHOSTDOWN 1002
#define ESHUTDOWN 1003
#define ESTALE 1004
