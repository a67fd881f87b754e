// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bench.h"

namespace restdock::bench {

struct Options
{
    Profile profile = defaultProfile();
    Media media;
    std::vector<Peer> peers; ///< found, and asked for
    bool withIdle = true;
    bool rssCheck = false;
    double rssLimitMiB = 40; ///< issue 2; over it, --rss-check fails
    std::string jsonFile;
};

/// Reads the command line. --help and mistakes print to the right stream and exit.
Options optionsFrom(int argc, char **argv);

} // namespace restdock::bench
