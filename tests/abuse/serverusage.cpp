// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/abuse/serverusage.h"

#include <QByteArray>
#include <QFile>

#include <algorithm>
#include <chrono>
#include <filesystem>
#include <string>

namespace restdock::test {

namespace {

qint64 number(const QByteArray &status, const QByteArray &name)
{
    const auto at = status.indexOf(QByteArray('\n' + name + ':'));
    if (at < 0)
        return 0;
    const auto line = status.mid(at + name.size() + 2, 40).simplified();
    return line.left(line.indexOf(' ')).toLongLong();
}

/// Files and sockets. Qt's threads have an eventfd each, which goes with them half a minute later.
int descriptorCount(const std::string &folder)
{
    int count = 0;
    std::error_code error;
    for (const auto &entry : std::filesystem::directory_iterator(folder, error)) {
        const auto target = std::filesystem::read_symlink(entry, error).string();
        if (!error && !target.starts_with("anon_inode:"))
            ++count;
    }
    return count;
}

} // namespace

ServerUsage ServerUsage::of(qint64 processId)
{
    const QString folder = QStringLiteral("/proc/%1/").arg(processId);
    QFile file(folder + QStringLiteral("status"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray status = file.readAll();
    constexpr qint64 unit = 1024;
    ServerUsage usage;
    usage.memoryBytes = number(status, "VmRSS") * unit;
    usage.peakMemoryBytes = number(status, "VmHWM") * unit;
    usage.threads = int(number(status, "Threads"));
    usage.descriptors = descriptorCount(QString(folder + u"fd").toStdString());
    return usage;
}

UsageWatch::UsageWatch(qint64 processId) : m_thread([this, processId] { watch(processId); }) {}

UsageWatch::~UsageWatch()
{
    m_ending = true;
    m_thread.join();
}

ServerUsage UsageWatch::most() const
{
    const std::lock_guard guard(m_lock);
    return m_most;
}

void UsageWatch::watch(qint64 processId)
{
    while (!m_ending) {
        const auto usage = ServerUsage::of(processId);
        {
            const std::lock_guard guard(m_lock);
            m_most.memoryBytes = std::max(m_most.memoryBytes, usage.memoryBytes);
            m_most.peakMemoryBytes = std::max(m_most.peakMemoryBytes, usage.peakMemoryBytes);
            m_most.threads = std::max(m_most.threads, usage.threads);
            m_most.descriptors = std::max(m_most.descriptors, usage.descriptors);
        }
        std::this_thread::sleep_for(std::chrono::milliseconds(100));
    }
}

} // namespace restdock::test
