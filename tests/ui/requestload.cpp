// SPDX-License-Identifier: GPL-3.0-or-later
//
// restdock-request-load PORT REQUESTS_PER_SECOND SECONDS
//
// Asks a server on this computer for a repository's config, over a few connections that stay open, as
// often as told and not oftener. Prints how many answers came.

#include <arpa/inet.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <array>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <string_view>
#include <thread>
#include <vector>

namespace {

using Clock = std::chrono::steady_clock;

constexpr std::size_t connectionCount = 16;
constexpr std::string_view request = "GET /config HTTP/1.1\r\nHost: localhost\r\n\r\n";
constexpr std::string_view answerBegin = "HTTP/1.1 ";

struct Connection
{
    int socket = -1;
    bool isWaiting = false;
};

int connectTo(int port)
{
    const int socket = ::socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(static_cast<std::uint16_t>(port));
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    const int on = 1;
    ::setsockopt(socket, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    if (::connect(socket, reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0)
        return -1;
    return socket;
}

/// An answer is small: it comes in one piece.
bool takeAnswer(Connection &connection)
{
    std::array<char, 4096> buffer{};
    const auto size = ::recv(connection.socket, buffer.data(), buffer.size(), 0);
    connection.isWaiting = false;
    return size > 0
        && std::string_view(buffer.data(), static_cast<std::size_t>(size)).starts_with(answerBegin);
}

} // namespace

int main(int argc, char *argv[])
{
    if (argc != 4)
        return 2;
    const int port = std::atoi(argv[1]);
    const double perSecond = std::atof(argv[2]);
    const std::chrono::duration<double> length(std::atof(argv[3]));
    std::vector<Connection> connections(connectionCount);
    for (auto &connection : connections) {
        connection.socket = connectTo(port);
        if (connection.socket < 0)
            return 1;
    }
    const auto begin = Clock::now();
    long sent = 0;
    long answered = 0;
    for (;;) {
        const std::chrono::duration<double> passed = Clock::now() - begin;
        if (passed >= length)
            break;
        const long due = static_cast<long>(passed.count() * perSecond);
        std::array<pollfd, connectionCount> waiting{};
        for (std::size_t i = 0; i < connections.size(); ++i) {
            auto &connection = connections[i];
            if (!connection.isWaiting
                && sent<due && ::send(connection.socket, request.data(), request.size(),
                                      MSG_NOSIGNAL)> 0) {
                connection.isWaiting = true;
                ++sent;
            }
            waiting[i] = {connection.isWaiting ? connection.socket : -1, POLLIN, 0};
        }
        if (::poll(waiting.data(), waiting.size(), 1) <= 0)
            continue;
        for (std::size_t i = 0; i < connections.size(); ++i) {
            if ((waiting[i].revents & POLLIN) == 0)
                continue;
            if (!takeAnswer(connections[i]))
                return 1;
            ++answered;
        }
    }
    std::printf("%ld\n", answered);
    return 0;
}
