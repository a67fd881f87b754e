// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/traffic/traffic.h"

#include <QList>
#include <QString>

namespace restdock::ui {

class ProfileModel;

/// A client that a stop would cut off.
struct ActiveClient
{
    QString profile; ///< its name
    ClientTraffic client;
};

/// The clients that are in the middle of something, between two of their requests too: of one
/// profile, or of all if @p id is empty.
QList<ActiveClient> activeClients(const ProfileModel &profiles, const QString &id = {});

/// Who they are, one a line, for a question: "laptop from 192.168.1.30: “laptop” in “Home NAS”".
QString listOf(const QList<ActiveClient> &clients);

} // namespace restdock::ui
