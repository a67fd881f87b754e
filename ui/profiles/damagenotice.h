// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/profiles/profiledamage.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace restdock::ui {

/// Says that profiles cannot be read, with what can be done at once.
class DamageNotice final : public QFrame
{
    Q_OBJECT

public:
    explicit DamageNotice(QWidget *parent = nullptr);

    void setDamage(const ProfileDamage &damage);

Q_SIGNALS:
    void openRequested(const QString &file);
    void restoreRequested();
    void retryRequested();

private:
    ProfileDamage m_damage;
    QLabel *m_symbol;
    QLabel *m_title;
    QLabel *m_text;
    QLabel *m_reason;
    QPushButton *m_restore;
    QPushButton *m_open;
};

} // namespace restdock::ui
