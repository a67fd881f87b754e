// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/targetstyle.h"

namespace restdock::ui {

QSize TargetStyle::sizeFromContents(ContentsType type, const QStyleOption *option,
                                    const QSize &size, const QWidget *widget) const
{
    const auto wanted = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (type) {
    case CT_CheckBox:
    case CT_RadioButton:
    case CT_PushButton:
    case CT_ToolButton:
    case CT_ComboBox:
    case CT_LineEdit:
    case CT_SpinBox: return wanted.expandedTo({least, least});
    default: return wanted;
    }
}

} // namespace restdock::ui
