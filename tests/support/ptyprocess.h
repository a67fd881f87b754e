// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QProcessEnvironment>
#include <QStringList>

#include <sys/types.h>

#include <chrono>
#include <optional>

namespace restdock::test {

/// A program at a terminal of its own, with somebody who reads and types. Killed on destruction.
class PtyProcess
{
public:
    PtyProcess(const QString &program, const QStringList &arguments,
               const QProcessEnvironment &environment);
    ~PtyProcess();
    PtyProcess(const PtyProcess &) = delete;
    PtyProcess &operator=(const PtyProcess &) = delete;

    /// Reads until @p text was shown since the last call; false if it ended or nothing came for long.
    [[nodiscard]] bool waitFor(const QByteArray &text);
    /// Types it, as keys would.
    void type(const QByteArray &keys) const;
    /// waitFor(prompt), then a line.
    [[nodiscard]] bool answer(const QByteArray &prompt, const QByteArray &line);
    /// Whether the terminal shows what is typed.
    bool echoes() const;

    /// Its exit code; nothing if it did not end, or by a signal: see signalled().
    std::optional<int> waitForExit();
    int signalled() const { return m_signal; }

    /// Everything that was shown.
    const QByteArray &screen() const { return m_screen; }

private:
    bool readMore(std::chrono::milliseconds patience);

    pid_t m_child = -1;
    int m_terminal = -1;
    int m_slave = -1; // kept open, so that the modes can be asked for
    int m_signal = 0;
    QByteArray m_screen;
    qsizetype m_seen = 0;
};

} // namespace restdock::test
