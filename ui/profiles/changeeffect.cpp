// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/profiles/changeeffect.h"

namespace restdock::ui {

namespace {

/// @p after with what a running server follows as it was @p before.
Profile withoutChangesInPlace(Profile after, const Profile &before)
{
    after.users = before.users;
    after.appendOnly = before.appendOnly;
    after.privateRepos = before.privateRepos;
    after.lateBackups = before.lateBackups;
    return after;
}

/// Matters when Restdock starts, or a certificate is made, and not before.
Profile withoutChangesForLater(Profile after, const Profile &before)
{
    after.startAutomatically = before.startAutomatically;
    after.tlsNames = before.tlsNames;
    after.unknownKeys = before.unknownKeys;
    return after;
}

} // namespace

QList<RestartCause> restartCauses(const Profile &before, const Profile &after)
{
    using Cause = RestartCause;
    QList<Cause> causes;
    auto rest = withoutChangesForLater(withoutChangesInPlace(after, before), before);
    const auto compare = [&](Cause cause, auto... members) {
        if (((before.*members != after.*members) || ...))
            causes.append(cause);
        ((rest.*members = before.*members), ...);
    };
    compare(Cause::Name, &Profile::name);
    compare(Cause::Storage, &Profile::backend);
    compare(Cause::Address, &Profile::listen);
    compare(Cause::SignIn, &Profile::access, &Profile::htpasswdFile, &Profile::proxyHeader);
    compare(Cause::Encryption, &Profile::certificate, &Profile::tlsCert, &Profile::tlsKey,
            &Profile::onlyTls13);
    compare(Cause::Verification, &Profile::verifyUploads);
    compare(Cause::Space, &Profile::maximumBytes, &Profile::keepFreeBytes);
    compare(Cause::Metrics, &Profile::metrics);
    compare(Cause::RequestLog, &Profile::requestLog);
    compare(Cause::Timing, &Profile::headTimeout, &Profile::idleTimeout, &Profile::minimumBodyRate);
    compare(Cause::Speed, &Profile::maximumReceiveRate, &Profile::maximumSendRate);
    compare(Cause::Connections, &Profile::maximumConnections,
            &Profile::maximumConnectionsPerAddress);
    if (rest != before)
        causes.append(Cause::Other);
    return causes;
}

ChangeEffect effectOfChange(const Profile &before, const Profile &after)
{
    if (withoutChangesForLater(after, before) == before)
        return ChangeEffect::None;
    return restartCauses(before, after).isEmpty() ? ChangeEffect::InPlace : ChangeEffect::Restart;
}

} // namespace restdock::ui
