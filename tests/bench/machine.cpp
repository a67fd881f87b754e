// SPDX-License-Identifier: GPL-3.0-or-later
#include "machine.h"

#include <openssl/evp.h>
#include <sys/utsname.h>
#include <unistd.h>

#include <array>
#include <chrono>
#include <cstdlib>
#include <ctime>
#include <fstream>
#include <memory>
#include <vector>

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

double hashRate()
{
    constexpr std::size_t pieceBytes = 256 * 1024;
    constexpr int pieces = 1024;
    const std::vector<unsigned char> piece(pieceBytes, 'x');
    const std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)> digest(EVP_MD_CTX_new(),
                                                                         EVP_MD_CTX_free);
    EVP_DigestInit_ex(digest.get(), EVP_sha256(), nullptr);
    const auto begun = std::chrono::steady_clock::now();
    for (int i = 0; i < pieces; ++i)
        EVP_DigestUpdate(digest.get(), piece.data(), piece.size());
    const std::chrono::duration<double> taken = std::chrono::steady_clock::now() - begun;
    return pieces * pieceBytes / 1048576.0 / taken.count();
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
                    .cores = sysconf(_SC_NPROCESSORS_ONLN),
                    .hashMiBPerSecond = hashRate()};
    getloadavg(&machine.load, 1);
    return machine;
}

} // namespace restdock::bench
