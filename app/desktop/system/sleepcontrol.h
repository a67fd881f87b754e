// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <memory>

namespace restdock {

/// Keeps the computer from falling asleep by itself, and tells when it was asleep. A person who
/// closes the lid or chooses to suspend is never kept from it. Where the system offers nothing of
/// that kind it does nothing. GUI thread; never waits for the system.
class SleepControl final : public QObject
{
    Q_OBJECT

public:
    explicit SleepControl(QObject *parent = nullptr);
    ~SleepControl() override; ///< lets go

    /// @p reason is shown by the system, to people who ask what keeps it awake.
    void holdOff(const QString &reason);
    void letGo();

Q_SIGNALS:
    void wokeUp();

private:
    class System;
    std::unique_ptr<System> m_system;
};

} // namespace restdock
