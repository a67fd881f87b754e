// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#define LOCK_SH 1
#define LOCK_EX 2
#define LOCK_NB 4
#define LOCK_UN 8

/// Locks an open file, for whoever asks too. Like flock() and unlike other locks of Windows it keeps
/// nobody from reading and writing: what is locked is a byte far behind any end.
int flock(int descriptor, int operation);
