// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/profiledialog/settingsform.h"

#include "ui/look/format.h"

#include <QLineEdit>
#include <QLocale>
#include <QRegularExpressionValidator>
#include <QSpinBox>

#include <limits>

namespace restdock::ui {

using Kind = SettingField::Kind;

namespace {

/// What readSize() reads, in the language of now.
QRegularExpression typedSize()
{
    QStringList units = sizeUnits();
    for (auto &unit : units)
        unit = QRegularExpression::escape(unit);
    return QRegularExpression(
        QStringLiteral("\\p{Nd}{1,18}(%1\\p{Nd}{1,3})? ?(%2|[KMGTP])?")
            .arg(QRegularExpression::escape(QLocale().decimalPoint()), units.join(u'|')),
        QRegularExpression::CaseInsensitiveOption);
}

} // namespace

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
    if (field.kind == Kind::Integer)
        edit.setValidator(new QRegularExpressionValidator(number, &edit));
    else if (field.kind == Kind::Size)
        edit.setValidator(new QRegularExpressionValidator(typedSize(), &edit));
}

} // namespace restdock::ui
