// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace restdock::bench::drime {

/// Ends the run, saying @p what, unless @p condition holds.
void require(bool condition, const QString &what);

/// A target of the Drime backend, and what was measured.
struct Target
{
    QString what;
    QString limit;
    QString measured;
    bool isMet = false;
    /// Counted, and so the same on every machine; others depend on its speed.
    bool isCounted = true;

    static Target atMost(const QString &what, double most, double measured, bool isCounted = true);
    static Target atLeast(const QString &what, double least, double measured);
};

} // namespace restdock::bench::drime
