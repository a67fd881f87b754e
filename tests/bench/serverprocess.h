// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connection.h"
#include "peers.h"

#include <sys/types.h>

namespace restdock::bench {

/// A server that runs as child of this process; stopped when this goes.
class ServerProcess
{
public:
    /// Starts it on a free port and waits until it accepts connections and has printed its ready
    /// line; a server that ends or is silent for 20 s ends the run, with the end of its log.
    /// @p setup: the port is chosen here.
    ServerProcess(const Peer &peer, ServerSetup setup);
    ~ServerProcess();
    ServerProcess(const ServerProcess &) = delete;
    ServerProcess &operator=(const ServerProcess &) = delete;

    pid_t pid() const { return m_pid; }
    Endpoint endpoint() const { return m_endpoint; }

    /// From exec to ready.
    double startMilliseconds() const { return m_startMilliseconds; }

private:
    void launch(std::vector<std::string> command);
    void waitUntilReady(std::string_view readyLine);
    std::string log() const;

    std::string m_name;
    std::filesystem::path m_logFile;
    pid_t m_pid = -1;
    Endpoint m_endpoint;
    double m_startMilliseconds = 0;
};

/// A self-signed ECDSA certificate for loopback, made with the openssl program.
void makeCertificate(const std::filesystem::path &certificate, const std::filesystem::path &key);

} // namespace restdock::bench
