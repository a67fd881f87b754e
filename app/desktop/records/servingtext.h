// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/windowstatus.h"
#include "app/serving/servingevent.h"
#include "ui/activity/eventwording.h"
#include "ui/activity/logrow.h"

#include <optional>

namespace restdock {

/// A line of the events.
struct ServingLine
{
    ui::Severity severity = ui::Severity::Info;
    QString text; ///< for the person, now
    QByteArray code = {};
    ui::EventWording wording = {};
    QString detail = {};  ///< for the log only, in English
    QByteArray user = {}; ///< whom it is about; empty: nobody in particular

    bool operator==(const ServingLine &) const = default;
};

/// @p code is for people to search for: "LIMIT".
ServingLine servingLine(ui::Severity severity, const ui::EventWording &wording,
                        const QByteArray &code = {}, const QString &detail = {});

/// What a person reads about a server that went from one state to another.
QList<ServingLine> describeChange(const ServingStatus &before, const ServingStatus &after,
                                  const Profile &profile);

/// Why a server does not run as it should.
ServingLine describe(const ServeTrouble &trouble, const Profile &profile);
/// The same of what a running server is warned of. Nothing: that is an event by itself.
std::optional<ServingLine> describeWarning(const ui::Trouble &warning, const Profile &profile,
                                           const StorageSpace &space);

ServingLine describe(const ServingEvent &event, const Profile &profile);
ServingLine describe(const LoginFailure &failure);
/// So many that somebody has to look; of one user, or of several.
ServingLine describeMany(const LoginFailure &last, int count, bool isOneUser);

} // namespace restdock
