// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

namespace restdock::ui {

struct ProfileEntry;

/// Says for as long as it is so that a running server does not follow all of what was saved, with a
/// button that ends that. Hidden otherwise.
class RestartNote final : public QFrame
{
    Q_OBJECT

public:
    explicit RestartNote(QWidget *parent = nullptr);

    void showFor(const ProfileEntry &entry);

Q_SIGNALS:
    void restartRequested();
};

} // namespace restdock::ui
