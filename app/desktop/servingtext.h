// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/serving/servingevent.h"
#include "app/serving/servingstatus.h"
#include "ui/activity/logrow.h"
#include "ui/profiles/serverstatus.h"

namespace restdock {

/// A line of the events.
struct ServingLine
{
    ui::Severity severity = ui::Severity::Info;
    QString text;

    bool operator==(const ServingLine &) const = default;
};

/// The state of a server as windows show it. @p space is that of its storage as last told.
ui::ServerStatus windowStatus(const ServingStatus &status, const Profile &profile,
                              const StorageSpace &space);

/// The same trouble in the windows' words.
ui::Trouble windowTrouble(const ServeTrouble &trouble, const Profile &profile);

/// What a person reads about a server that went from one state to another.
QList<ServingLine> describeChange(const ServingStatus &before, const ServingStatus &after,
                                  const Profile &profile);

ServingLine describe(const ServingEvent &event);
ServingLine describe(const LoginFailure &failure);

} // namespace restdock
