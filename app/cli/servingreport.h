// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/exitcode.h"
#include "app/server/observe/logformat.h"
#include "app/serving/servingevent.h"
#include "app/serving/servingstatus.h"
#include "storage/profiles/profile.h"

#include <cstdio>

namespace restdock {

/// What `restdock --serve` prints: facts and activity to standard output, warnings and errors to
/// standard error. Never more than a line each, whatever the texts hold.
class ServingReport
{
public:
    explicit ServingReport(LogFormat format) : m_format(format) {}

    /// "NAME: TEXT", or just TEXT without a name.
    void fact(const QString &profileName, const QString &text) const;
    void warning(const QString &profileName, const QString &text) const;
    void error(const QString &profileName, const ServeTrouble &trouble) const;
    /// "2026-01-31T14:02:11Z home INFO backup-received user=..."; warnings to standard error.
    void event(const QString &profileName, const ServingEvent &event) const;

    /// Without profiles all is told as rest-server does: on standard error.
    void line(const QString &text) const;
    void warningLine(const QString &text) const;
    /// The one line of a run that failed; see fail().
    ExitCode failure(ExitCode code, const Error &error) const;

private:
    void print(std::FILE *stream, LogLevel level, const QString &profileName, const QString &text,
               const QString &code = {}) const;

    const LogFormat m_format;
};

/// "append-only on, own-folder on, verify on, users 3, TLS off".
QString describeRules(const Profile &profile);
/// "storage local /srv/restic, 812 GB free".
QString describeStorage(const ServingStatus &status);
/// "listening on http://0.0.0.0:8000/  (use http://192.168.1.9:8000/)".
QString describeAddress(const Profile &profile, const ServingStatus &status);

} // namespace restdock
