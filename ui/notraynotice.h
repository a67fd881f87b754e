// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

namespace restdock::ui {

/// Says what it means that the desktop has no tray. It can be closed.
class NoTrayNotice final : public QFrame
{
    Q_OBJECT

public:
    explicit NoTrayNotice(QWidget *parent = nullptr);

Q_SIGNALS:
    void closed(); ///< by the person
};

} // namespace restdock::ui
