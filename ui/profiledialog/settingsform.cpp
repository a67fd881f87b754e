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

/// Whole numbers of 64 bits, and what is on the way to one.
class NumberValidator final : public QValidator
{
public:
    using QValidator::QValidator;

    State validate(QString &input, int &) const override
    {
        bool isNumber = false;
        input.toLongLong(&isNumber);
        if (isNumber)
            return Acceptable;
        return input.isEmpty() || input == u"-" ? Intermediate : Invalid;
    }
};

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
    if (field.kind == Kind::Integer)
        edit.setValidator(new NumberValidator(&edit));
    else if (field.kind == Kind::Size)
        edit.setValidator(new QRegularExpressionValidator(typedSize(), &edit));
}

} // namespace restdock::ui
