// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/config/terminal.h"

#include <openssl/crypto.h>
#include <termios.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <csignal>

namespace restdock {

namespace {

using namespace Qt::StringLiterals;

// For the handler: the terminal that shows nothing now, and how it was.
termios silencedModes;
int silenced = -1;

extern "C" void restoreAndEnd(int number)
{
    ::tcsetattr(silenced, TCSANOW, &silencedModes);
    std::signal(number, SIG_DFL);
    std::raise(number); // comes when this handler returns
}

/// A terminal that does not show what is typed. One at a time.
class SilentInput
{
public:
    explicit SilentInput(int input)
    {
        if (::tcgetattr(input, &silencedModes) != 0)
            return;
        silenced = input;
        for (size_t i = 0; i < endings.size(); ++i)
            handle(endings[i], restoreAndEnd, m_before[i]);
        handle(SIGTSTP, SIG_IGN, m_stopBefore); // whoever continues would see what is typed
        auto modes = silencedModes;
        modes.c_lflag &= ~tcflag_t(ECHO);
        modes.c_lflag |= ECHONL;
        ::tcsetattr(input, TCSAFLUSH, &modes);
    }
    SilentInput(const SilentInput &) = delete;
    SilentInput &operator=(const SilentInput &) = delete;
    ~SilentInput()
    {
        if (silenced < 0)
            return;
        ::tcsetattr(silenced, TCSADRAIN, &silencedModes);
        for (size_t i = 0; i < endings.size(); ++i)
            ::sigaction(endings[i], &m_before[i], nullptr);
        ::sigaction(SIGTSTP, &m_stopBefore, nullptr);
        silenced = -1;
    }

private:
    static constexpr std::array endings{SIGINT, SIGTERM, SIGHUP, SIGQUIT};

    static void handle(int number, void (*handler)(int), struct sigaction &before)
    {
        struct sigaction action = {};
        action.sa_handler = handler;
        ::sigaction(number, &action, &before);
    }

    std::array<struct sigaction, endings.size()> m_before = {};
    struct sigaction m_stopBefore = {};
};

/// A line as bytes, overwritten in the end.
class Line
{
public:
    Line() = default;
    Line(const Line &) = delete;
    Line &operator=(const Line &) = delete;
    ~Line() { OPENSSL_cleanse(m_bytes.data(), m_bytes.size()); }

    Result<void> read(int input)
    {
        bool isAnything = false;
        for (;;) {
            char c = 0;
            const auto count = ::read(input, &c, 1);
            if (count < 0 && errno == EINTR)
                continue;
            if (count < 0)
                return errorFromErrno(errno, u"read standard input"_s);
            if (count == 0 && !isAnything)
                return Error{ErrorCode::Cancelled, u"the input ended"_s};
            if (count == 0 || c == '\n')
                break;
            isAnything = true;
            if (m_size == m_bytes.size())
                return Error{ErrorCode::InvalidArgument,
                             u"a line of the input is longer than %1 bytes"_s.arg(m_bytes.size())};
            m_bytes[m_size++] = c;
        }
        if (m_size > 0 && m_bytes[m_size - 1] == '\r')
            --m_size;
        return {};
    }

    QByteArrayView text() const { return {m_bytes.data(), qsizetype(m_size)}; }

private:
    std::array<char, Terminal::maximumLineBytes> m_bytes{};
    size_t m_size = 0;
};

Result<Secret> secretLine(int input)
{
    Line line;
    if (auto read = line.read(input); !read)
        return std::move(read).error();
    return Secret(line.text());
}

} // namespace

bool Terminal::isInteractive() const
{
    return ::isatty(m_input) == 1 && ::isatty(m_output) == 1;
}

void Terminal::print(const QString &text) const
{
    auto left = text.toUtf8();
    while (!left.isEmpty()) {
        const auto written = ::write(m_output, left.constData(), size_t(left.size()));
        if (written < 0 && errno == EINTR)
            continue;
        if (written < 0)
            return;
        left = left.sliced(written);
    }
}

Result<QString> Terminal::ask(const QString &prompt) const
{
    print(prompt);
    Line line;
    if (auto read = line.read(m_input); !read) {
        print(u"\n"_s);
        return std::move(read).error();
    }
    return QString::fromUtf8(line.text()).trimmed();
}

Result<Secret> Terminal::askSecret(const QString &prompt) const
{
    const SilentInput silent(m_input); // before the prompt: who types ahead is not shown
    print(prompt);
    return secretLine(m_input);
}

Result<Secret> Terminal::readSecretLine() const
{
    return secretLine(m_input);
}

} // namespace restdock
