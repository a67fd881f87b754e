// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/drime_fake/cloud.h"

#include <QDateTime>

namespace restdock::drimefake {

Cloud::Cloud(CloudSettings theSettings)
    : settings(std::move(theSettings)),
      clock(&QDateTime::currentMSecsSinceEpoch),
      drive(clock),
      uploads(clock),
      contents(settings.storageFolder),
      limiter(clock)
{
    reset();
}

void Cloud::reset()
{
    drive.clear();
    drive.workspaces = settings.workspaces;
    drive.setNextId(settings.firstId);
    uploads.clear();
    ledger.clear();
    creations.clear();
    limiter.clear();
    faults.clear();
    faults.seed(1);
    switches = settings.switches;
    applySwitches();
}

void Cloud::applySwitches()
{
    line.up.setBytesPerSecond(switches.upBytesPerSecond);
    line.down.setBytesPerSecond(switches.downBytesPerSecond);
    line.handshake = std::chrono::milliseconds(switches.handshakeMs);
    line.idleLimit = std::chrono::milliseconds(switches.idleLimitMs);
}

void Cloud::addLatency(Response &response) const
{
    response.delivery.delay += std::chrono::milliseconds(switches.latencyMs);
}

} // namespace restdock::drimefake
