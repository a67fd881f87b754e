// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/unixsignals.h"

#include <QSocketNotifier>

#include <fcntl.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <csignal>

namespace restdock {

namespace {

std::array<int, 2> pipeEnds{-1, -1};

/// A signal handler may do little; writing one byte is allowed (signal-safety(7)).
void writeNumber(int number)
{
    const int savedError = errno;
    const auto byte = char(number);
    [[maybe_unused]] const auto written = ::write(pipeEnds[1], &byte, 1);
    errno = savedError;
}

void readPipe(UnixSignals &signals)
{
    char byte = 0;
    while (::read(pipeEnds[0], &byte, 1) == 1)
        Q_EMIT signals.received(byte);
}

} // namespace

UnixSignals::UnixSignals(std::initializer_list<int> numbers, QObject *parent)
    : QObject(parent),
      m_numbers(numbers)
{
    if (::pipe(pipeEnds.data()) != 0)
        qFatal("No descriptors left for signals");
    for (const int fd : pipeEnds) {
        ::fcntl(fd, F_SETFL, O_NONBLOCK);
        ::fcntl(fd, F_SETFD, FD_CLOEXEC);
    }
    m_notifier = new QSocketNotifier(pipeEnds[0], QSocketNotifier::Read, this);
    connect(m_notifier, &QSocketNotifier::activated, this, [this] { readPipe(*this); });
    struct sigaction action
    {};
    action.sa_handler = writeNumber;
    action.sa_flags = SA_RESTART;
    sigemptyset(&action.sa_mask);
    for (const int number : m_numbers)
        ::sigaction(number, &action, nullptr);
}

UnixSignals::~UnixSignals()
{
    for (const int number : std::as_const(m_numbers))
        std::signal(number, SIG_DFL);
    delete m_notifier;
    for (int &fd : pipeEnds)
        ::close(std::exchange(fd, -1));
}

} // namespace restdock
