// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/config/silentinput.h"

#include <termios.h>

#include <array>
#include <csignal>

namespace restdock {

namespace {

constexpr std::array endings{SIGINT, SIGTERM, SIGHUP, SIGQUIT};

// For the handler: the terminal that shows nothing now, and how it was.
termios silencedModes;
int silenced = -1;

extern "C" void restoreAndEnd(int number)
{
    ::tcsetattr(silenced, TCSANOW, &silencedModes);
    std::signal(number, SIG_DFL);
    std::raise(number); // comes when this handler returns
}

void handle(int number, void (*handler)(int), struct sigaction &before)
{
    struct sigaction action = {};
    action.sa_handler = handler;
    ::sigaction(number, &action, &before);
}

} // namespace

struct SilentInput::Before
{
    std::array<struct sigaction, endings.size()> actions = {};
    struct sigaction stop = {};
};

SilentInput::SilentInput(int input)
{
    if (::tcgetattr(input, &silencedModes) != 0)
        return;
    silenced = input;
    m_before = std::make_unique<Before>();
    for (size_t i = 0; i < endings.size(); ++i)
        handle(endings[i], restoreAndEnd, m_before->actions[i]);
    handle(SIGTSTP, SIG_IGN, m_before->stop); // whoever continues would see what is typed
    auto modes = silencedModes;
    modes.c_lflag &= ~tcflag_t(ECHO);
    modes.c_lflag |= ECHONL;
    ::tcsetattr(input, TCSAFLUSH, &modes);
}

SilentInput::~SilentInput()
{
    if (!m_before)
        return;
    ::tcsetattr(silenced, TCSADRAIN, &silencedModes);
    for (size_t i = 0; i < endings.size(); ++i)
        ::sigaction(endings[i], &m_before->actions[i], nullptr);
    ::sigaction(SIGTSTP, &m_before->stop, nullptr);
    silenced = -1;
}

} // namespace restdock
