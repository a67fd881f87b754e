// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// pollfd, of sockets: WSAPoll() takes them.
#include "storage/windows/winsock.h"
