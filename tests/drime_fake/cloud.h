// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/drime_fake/drive.h"
#include "tests/drime_fake/faults.h"
#include "tests/drime_fake/httpserver.h"
#include "tests/drime_fake/ledger.h"
#include "tests/drime_fake/ratelimiter.h"
#include "tests/drime_fake/switches.h"
#include "tests/drime_fake/uploads.h"

#include <QSet>

namespace restdock::drimefake {

/// How the fake was started.
struct CloudSettings
{
    QSet<QByteArray> tokens;
    QString storageFolder; ///< empty: contents are kept in memory
    qint64 firstId = 485529677;
    Switches switches;
    std::vector<Drive::Workspace> workspaces;
};

/// All that the API, the storage host and the control interface share.
struct Cloud
{
    explicit Cloud(CloudSettings settings);

    /// As it was at the start.
    void reset();
    /// Must be called when the switches have changed.
    void applySwitches();
    /// The answer's delay by the switches, added to what it has.
    void addLatency(Response &response) const;

    CloudSettings settings;
    Clock clock;
    Switches switches;
    Drive drive;
    Uploads uploads;
    UrlSigner signer;
    ContentStore contents;
    Ledger ledger;
    CreationWatch creations;
    RateLimiter limiter;
    Faults faults;
    Line line;
};

} // namespace restdock::drimefake
