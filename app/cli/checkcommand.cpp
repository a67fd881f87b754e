// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/checkcommand.h"

#include "app/cli/profileservice.h"
#include "app/cli/servingreport.h"
#include "app/serving/servecheck.h"

namespace restdock {

namespace {

/// Nothing, or what is in the way of serving it.
std::optional<ServeTrouble> check(const WantedProfile &wanted, const ServingReport &report)
{
    const auto &profile = wanted.profile;
    for (const auto &warning : wanted.warnings)
        report.warning(profile.name, warning);
    if (wanted.trouble)
        return wanted.trouble;
    const auto status = checkServable(profile);
    if (status.trouble)
        return status.trouble;
    report.fact(profile.name, describeStorage(status));
    report.fact(profile.name, describeRules(profile));
    report.fact(profile.name, QStringLiteral("can be served on %1").arg(profile.listen.toString()));
    return std::nullopt;
}

} // namespace

ExitCode checkProfiles(const ProfileOptions &options)
{
    const ServingReport report(options.logFormat);
    const auto source = makeProfileSource(options);
    const auto read = source->read(profileChoice(options));
    if (!read) {
        report.error(QStringLiteral("restdock"), {ServeTrouble::Code::ProfileBad, read.error()});
        return ExitCode::SettingsInvalid;
    }
    if (read->isEmpty()) {
        report.error(QStringLiteral("restdock"), noProfiles(options));
        return ExitCode::NoSuchProfile;
    }
    ExitCode code = ExitCode::Stopped;
    for (const auto &wanted : *read) {
        const auto trouble = check(wanted, report);
        if (!trouble)
            continue;
        report.error(wanted.profile.name, *trouble);
        if (code == ExitCode::Stopped)
            code = exitCodeOf(trouble->code);
    }
    return code;
}

} // namespace restdock
