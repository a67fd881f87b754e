// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/serving/servecheck.h"

#include "app/server/access/htpasswd.h"
#include "app/serving/profilesettings.h"
#include "app/serving/servedstorage.h"

#include <QFile>

#include <future>

namespace restdock {

namespace {

ServingStatus failed(ServeTrouble trouble)
{
    ServingStatus status{.state = ServingState::Failed};
    status.trouble = std::move(trouble);
    return status;
}

} // namespace

ServingStatus checkServable(const Profile &profile)
{
    const auto settings = settingsOf(profile);
    if (settings.login.kind == LoginSettings::Kind::HtpasswdFile) {
        if (const auto users = loadHtpasswd(settings.login.htpasswdFile); !users)
            return failed(troubleOfStart(Server::Step::Users, users.error(), profile));
    }
    const bool isToBeMade =
        profile.certificate == CertificateSource::Made && !QFile::exists(profile.tlsCert);
    if (settings.tls && !isToBeMade) {
        if (const auto tls = TlsContext::load(*settings.tls); !tls)
            return failed(troubleOfStart(Server::Step::Certificate, tls.error(), profile));
    }
    drime::RateLimits limits;
    auto storage = ServedStorage::of(profile, limits);
    if (!storage)
        return failed(troubleOfStorage(storage.error(), profile));
    auto promise = std::make_shared<std::promise<Result<StorageSpace>>>();
    auto opened = promise->get_future();
    (*storage)->open(
        [promise](Result<StorageSpace> space) { promise->set_value(std::move(space)); });
    const auto space = opened.get();
    if (!space)
        return failed(troubleOfStorage(space.error(), profile));
    ServingStatus status;
    status.storage = (*storage)->place();
    status.freeBytes = space->availableBytes;
    return status;
}

} // namespace restdock
