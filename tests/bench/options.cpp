// SPDX-License-Identifier: GPL-3.0-or-later
#include "options.h"

#include <getopt.h>

#include <algorithm>
#include <charconv>
#include <cstdio>
#include <cstdlib>
#include <sstream>

namespace restdock::bench {

namespace {

constexpr const char *usage = R"(Usage: restdock-bench [options]

Measures restdock and every peer found on PATH (rest-server, rclone, nginx) side by side.

What (default: the table in README.md, under 10 minutes on 2 cores):
  --quick              one short round, about a minute
  --full               also every size, connection count, disk, TLS: half an hour
  --only WORK[,WORK]   put, post (4 KiB), get, range, head, list, idle
  --servers A[,B]      restdock, no-verify, rest-server, rclone, nginx, least-work
  --rss-check          only: peak RSS while 5 clients send and fetch 128 MiB blobs
  --rss-limit MIB      what --rss-check allows (default 40); exit code 1 above it
How, for all workloads:
  --size SIZE          blob size: 4K, 1M, 16M, 128M, ...
  --connections N      --folder tmpfs|disk      --tls      --list BLOBS
  --rounds N           --seconds S (per window) --put-cap MIB (most that a window uploads)
Where:
  --restdock FILE      the restdock program (default: of this build, then on PATH)
  --tmpfs DIR          default /dev/shm         --disk DIR   default /var/tmp
  --json FILE          also write everything as JSON
)";

[[noreturn]] void refuse(const std::string &message)
{
    std::fprintf(stderr, "restdock-bench: %s\nSee restdock-bench --help.\n", message.c_str());
    std::exit(2);
}

double numberFrom(const std::string &option, const char *text)
{
    char *end = nullptr;
    const double number = std::strtod(text, &end);
    if (end == text || *end != '\0' || number <= 0 || number > 1e9)
        refuse("--" + option + " needs a number above 0, not '" + text + "'");
    return number;
}

/// "4K", "16M" or plain bytes.
std::int64_t sizeFrom(std::string_view text)
{
    std::int64_t number = 0;
    const auto [rest, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    const std::string_view suffix(rest, static_cast<std::size_t>(text.data() + text.size() - rest));
    const std::int64_t factor = suffix == "K" ? KiB : suffix == "M" ? MiB : suffix.empty() ? 1 : 0;
    if (error != std::errc() || number * factor < 128 || number * factor > GiB)
        refuse("--size needs 128 bytes to 1024M, such as 4K or 16M, not '" + std::string(text)
               + "'");
    return number * factor;
}

std::vector<std::string> listFrom(const std::string &text)
{
    std::vector<std::string> words;
    std::istringstream stream(text);
    for (std::string word; std::getline(stream, word, ',');)
        words.push_back(word);
    return words;
}

/// The command line as given, before it is applied to a profile.
struct Wishes
{
    bool quick = false;
    bool full = false;
    std::vector<std::string> only;
    std::vector<std::string> servers;
    std::optional<std::int64_t> blobBytes;
    std::optional<int> connections;
    std::optional<Medium> medium;
    std::optional<int> listedBlobs;
    std::optional<int> rounds;
    std::optional<double> seconds;
    std::optional<double> putCapMiB;
    bool tls = false;
    std::string restdock;
};

void take(const std::string &option, const char *value, Wishes &wishes, Options &options)
{
    const auto number = [&] { return numberFrom(option, value); };
    const auto whole = [&] { return std::max(1, static_cast<int>(number())); };
    if (option == "help") {
        std::fputs(usage, stdout);
        std::exit(0);
    }
    if (option == "quick")
        wishes.quick = true;
    else if (option == "full")
        wishes.full = true;
    else if (option == "only")
        wishes.only = listFrom(value);
    else if (option == "servers")
        wishes.servers = listFrom(value);
    else if (option == "rss-check")
        options.rssCheck = true;
    else if (option == "rss-limit")
        options.rssLimitMiB = number();
    else if (option == "size")
        wishes.blobBytes = sizeFrom(value);
    else if (option == "connections")
        wishes.connections = whole();
    else if (option == "folder" && (value == std::string("tmpfs") || value == std::string("disk")))
        wishes.medium = value == std::string("disk") ? Medium::Disk : Medium::Tmpfs;
    else if (option == "folder")
        refuse("--folder is tmpfs or disk");
    else if (option == "tls")
        wishes.tls = true;
    else if (option == "list")
        wishes.listedBlobs = whole();
    else if (option == "rounds")
        wishes.rounds = whole();
    else if (option == "seconds")
        wishes.seconds = number();
    else if (option == "put-cap")
        wishes.putCapMiB = number();
    else if (option == "restdock")
        wishes.restdock = value;
    else if (option == "tmpfs")
        options.media.tmpfs = value;
    else if (option == "disk")
        options.media.disk = value;
    else if (option == "json")
        options.jsonFile = value;
}

void overrideScenarios(const Wishes &wishes, std::vector<Scenario> &scenarios)
{
    std::vector<Scenario> changed;
    for (Scenario scenario : scenarios) {
        const bool list = scenario.work == Work::List;
        scenario.blobBytes =
            list ? scenario.blobBytes : wishes.blobBytes.value_or(scenario.blobBytes);
        scenario.connections = wishes.connections.value_or(scenario.connections);
        scenario.medium = wishes.medium.value_or(scenario.medium);
        scenario.tls = scenario.tls || wishes.tls;
        if (list)
            scenario.listedBlobs = wishes.listedBlobs.value_or(scenario.listedBlobs);
        const bool possible = scenario.work != Work::RangeGet || scenario.blobBytes >= rangeBytes;
        if (possible && std::find(changed.begin(), changed.end(), scenario) == changed.end())
            changed.push_back(scenario);
    }
    scenarios = changed;
}

Profile profileFrom(const Wishes &wishes, bool &withIdle)
{
    Profile profile = wishes.full ? fullProfile()
        : wishes.quick            ? quickProfile()
                                  : defaultProfile();
    constexpr const char *works[] = {"put", "post", "get", "range", "head", "list", "idle"};
    const auto asked = [&](std::string_view work) {
        return wishes.only.empty()
            || std::find(wishes.only.begin(), wishes.only.end(), work) != wishes.only.end();
    };
    for (const std::string &word : wishes.only) {
        if (std::find(std::begin(works), std::end(works), word) == std::end(works))
            refuse("--only does not know '" + word + "'");
    }
    withIdle = asked("idle");
    std::erase_if(profile.scenarios,
                  [&](const Scenario &scenario) { return !asked(keyword(scenario)); });
    overrideScenarios(wishes, profile.scenarios);
    profile.rounds = wishes.rounds.value_or(profile.rounds);
    if (wishes.seconds) {
        profile.seconds = *wishes.seconds;
        profile.warmUpSeconds = std::min(profile.warmUpSeconds, *wishes.seconds / 3);
        profile.idleSeconds = std::min(profile.idleSeconds, *wishes.seconds * 2);
    }
    if (wishes.putCapMiB)
        profile.putCapBytes = static_cast<std::int64_t>(*wishes.putCapMiB) * MiB;
    return profile;
}

std::vector<Peer> peersFrom(const Wishes &wishes)
{
    std::vector<Peer> peers = findPeers(wishes.restdock);
    const auto isThere = [&](Server server) {
        return std::any_of(peers.begin(), peers.end(),
                           [&](const Peer &peer) { return peer.server == server; });
    };
    std::vector<Server> asked;
    for (const std::string &word : wishes.servers) {
        const std::optional<Server> server = serverNamed(word);
        if (!server)
            refuse("--servers does not know '" + word + "'");
        if (!isThere(*server))
            refuse(word
                   + " is asked for but not found; put it on PATH (restdock: --restdock FILE)");
        asked.push_back(*server);
    }
    if (asked.empty() && !isThere(Server::Restdock))
        std::fprintf(stderr, "restdock-bench: no restdock found, measuring its peers only\n");
    if (!asked.empty()) {
        std::erase_if(peers, [&](const Peer &peer) {
            return std::find(asked.begin(), asked.end(), peer.server) == asked.end();
        });
    }
    return peers;
}

} // namespace

Options optionsFrom(int argc, char **argv)
{
    std::vector<option> known;
    for (const char *flag : {"help", "quick", "full", "rss-check", "tls"})
        known.push_back({flag, no_argument, nullptr, 0});
    for (const char *flag :
         {"only", "servers", "rss-limit", "size", "connections", "folder", "list", "rounds",
          "seconds", "put-cap", "restdock", "tmpfs", "disk", "json"})
        known.push_back({flag, required_argument, nullptr, 0});
    known.push_back({nullptr, 0, nullptr, 0});

    Wishes wishes;
    Options options;
    int index = 0;
    for (int got = 0; (got = getopt_long(argc, argv, "h", known.data(), &index)) != -1;) {
        if (got == '?')
            std::exit(2); // getopt has said why
        take(got == 'h' ? "help" : known[static_cast<std::size_t>(index)].name, optarg, wishes,
             options);
    }
    if (optind < argc)
        refuse("'" + std::string(argv[optind]) + "' is not an option");
    options.profile = profileFrom(wishes, options.withIdle);
    options.peers = peersFrom(wishes);
    return options;
}

} // namespace restdock::bench
