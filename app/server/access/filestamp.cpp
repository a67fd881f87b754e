// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/access/filestamp.h"

#include <QFile>

#include <sys/stat.h>

namespace restdock {

namespace {

std::chrono::nanoseconds duration(const timespec &time)
{
    return std::chrono::seconds(time.tv_sec) + std::chrono::nanoseconds(time.tv_nsec);
}

} // namespace

FileStamp FileStamp::of(const QString &path)
{
    struct stat facts
    {};
    if (::stat(QFile::encodeName(path).constData(), &facts) != 0)
        return {};
    return {true,          quint64(facts.st_dev),   quint64(facts.st_ino),
            facts.st_size, duration(facts.st_mtim), duration(facts.st_ctim)};
}

bool FileStamp::isSettled(std::chrono::nanoseconds now) const
{
    // A clock that is ahead (of a server) must not keep us reading for ever.
    constexpr auto step = std::chrono::seconds(2);
    return !exists || std::chrono::abs(now - changed) > step;
}

} // namespace restdock
