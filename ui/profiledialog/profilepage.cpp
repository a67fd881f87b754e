// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/profiledialog/profilepage.h"

#include "ui/look/mnemonics.h"

namespace restdock::ui {

void ProfilePage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    giveMnemonics(*this);
}

} // namespace restdock::ui
