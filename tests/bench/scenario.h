// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace restdock::bench {

constexpr std::int64_t KiB = 1024;
constexpr std::int64_t MiB = 1024 * KiB;
constexpr std::int64_t GiB = 1024 * MiB;
constexpr std::int64_t rangeBytes = 256 * KiB;
constexpr std::int64_t packBytes = 16 * MiB; ///< restic's default pack size

enum class Work { Put, Get, RangeGet, Head, List };
enum class Medium { Tmpfs, Disk };

/// One thing to measure: what is asked, of blobs of which size, over how many connections.
struct Scenario
{
    Work work = Work::Put;
    std::int64_t blobBytes = packBytes;
    int connections = 5;
    Medium medium = Medium::Tmpfs;
    bool tls = false;
    int listedBlobs = 0; ///< List only

    bool operator==(const Scenario &) const = default;
};

/// "put", "post" (a small PUT), "get", "range", "head" or "list": the words of --only.
std::string_view keyword(const Scenario &scenario);

/// "PUT 16 MiB, 5 conn, tmpfs"
std::string name(const Scenario &scenario);

/// The unit of speed(): MiB/s, requests/s, or ms for a list.
std::string_view unit(const Scenario &scenario);

/// True where requests, not bytes, are what costs: results are per request then.
bool countsRequests(const Scenario &scenario);

/// True for scenarios that the table of design.md section 4 was measured with, whatever the length of
/// the list: 16 MiB packs (POST: 4 KiB), 5 connections, tmpfs, plain.
bool isReference(const Scenario &scenario);

std::string sizeText(std::int64_t bytes);

/// How long and how often; see profiles in scenario.cpp.
struct Profile
{
    std::string name;
    std::vector<Scenario> scenarios;
    int rounds = 3;
    double seconds = 3.0;
    double warmUpSeconds = 0.5;
    double idleSeconds = 5.0;
    std::int64_t putCapBytes = 3 * GiB; ///< a PUT ends at this many bytes if that is earlier
    std::int64_t putCapBlobs = 100'000; ///< and at this many blobs
};

Profile defaultProfile();
Profile quickProfile();
Profile fullProfile();

} // namespace restdock::bench
