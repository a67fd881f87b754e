// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scenario.h"

#include <filesystem>
#include <optional>

namespace restdock::bench {

enum class Server { Restdock, RestdockNoVerify, RestServer, Rclone, Nginx, LeastWork };

constexpr Server allServers[] = {Server::Restdock,   Server::RestdockNoVerify,
                                 Server::RestServer, Server::Rclone,
                                 Server::Nginx,      Server::LeastWork};

/// The word for --servers and the heading of its column.
std::string_view name(Server server);
std::optional<Server> serverNamed(std::string_view text);

/// A server that is there to be measured.
struct Peer
{
    Server server = Server::Restdock;
    std::filesystem::path program;
    std::string version; ///< what it says about itself, one line
};

/// Whether it takes part: nginx only reads, the least-work loop only takes uploads, and restdock
/// without verification differs only in these.
bool canServe(Server server, const Scenario &scenario);

/// Where it answers a blob: nginx has the files, the others the REST names.
bool hasFilePaths(Server server);

/// The line a server prints when it listens, if it prints one.
std::string_view readyLine(Server server);

struct ServerSetup
{
    std::filesystem::path folder;      ///< what it serves
    std::filesystem::path scratch;     ///< for configuration, certificate, log
    std::filesystem::path certificate; ///< empty: plain
    std::filesystem::path key;
    std::uint16_t port = 0;
};

/// The program and its arguments; for nginx also writes its configuration.
std::vector<std::string> commandLine(const Peer &peer, const ServerSetup &setup);

/// Looks for all servers on PATH (restdock: @p restdockHint, then beside this build, then PATH;
/// the least-work loop: beside this program).
std::vector<Peer> findPeers(const std::filesystem::path &restdockHint);

} // namespace restdock::bench
