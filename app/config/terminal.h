// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/profiles/secret.h"
#include "storage/result.h"

#include <QString>

namespace restdock {

/// The person at standard input, if there is one. Prompts go to standard error, so that standard
/// output is what a command was asked for.
///
/// Reads no byte more than a line needs: what follows is for the next one who reads.
class Terminal
{
public:
    static constexpr qsizetype maximumLineBytes = 4096;

    /// @p input and @p output are descriptors; they stay open.
    explicit Terminal(int input = 0, int output = 2) : m_input(input), m_output(output) {}

    /// Whether somebody can be asked: both ends are a terminal.
    bool isInteractive() const;

    /// One line without its end, and without blanks around it. Cancelled: the input ended (Ctrl+D).
    Result<QString> ask(const QString &prompt) const;
    /// The same as it is and without showing it. A signal that ends the program gives the terminal
    /// back as it was.
    Result<Secret> askSecret(const QString &prompt) const;
    /// The next line of the input, whatever that is. Cancelled: there is none.
    Result<Secret> readSecretLine() const;

    void print(const QString &text) const;

private:
    int m_input;
    int m_output;
};

} // namespace restdock
