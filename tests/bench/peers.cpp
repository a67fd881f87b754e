// SPDX-License-Identifier: GPL-3.0-or-later
#include "peers.h"

#include "cleanup.h"

#include <unistd.h>

#include <array>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <memory>
#include <sstream>

namespace restdock::bench {

namespace {

namespace fs = std::filesystem;

fs::path findOnPath(const std::string &program)
{
    const char *path = std::getenv("PATH");
    std::istringstream folders(std::string(path ? path : "") + ":/usr/sbin"); // nginx lives there
    for (std::string folder; std::getline(folders, folder, ':');) {
        fs::path candidate = fs::path(folder) / program;
        if (!folder.empty() && access(candidate.c_str(), X_OK) == 0 && !fs::is_directory(candidate))
            return candidate;
    }
    return {};
}

fs::path findRestdock(const fs::path &hint)
{
    if (!hint.empty())
        return fs::absolute(hint);
    const fs::path here = fs::read_symlink("/proc/self/exe").parent_path();
    for (const fs::path &candidate : {here / "../../app/restdock", here / "../../restdock",
                                      here / "restdock", here / "../../bin/restdock"}) {
        if (access(candidate.c_str(), X_OK) == 0 && !fs::is_directory(candidate))
            return fs::weakly_canonical(candidate);
    }
    return findOnPath("restdock");
}

fs::path findRestServer()
{
    const auto found = findOnPath("rest-server");
    return found.empty() ? findOnPath("restic-rest-server") : found; // as Debian calls it
}

fs::path findProgram(Server server, const fs::path &restdockHint)
{
    switch (server) {
    case Server::Restdock:
    case Server::RestdockNoVerify: return findRestdock(restdockHint);
    case Server::RestServer: return findRestServer();
    case Server::Rclone: return findOnPath("rclone");
    case Server::Nginx: return findOnPath("nginx");
    case Server::LeastWork:
        return fs::read_symlink("/proc/self/exe").parent_path() / "restdock-leastwork";
    }
    return {};
}

/// The first line a program prints about its version.
std::string versionOf(Server server, const fs::path &program)
{
    if (server == Server::LeastWork)
        return "this build";
    const std::string argument = server == Server::Nginx ? "-v" : "--version";
    const std::string command = "'" + program.string() + "' " + argument + " 2>&1 </dev/null";
    const auto closePipe = [](FILE *pipe) { pclose(pipe); };
    const std::unique_ptr<FILE, decltype(closePipe)> output(popen(command.c_str(), "r"), closePipe);
    std::array<char, 200> line{};
    if (!output || !std::fgets(line.data(), static_cast<int>(line.size()), output.get()))
        return "unknown";
    std::string text = line.data();
    text.erase(text.find_last_not_of(" \r\n") + 1);
    return text;
}

/// Static files as fast as nginx's own defaults and sendfile make them.
void writeNginxConfig(const fs::path &file, const ServerSetup &setup)
{
    std::ofstream config(file);
    if (geteuid() == 0)
        config << "user root;\n"; // its workers would become nobody and not read our 0700 folders
    config << "worker_processes 2;\ndaemon off;\n"
           << "pid " << (setup.scratch / "nginx.pid").string() << ";\n"
           << "error_log stderr error;\n"
           << "events { worker_connections 1024; }\n"
           << "http {\n  access_log off;\n  sendfile on;\n  tcp_nopush on;\n"
           << "  keepalive_requests 1000000000;\n  keepalive_timeout 3600s;\n"
           << "  default_type application/octet-stream;\n";
    for (const char *kind : {"client_body", "proxy", "fastcgi", "uwsgi", "scgi"})
        config << "  " << kind << "_temp_path " << (setup.scratch / "nginx").string() << ";\n";
    config << "  server {\n    listen 127.0.0.1:" << setup.port
           << (setup.certificate.empty() ? "" : " ssl") << ";\n";
    if (!setup.certificate.empty()) {
        config << "    ssl_certificate " << setup.certificate.string() << ";\n"
               << "    ssl_certificate_key " << setup.key.string() << ";\n"
               << "    ssl_protocols TLSv1.2 TLSv1.3;\n";
    }
    config << "    root " << setup.folder.string() << ";\n  }\n}\n";
}

std::vector<std::string> nginxCommandLine(const std::string &program, const ServerSetup &setup)
{
    const fs::path config = setup.scratch / "nginx.conf";
    writeNginxConfig(config, setup);
    return {program, "-p", setup.scratch.string(), "-c", config.string(), "-e", "stderr"};
}

} // namespace

std::string_view name(Server server)
{
    switch (server) {
    case Server::Restdock: return "restdock";
    case Server::RestdockNoVerify: return "no-verify";
    case Server::RestServer: return "rest-server";
    case Server::Rclone: return "rclone";
    case Server::Nginx: return "nginx";
    case Server::LeastWork: return "least-work";
    }
    return {};
}

std::optional<Server> serverNamed(std::string_view text)
{
    for (const Server server : allServers) {
        if (name(server) == text)
            return server;
    }
    return std::nullopt;
}

bool canServe(Server server, const Scenario &scenario)
{
    switch (server) {
    case Server::Restdock:
    case Server::RestServer:
    case Server::Rclone: return true;
    case Server::RestdockNoVerify: return scenario.work == Work::Put;
    case Server::Nginx: return scenario.work != Work::Put && scenario.work != Work::List;
    case Server::LeastWork:
        return (scenario.work == Work::Put || scenario.work == Work::Get) && !scenario.tls;
    }
    return false;
}

bool hasFilePaths(Server server)
{
    return server == Server::Nginx;
}

std::string_view readyLine(Server server)
{
    const bool silent = server == Server::Rclone || server == Server::Nginx;
    return silent ? std::string_view() : "start server on";
}

std::vector<std::string> commandLine(const Peer &peer, const ServerSetup &setup)
{
    const std::string program = peer.program.string();
    const std::string address = "127.0.0.1:" + std::to_string(setup.port);
    if (peer.server == Server::Nginx)
        return nginxCommandLine(program, setup);
    std::vector<std::string> line{program};
    const bool tls = !setup.certificate.empty();
    if (peer.server == Server::Rclone) {
        line.insert(line.end(), {"serve", "restic", "--config", "/dev/null", "--addr", address});
        if (tls)
            line.insert(line.end(),
                        {"--cert", setup.certificate.string(), "--key", setup.key.string()});
        line.push_back(setup.folder.string());
        return line;
    }
    if (peer.server == Server::Restdock || peer.server == Server::RestdockNoVerify)
        line.emplace_back("--serve");
    line.insert(line.end(), {"--no-auth", "--path", setup.folder.string(), "--listen", address});
    if (peer.server == Server::RestdockNoVerify)
        line.emplace_back("--no-verify-upload");
    if (tls) {
        line.insert(
            line.end(),
            {"--tls", "--tls-cert", setup.certificate.string(), "--tls-key", setup.key.string()});
    }
    return line;
}

std::vector<Peer> findPeers(const fs::path &restdockHint)
{
    std::vector<Peer> peers;
    for (const Server server : allServers) {
        const fs::path program = findProgram(server, restdockHint);
        if (access(program.c_str(), X_OK) == 0)
            peers.push_back({server, program, versionOf(server, program)});
    }
    if (!restdockHint.empty() && (peers.empty() || peers.front().server != Server::Restdock))
        abortRun("cannot run " + restdockHint.string());
    return peers;
}

} // namespace restdock::bench
