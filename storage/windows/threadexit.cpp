// SPDX-License-Identifier: GPL-3.0-or-later
#include <cxxabi.h>

namespace {

void nothing(void *) {}

} // namespace

/// GCC for Windows keeps thread_local objects in memory that it frees as a thread ends: before their
/// destructors run, if that memory was asked for first (GCC bug 83562). libwinpthread ends things in
/// the order in which the process first had them, so a destructor is registered before main().
/// Nothing calls this: storage/CMakeLists.txt tells the linker to take it along.
extern "C" [[gnu::constructor(101)]] void restdockThreadExit()
{
    __cxxabiv1::__cxa_thread_atexit(nothing, nullptr, nullptr);
}
