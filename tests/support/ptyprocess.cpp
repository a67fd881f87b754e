// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ptyprocess.h"

#include <QFile>

#include <fcntl.h>
#include <poll.h>
#include <pty.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <termios.h>
#include <unistd.h>
#include <utmp.h>

#include <array>
#include <csignal>
#include <vector>

namespace restdock::test {

namespace {

constexpr std::chrono::seconds patience{30};

/// Pointers as execve() takes them.
class Strings
{
public:
    explicit Strings(const QStringList &texts)
    {
        for (const auto &text : texts)
            m_texts.push_back(QFile::encodeName(text));
        for (auto &text : m_texts)
            m_pointers.push_back(text.data());
        m_pointers.push_back(nullptr);
    }
    char *const *get() { return m_pointers.data(); }

private:
    std::vector<QByteArray> m_texts;
    std::vector<char *> m_pointers;
};

} // namespace

PtyProcess::PtyProcess(const QString &program, const QStringList &arguments,
                       const QProcessEnvironment &environment)
{
    Strings argv(QStringList(program) + arguments);
    Strings envp(environment.toStringList());
    const auto path = QFile::encodeName(program);
    if (::openpty(&m_terminal, &m_slave, nullptr, nullptr, nullptr) != 0)
        return;
    ::fcntl(m_terminal, F_SETFD, FD_CLOEXEC);
    m_child = ::fork();
    if (m_child != 0)
        return;
    ::login_tty(m_slave);
    ::prctl(PR_SET_PDEATHSIG, SIGKILL);
    ::execve(path.constData(), argv.get(), envp.get());
    ::_exit(127);
}

PtyProcess::~PtyProcess()
{
    if (m_child > 0) {
        ::kill(m_child, SIGKILL);
        ::waitpid(m_child, nullptr, 0);
    }
    ::close(m_terminal);
    ::close(m_slave);
}

bool PtyProcess::readMore(std::chrono::milliseconds timeout)
{
    pollfd ready{m_terminal, POLLIN, 0};
    if (::poll(&ready, 1, int(timeout.count())) <= 0)
        return false;
    std::array<char, 4096> buffer{};
    const auto count = ::read(m_terminal, buffer.data(), buffer.size());
    if (count <= 0)
        return false;
    m_screen.append(buffer.data(), count);
    return true;
}

bool PtyProcess::waitFor(const QByteArray &text)
{
    for (;;) {
        const auto found = m_screen.indexOf(text, m_seen);
        if (found >= 0) {
            m_seen = found + text.size();
            return true;
        }
        if (!readMore(patience))
            return false;
    }
}

void PtyProcess::type(const QByteArray &keys) const
{
    [[maybe_unused]] const auto written =
        ::write(m_terminal, keys.constData(), size_t(keys.size()));
}

bool PtyProcess::answer(const QByteArray &prompt, const QByteArray &line)
{
    if (!waitFor(prompt))
        return false;
    type(line);
    type("\n");
    return true;
}

bool PtyProcess::echoes() const
{
    termios modes{};
    return ::tcgetattr(m_slave, &modes) == 0 && (modes.c_lflag & ECHO);
}

std::optional<int> PtyProcess::waitForExit()
{
    const auto deadline = std::chrono::steady_clock::now() + patience;
    while (m_child > 0 && std::chrono::steady_clock::now() < deadline) {
        int status = 0;
        if (::waitpid(m_child, &status, WNOHANG) != m_child) {
            readMore(std::chrono::milliseconds(20)); // or it would wait for somebody to read
            continue;
        }
        m_child = -1;
        while (readMore(std::chrono::milliseconds(0))) {}
        if (WIFEXITED(status))
            return WEXITSTATUS(status);
        m_signal = WTERMSIG(status);
    }
    return {};
}

} // namespace restdock::test
