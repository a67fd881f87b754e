// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/config/terminal.h"

#include "app/config/silentinput.h"

#include <openssl/crypto.h>
#include <unistd.h>

#include <array>
#include <cerrno>

namespace restdock {

namespace {

using namespace Qt::StringLiterals;

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
                return errorFromErrno(errno,
                                      QT_TRANSLATE_NOOP("Error", "Cannot read standard input"));
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
