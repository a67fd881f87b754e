// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connect/connectdetails.h"

#include "ui/connect/clientcertificate.h"
#include "ui/profiles/profilemodel.h"

namespace restdock::ui {

ConnectDetails connectDetails(const ProfileEntry &entry)
{
    const auto &profile = entry.profile;
    ConnectDetails details;
    details.url = !entry.status.urls.isEmpty()
        ? entry.status.urls.first()
        : QStringLiteral("%1://%2/")
              .arg(profile.usesTls() ? QStringLiteral("https") : QStringLiteral("http"),
                   profile.listen.toString());
    if (profile.access == ProfileAccess::Users && !profile.users.isEmpty()) {
        details.user = profile.users.first().name;
        details.repository = details.user;
    }
    if (profile.certificate == CertificateSource::Made)
        details.caFile = clientCertificateName(profile.name);
    return details;
}

} // namespace restdock::ui
