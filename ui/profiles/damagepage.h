// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;

namespace restdock::ui {

struct ProfileDamage;

/// Stands where the profiles would, when none can be read: what that means, and when they are back.
/// What can be done is in the notice above.
class DamagePage final : public QWidget
{
    Q_OBJECT

public:
    explicit DamagePage(QWidget *parent = nullptr);

    void setDamage(const ProfileDamage &damage);

private:
    QLabel *m_outlook;
};

} // namespace restdock::ui
