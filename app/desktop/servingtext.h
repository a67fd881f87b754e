// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/windowstatus.h"
#include "app/serving/servingevent.h"
#include "ui/activity/logrow.h"

namespace restdock {

/// A line of the events.
struct ServingLine
{
    ui::Severity severity = ui::Severity::Info;
    QString text;

    bool operator==(const ServingLine &) const = default;
};

/// What a person reads about a server that went from one state to another.
QList<ServingLine> describeChange(const ServingStatus &before, const ServingStatus &after,
                                  const Profile &profile);

ServingLine describe(const ServingEvent &event);
ServingLine describe(const LoginFailure &failure);

} // namespace restdock
