// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/profiledialog/settingsform.h"

#include <QLineEdit>
#include <QRegularExpressionValidator>
#include <QSpinBox>

#include <limits>

namespace restdock::ui {

using Kind = SettingField::Kind;

QSpinBox *makeNumberBox(const SettingField &field)
{
    using Limits = std::numeric_limits<int>;
    const bool fits = field.minimum >= Limits::min() && field.maximum <= Limits::max();
    if (field.kind != Kind::Integer || !fits)
        return nullptr;
    auto *const box = new QSpinBox;
    box->setRange(int(field.minimum), int(field.maximum));
    return box;
}

void limitToKind(QLineEdit &edit, const SettingField &field)
{
    static const QRegularExpression number(QStringLiteral("-?\\d{1,18}"));
    static const QRegularExpression size(
        QStringLiteral("\\d{1,18}([.]\\d{1,3})? ?([kKMGTP]?i?B?)"));
    if (field.kind == Kind::Integer)
        edit.setValidator(new QRegularExpressionValidator(number, &edit));
    else if (field.kind == Kind::Size)
        edit.setValidator(new QRegularExpressionValidator(size, &edit));
}

} // namespace restdock::ui
