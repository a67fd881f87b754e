// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/result.h"

#include <QString>

namespace restdock {

/// Whether Restdock starts at login: by what the system reads then, a desktop entry in the XDG autostart
/// folder, a launch agent of macOS, a value in the registry of Windows. What stands there is what
/// counts; nothing else remembers it.
class Autostart
{
public:
    /// @p program: absolute path; it is started with --minimized. @p place: a folder, or a key of the
    /// registry.
    explicit Autostart(QString program, QString place = defaultPlace());

    enum class State { Off, On, OtherProgram /**< the entry starts another file */ };
    State state() const;
    /// What the entry starts, as it stands there; empty: there is none.
    QString command() const;
    Result<void> setEnabled(bool enabled) const;

    QString path() const; ///< of the entry
    static QString defaultPlace();

private:
    const QString m_program;
    const QString m_place;
};

} // namespace restdock
