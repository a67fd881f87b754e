// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/profiles/profile.h"

#include <QDialog>

#include <chrono>

class QComboBox;

namespace restdock::ui {

/// Asks for whom, and for how long, a profile that forbids deleting shall allow it.
class DeletingDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit DeletingDialog(const Profile &profile, QWidget *parent = nullptr);

    QString user() const; ///< empty: everybody
    std::chrono::seconds duration() const;

private:
    QComboBox *m_user;
    QComboBox *m_duration;
};

} // namespace restdock::ui
