// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/users/rightsbox.h"

#include <algorithm>

namespace restdock::ui {

RightsBox::RightsBox(QWidget *parent) : QComboBox(parent)
{
    addItem(tr("Full: write, read and delete"), int(UserRights::Full));
    addItem(tr("Add only: nothing can be deleted"), int(UserRights::AddOnly));
    addItem(tr("Read only: for restoring"), int(UserRights::ReadOnly));
}

void RightsBox::setRights(UserRights rights)
{
    setCurrentIndex(std::max(findData(int(rights)), 0));
}

UserRights RightsBox::rights() const
{
    return UserRights(currentData().toInt());
}

} // namespace restdock::ui
