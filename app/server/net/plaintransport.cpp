// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/net/socketio.h"
#include "app/server/net/transport.h"

#include <unistd.h>

#ifdef Q_OS_LINUX
#include <sys/sendfile.h>
#endif

#include <algorithm>
#include <array>
#include <cerrno>

namespace restdock::net {

namespace {

using Kind = IoResult::Kind;

IoResult fromSystem(qint64 returned, Kind wait)
{
    if (returned > 0)
        return {Kind::Done, returned};
    if (returned == 0)
        return {Kind::Closed, 0};
    if (errno == EAGAIN || errno == EWOULDBLOCK || errno == EINTR)
        return {wait, 0};
    return {Kind::Failed, 0};
}

class PlainTransport final : public Transport
{
public:
    using Transport::Transport;

    IoResult read(char *buffer, qint64 maxBytes) override
    {
        return fromSystem(receiveBytes(fd(), buffer, maxBytes), Kind::WaitRead);
    }

    IoResult write(QByteArrayView bytes, bool more) override
    {
        return fromSystem(sendBytes(fd(), bytes, more), Kind::WaitWrite);
    }

    IoResult sendFile(int fileFd, qint64 offset, qint64 byteCount) override
    {
#ifdef Q_OS_LINUX
        off_t position = offset;
        // One call moves at most 2 GiB; less keeps a fast peer from holding the thread for long.
        const auto wanted = size_t(std::min<qint64>(byteCount, 64 << 20));
        const auto sent = ::sendfile(fd(), fileFd, &position, wanted);
        if (sent == 0)
            return {Kind::NoFile};
        const int systemError = sent < 0 ? errno : 0;
        const auto result = fromSystem(sent, Kind::WaitWrite);
        if (result.kind == Kind::Failed && !isBroken())
            return {Kind::NoFile, 0, systemError};
        return result;
#else
        std::array<char, 64 * 1024> buffer;
        const auto wanted = size_t(std::min<qint64>(byteCount, buffer.size()));
        const auto got = ::pread(fileFd, buffer.data(), wanted, offset);
        if (got <= 0)
            return {Kind::NoFile, 0, got < 0 ? errno : 0};
        return write(QByteArrayView(buffer.data(), got), false);
#endif
    }

    IoResult discard(qint64 maxBytes) override
    {
        std::array<char, 16 * 1024> scratch;
        return read(scratch.data(), std::min<qint64>(maxBytes, scratch.size()));
    }

#ifdef Q_OS_LINUX
private:
    /// sendfile() does not tell which of its two ends failed; the socket does.
    bool isBroken() const
    {
        pollfd entry{fd(), POLLOUT, 0};
        return ::poll(&entry, 1, 0) != 0 && (entry.revents & (POLLERR | POLLHUP)) != 0;
    }
#endif
};

} // namespace

std::unique_ptr<Transport> makePlainTransport(int fd)
{
    return std::make_unique<PlainTransport>(fd);
}

} // namespace restdock::net
