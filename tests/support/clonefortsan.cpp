// SPDX-License-Identifier: GPL-3.0-or-later

// Linked into every test that runs under ThreadSanitizer. QProcess starts programs with a clone()
// that shares the memory with the child for a moment. ThreadSanitizer of clang 14 takes it for a
// fork(), does its work for parent and child on the same memory, and aborts. This definition takes
// the place of its interceptor and just calls the C library's.

#include <sched.h>

#include <cstdarg>

extern "C" int __clone(int (*function)(void *), void *stack, int flags, void *argument, ...);

extern "C" int clone(int (*function)(void *), void *stack, int flags, void *argument, ...) noexcept
{
    va_list rest;
    va_start(rest, argument);
    auto *const parentId = va_arg(rest, pid_t *);
    auto *const storage = va_arg(rest, void *);
    auto *const childId = va_arg(rest, pid_t *);
    va_end(rest);
    return __clone(function, stack, flags, argument, parentId, storage, childId);
}
