// SPDX-License-Identifier: GPL-3.0-or-later
#include "machine.h"

#include <sys/utsname.h>
#include <unistd.h>

#include <array>
#include <cstdlib>
#include <ctime>
#include <fstream>

namespace restdock::bench {

namespace {

std::string processorModel()
{
    std::ifstream file("/proc/cpuinfo");
    for (std::string line; std::getline(file, line);) {
        const std::size_t colon = line.find(": ");
        if (line.starts_with("model name") && colon != std::string::npos)
            return line.substr(colon + 2);
    }
    return "unknown processor";
}

} // namespace

Machine thisMachine()
{
    utsname system = {};
    uname(&system);
    const std::time_t now = std::time(nullptr);
    std::tm utc = {};
    gmtime_r(&now, &utc);
    std::array<char, 32> date{};
    std::strftime(date.data(), date.size(), "%Y-%m-%dT%H:%M:%SZ", &utc);
    Machine machine{.date = date.data(),
                    .processor = processorModel(),
                    .kernel = std::string(system.sysname) + " " + system.release,
                    .cores = sysconf(_SC_NPROCESSORS_ONLN)};
    getloadavg(&machine.load, 1);
    return machine;
}

} // namespace restdock::bench
