// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/result.h"

#include <QString>

namespace restdock {

/// Whether Restdock starts at login: a desktop entry in the XDG autostart folder. What the file says
/// is what counts; nothing else remembers it.
class Autostart
{
public:
    /// @p program: absolute path; it is started with --minimized.
    explicit Autostart(QString program, QString folder = defaultFolder());

    enum class State { Off, On, OtherProgram /**< the entry starts another file */ };
    State state() const;
    /// What the entry starts, as it stands there; empty: there is none.
    QString command() const;
    Result<void> setEnabled(bool enabled) const;

    QString path() const;
    static QString defaultFolder();

private:
    const QString m_program;
    const QString m_folder;
};

} // namespace restdock
