// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/servicemanager.h"

#include <QTimer>

#include <systemd/sd-daemon.h>

#include <cstdint>
#include <ctime>

namespace restdock {

namespace {

quint64 monotonicMicroseconds()
{
    timespec now{};
    ::clock_gettime(CLOCK_MONOTONIC, &now);
    return quint64(now.tv_sec) * 1'000'000 + quint64(now.tv_nsec) / 1000;
}

} // namespace

ServiceManager::ServiceManager(QObject *parent) : QObject(parent) {}

Result<int> ServiceManager::takeSocket()
{
    const int count = sd_listen_fds(1);
    if (count > 1) {
        return Error{
            ErrorCode::InvalidArgument,
            QStringLiteral("got %1 sockets from systemd, expected one. Use one ListenStream "
                           "in the socket unit")
                .arg(count)};
    }
    return count == 1 ? SD_LISTEN_FDS_START : -1;
}

void ServiceManager::ready(const QString &status)
{
    const QByteArray state = "READY=1\nSTATUS=" + status.toUtf8();
    sd_notify(0, state.constData());
    uint64_t microseconds = 0;
    if (findChild<QTimer *>() || sd_watchdog_enabled(1, &microseconds) <= 0)
        return;
    auto *watchdog = new QTimer(this);
    connect(watchdog, &QTimer::timeout, this, [] { sd_notify(0, "WATCHDOG=1"); });
    watchdog->start(std::chrono::duration_cast<std::chrono::milliseconds>(
        std::chrono::microseconds(microseconds / 2)));
}

void ServiceManager::reloading()
{
    // Type=notify-reload needs the time; older systemd ignores it.
    sd_notifyf(0, "RELOADING=1\nMONOTONIC_USEC=%llu",
               static_cast<unsigned long long>(monotonicMicroseconds()));
}

void ServiceManager::stopping()
{
    sd_notify(0, "STOPPING=1");
}

} // namespace restdock
