// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/systemaccess.h"

#include <QObject>

#include <memory>

namespace restdock {

/// Which kind of tray the desktop has now. One a process. GUI thread.
class TrayHost final : public QObject
{
    Q_OBJECT

public:
    explicit TrayHost(QObject *parent = nullptr);
    ~TrayHost() override;

    /// Waits for a panel for up to a tenth of a second; one that takes longer is not there yet.
    ui::TrayKind kind() const;

Q_SIGNALS:
    /// Where the desktop tells; elsewhere it has to be looked for now and then.
    void changed();

private:
    class System;
    std::unique_ptr<System> m_system;
};

} // namespace restdock
