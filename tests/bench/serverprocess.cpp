// SPDX-License-Identifier: GPL-3.0-or-later
#include "serverprocess.h"

#include "cleanup.h"
#include "clock.h"

#include <fcntl.h>
#include <netinet/in.h>
#include <signal.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cstdlib>
#include <fstream>
#include <sstream>

namespace restdock::bench {

namespace {

constexpr double startPatienceSeconds = 20;
constexpr double stopPatienceSeconds = 8;
constexpr useconds_t pollMicroseconds = 500;

/// Binds to @p port on loopback (0: the kernel chooses) or connects to it.
template<typename Action>
std::uint16_t onLoopback(std::uint16_t port, Action action)
{
    const int probe = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address = {};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    void *generic = &address;
    const bool done = action(probe, static_cast<sockaddr *>(generic), size) == 0
        && getsockname(probe, static_cast<sockaddr *>(generic), &size) == 0;
    close(probe);
    return done ? ntohs(address.sin_port) : 0;
}

std::uint16_t freePort()
{
    const std::uint16_t port = onLoopback(0, bind);
    if (port == 0)
        abortRunErrno("cannot find a free port");
    return port;
}

bool accepts(std::uint16_t port)
{
    return onLoopback(port, connect) != 0;
}

} // namespace

ServerProcess::ServerProcess(const Peer &peer, ServerSetup setup)
    : m_name(name(peer.server)),
      m_logFile(setup.scratch / (m_name + ".log"))
{
    setup.port = freePort();
    m_endpoint = {.port = setup.port, .tls = !setup.certificate.empty()};
    std::filesystem::remove(m_logFile);
    std::vector<std::string> command = commandLine(peer, setup);
    const double started = secondsNow();
    launch(std::move(command));
    waitUntilReady(readyLine(peer.server));
    m_startMilliseconds = (secondsNow() - started) * 1e3;
}

ServerProcess::~ServerProcess()
{
    kill(m_pid, SIGTERM);
    const double giveUp = secondsNow() + stopPatienceSeconds;
    while (waitpid(m_pid, nullptr, WNOHANG) == 0) {
        if (secondsNow() > giveUp)
            kill(m_pid, SIGKILL);
        usleep(pollMicroseconds);
    }
    forgetChild(m_pid);
}

void ServerProcess::launch(std::vector<std::string> command)
{
    std::vector<char *> arguments;
    arguments.reserve(command.size() + 1);
    for (std::string &argument : command)
        arguments.push_back(argument.data());
    arguments.push_back(nullptr);
    const int log = open(m_logFile.c_str(), O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
    if (log < 0)
        abortRunErrno("cannot create " + m_logFile.string());
    const pid_t self = getpid();
    m_pid = fork();
    if (m_pid < 0)
        abortRunErrno("cannot start " + m_name);
    if (m_pid == 0) {
        prepareChild(self);
        dup2(log, STDOUT_FILENO);
        dup2(log, STDERR_FILENO);
        execv(arguments.front(), arguments.data());
        _exit(127);
    }
    registerChild(m_pid);
    close(log);
}

void ServerProcess::waitUntilReady(std::string_view readyLine)
{
    const double giveUp = secondsNow() + startPatienceSeconds;
    while (log().find(readyLine) == std::string::npos || !accepts(m_endpoint.port)) {
        if (waitpid(m_pid, nullptr, WNOHANG) != 0) {
            forgetChild(m_pid);
            abortRun(m_name + " ended at its start; it said:\n" + log());
        }
        if (secondsNow() > giveUp)
            abortRun(m_name + " does not listen after 20 s; it said:\n" + log());
        usleep(pollMicroseconds);
    }
}

std::string ServerProcess::log() const
{
    std::ostringstream text;
    text << std::ifstream(m_logFile).rdbuf();
    return text.str();
}

void makeCertificate(const std::filesystem::path &certificate, const std::filesystem::path &key)
{
    const std::string command =
        "openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes"
        " -days 2 -subj /CN=localhost -addext subjectAltName=IP:127.0.0.1"
        " -out '"
        + certificate.string() + "' -keyout '" + key.string() + "' >/dev/null 2>&1";
    if (std::system(command.c_str()) != 0)
        abortRun("the openssl program cannot make a certificate; install the package openssl");
}

} // namespace restdock::bench
