// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/completion.h"

#include <QString>

#include <memory>

namespace restdock {

/// Start at login from inside a sandbox (Flatpak, Snap), whose files the desktop does not read then:
/// the desktop's portal is asked instead, which may ask the person. It does not tell later what it
/// has granted, so that is remembered. GUI thread; never waits for the portal.
class BackgroundPortal
{
public:
    /// @p memory: an INI file of its own.
    explicit BackgroundPortal(const QString &memory);
    ~BackgroundPortal();
    BackgroundPortal(const BackgroundPortal &) = delete;
    BackgroundPortal &operator=(const BackgroundPortal &) = delete;

    /// Whether this process is in a sandbox.
    static bool isNeeded();
    bool startsAtLogin() const; ///< as it was last granted
    /// @p done is called when the portal has answered; an Error: it did not grant it.
    void setStartsAtLogin(bool starts, Completion<void> done);

private:
    class System;
    std::unique_ptr<System> m_system;
};

} // namespace restdock
