// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Before windows.h, which has an older one.
#include <winsock2.h>
#include <ws2tcpip.h>

#ifndef SHUT_WR
#define SHUT_RD SD_RECEIVE
#define SHUT_WR SD_SEND
#define SHUT_RDWR SD_BOTH
#endif
#ifndef AF_UNIX
#define AF_UNIX 1
#endif
