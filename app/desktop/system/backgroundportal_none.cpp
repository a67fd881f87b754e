// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/system/backgroundportal.h"

namespace restdock {

class BackgroundPortal::System
{};

BackgroundPortal::BackgroundPortal(const QString &) {}

BackgroundPortal::~BackgroundPortal() = default;

bool BackgroundPortal::isNeeded()
{
    return false;
}

bool BackgroundPortal::startsAtLogin() const
{
    return false;
}

void BackgroundPortal::setStartsAtLogin(bool, Completion<void> done)
{
    done(Error{ErrorCode::Unavailable,
               QT_TRANSLATE_NOOP("Error", "there is no portal on this system")});
}

} // namespace restdock
