// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/serving/servingevent.h"
#include "app/serving/servingstatus.h"
#include "storage/profiles/profile.h"

namespace restdock {

/// One line to standard output: "NAME: TEXT", or just TEXT without a name. Never more than a line,
/// whatever the texts hold.
void printFact(const QString &profileName, const QString &text);
/// The same to standard error.
void printWarning(const QString &profileName, const QString &text);
void printError(const QString &profileName, const ServeTrouble &trouble);

/// "2026-01-31T14:02:11Z home INFO backup-received user=..."; warnings to standard error.
void printEvent(const QString &profileName, const ServingEvent &event);

/// "append-only on, own-folder on, verify on, users 3, TLS off".
QString describeRules(const Profile &profile);
/// "storage local /srv/restic, 812 GB free".
QString describeStorage(const ServingStatus &status);
/// "listening on http://0.0.0.0:8000/  (use http://192.168.1.9:8000/)".
QString describeAddress(const Profile &profile, const ServingStatus &status);

} // namespace restdock
