// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/profiles/profile.h"

#include <QComboBox>

namespace restdock::ui {

/// What a user may do, with what that means.
class RightsBox final : public QComboBox
{
    Q_OBJECT

public:
    explicit RightsBox(QWidget *parent = nullptr);

    void setRights(UserRights rights);
    UserRights rights() const;
};

} // namespace restdock::ui
