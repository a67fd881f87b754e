// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connect/connectdetails.h"

#include "storage/profiles/reachableurls.h"
#include "ui/connect/clientcertificate.h"
#include "ui/profiles/profilemodel.h"

namespace restdock::ui {

namespace {

QStringList clientUsers(const ProfileEntry &entry)
{
    QStringList names;
    switch (entry.profile.access) {
    case ProfileAccess::None: return {};
    case ProfileAccess::Users:
        for (const auto &user : entry.profile.users)
            names << user.name;
        return names;
    case ProfileAccess::Htpasswd:
    case ProfileAccess::Proxy: break;
    }
    names = entry.seen.keys();
    names.removeAll(QString()); // who came without a name
    return names.isEmpty() ? QStringList{userPlaceholder()} : names;
}

QString chosen(const QStringList &choices, const QString &choice)
{
    return choices.contains(choice) ? choice : choices.value(0);
}

} // namespace

QStringList clientUrls(const ProfileEntry &entry)
{
    if (!entry.status.urls.isEmpty())
        return entry.status.urls;
    const auto &profile = entry.profile;
    if (profile.listen.kind != ListenAddress::Kind::Unix)
        return reachableUrls(profile, profile.listen.toString());
    // As restic writes it, the socket ended by a colon.
    return {QStringLiteral("%1+unix://%2:/")
                .arg(profile.usesTls() ? QStringLiteral("https") : QStringLiteral("http"),
                     profile.listen.path)};
}

ConnectDetails connectDetails(const ProfileEntry &entry, const ConnectChoice &choice)
{
    const auto &profile = entry.profile;
    ConnectDetails details;
    details.urls = clientUrls(entry);
    details.url = chosen(details.urls, choice.url);
    details.users = clientUsers(entry);
    details.user = chosen(details.users, choice.user);
    details.repository = details.user;
    details.canRenewPassword =
        profile.access == ProfileAccess::Users && profile.user(details.user) != nullptr;
    if (profile.certificate == CertificateSource::Made)
        details.caFile = clientCertificateName(profile.name);
    return details;
}

} // namespace restdock::ui
