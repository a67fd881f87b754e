// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QString>
#include <QStringList>

#include <vector>

namespace restdock::test {

/// One system call as strace -f -yy recorded it.
struct SystemCall
{
    QByteArray name;
    QByteArray arguments; ///< as printed
    qint64 result = -1;
    /// Positions in the record. Of two calls one came first for sure only if it ended before the
    /// other began.
    qsizetype begun = 0;
    qsizetype ended = 0;

    bool succeeded() const { return result >= 0; }
    bool precedes(const SystemCall &other) const { return ended < other.begun; }
    bool is(std::initializer_list<QByteArrayView> names) const;
    /// What the descriptors among the arguments stand for, in order: paths, or "TCP:[…]".
    QByteArrayList descriptorTargets() const;
    /// The strings among the arguments, in order, with strace's escapes.
    QByteArrayList strings() const;
};

/// Calls in the order in which they ended.
using SystemCallTrace = std::vector<SystemCall>;

/// Calls that never ended are left out.
SystemCallTrace parseSystemCalls(const QByteArray &record);

/// strace as a command to put before a program: the program keeps its process id.
QStringList straceCommand(const QString &recordFile, const QStringList &furtherOptions = {});

/// Why system calls cannot be recorded here; empty if they can.
QString whyNoStrace();

} // namespace restdock::test
