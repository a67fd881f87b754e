// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/unixsignals.h"

#include <windows.h>

#include <csignal>
#include <mutex>

namespace restdock {

namespace {

std::mutex mutex;
UnixSignals *receiver = nullptr;

bool endsProcess(DWORD event)
{
    return event == CTRL_CLOSE_EVENT || event == CTRL_LOGOFF_EVENT || event == CTRL_SHUTDOWN_EVENT;
}

/// In a thread of its own. As soon as it returns from one of the last three, Windows ends the
/// process, so it waits for the server to do that.
BOOL WINAPI consoleEvent(DWORD event)
{
    {
        const std::lock_guard lock(mutex);
        if (!receiver)
            return FALSE;
        const int number = event == CTRL_C_EVENT ? SIGINT : SIGTERM;
        QMetaObject::invokeMethod(receiver,
                                  [to = receiver, number] { Q_EMIT to->received(number); });
    }
    if (endsProcess(event))
        ::Sleep(INFINITE);
    return TRUE;
}

} // namespace

UnixSignals::UnixSignals(std::initializer_list<int> numbers, QObject *parent)
    : QObject(parent),
      m_numbers(numbers)
{
    const std::lock_guard lock(mutex);
    receiver = this;
    ::SetConsoleCtrlHandler(consoleEvent, TRUE);
}

UnixSignals::~UnixSignals()
{
    ::SetConsoleCtrlHandler(consoleEvent, FALSE);
    const std::lock_guard lock(mutex);
    receiver = nullptr;
}

} // namespace restdock
