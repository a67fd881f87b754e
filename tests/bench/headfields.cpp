// SPDX-License-Identifier: GPL-3.0-or-later
#include "headfields.h"

#include <algorithm>
#include <charconv>

namespace restdock::bench {

namespace {

bool isLetterOf(char letter, char lowerCase)
{
    return letter == lowerCase || (letter >= 'A' && letter <= 'Z' && letter + 32 == lowerCase);
}

bool hasName(std::string_view line, std::string_view lowerCaseName)
{
    return line.size() > lowerCaseName.size() && line[lowerCaseName.size()] == ':'
        && std::equal(lowerCaseName.begin(), lowerCaseName.end(), line.begin(),
                      [](char lower, char letter) { return isLetterOf(letter, lower); });
}

std::string_view trimmed(std::string_view text)
{
    while (text.starts_with(' ') || text.starts_with('\t'))
        text.remove_prefix(1);
    while (text.ends_with(' ') || text.ends_with('\t'))
        text.remove_suffix(1);
    return text;
}

} // namespace

int statusOf(std::string_view head)
{
    constexpr std::string_view version = "HTTP/1.1 ";
    int status = 0;
    if (head.starts_with(version)) {
        const char *digits = head.data() + version.size();
        std::from_chars(digits, head.data() + head.size(), status);
    }
    return status;
}

std::string_view fieldOf(std::string_view head, std::string_view lowerCaseName)
{
    std::size_t lineEnd = head.find("\r\n");
    while (lineEnd != std::string_view::npos) {
        head.remove_prefix(lineEnd + 2);
        lineEnd = head.find("\r\n");
        const std::string_view line = head.substr(0, lineEnd);
        if (hasName(line, lowerCaseName))
            return trimmed(line.substr(lowerCaseName.size() + 1));
    }
    return {};
}

} // namespace restdock::bench
