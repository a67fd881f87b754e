// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/config/silentinput.h"

#include <io.h>
#include <windows.h>

namespace restdock {

struct SilentInput::Before
{
    HANDLE console = INVALID_HANDLE_VALUE;
    DWORD mode = 0;
};

/// Windows itself gives the next program a console as it was.
SilentInput::SilentInput(int input)
{
    Before before{.console = reinterpret_cast<HANDLE>(::_get_osfhandle(input))};
    if (!::GetConsoleMode(before.console, &before.mode))
        return;
    ::SetConsoleMode(before.console, before.mode & ~DWORD(ENABLE_ECHO_INPUT));
    m_before = std::make_unique<Before>(before);
}

SilentInput::~SilentInput()
{
    if (m_before)
        ::SetConsoleMode(m_before->console, m_before->mode);
}

} // namespace restdock
