// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingspage.h"

#include <QAbstractButton>
#include <QBoxLayout>
#include <QFormLayout>
#include <QLabel>

namespace restdock::ui {

namespace {

QString plainText(const QWidget *widget)
{
    QString text;
    if (const auto *const label = qobject_cast<const QLabel *>(widget))
        text = label->text();
    else if (const auto *const button = qobject_cast<const QAbstractButton *>(widget))
        text = button->text();
    return text.remove(u'&');
}

void setMarked(QWidget *widget, bool marked)
{
    if (!marked && !widget->property("marked").toBool())
        return;
    widget->setProperty("marked", marked);
    auto font = widget->font();
    font.setUnderline(marked);
    widget->setFont(font);
}

} // namespace

SettingsPage::SettingsPage(QWidget *parent) : QWidget(parent)
{
    auto *const made = new QVBoxLayout(this);
    made->setSpacing(8);
    made->setAlignment(Qt::AlignTop);
}

QVBoxLayout &SettingsPage::column() const
{
    return *static_cast<QVBoxLayout *>(layout());
}

void SettingsPage::addHeading(const QString &text)
{
    if (column().count() > 0)
        column().addSpacing(10);
    auto *const heading = new QLabel(text);
    heading->setWordWrap(true);
    auto bold = heading->font();
    bold.setBold(true);
    heading->setFont(bold);
    column().addWidget(heading);
}

MutedLabel *SettingsPage::addNote(const QString &text)
{
    auto *const note = new MutedLabel(text);
    note->setWordWrap(true);
    note->setTextFormat(Qt::PlainText);
    note->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    column().addWidget(note);
    return note;
}

QLabel *SettingsPage::addFact(QFormLayout &form, const QString &title)
{
    auto *const name = new MutedLabel(title);
    auto *const value = new QLabel;
    value->setWordWrap(true);
    value->setTextFormat(Qt::PlainText);
    value->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    value->setAccessibleName(title);
    name->setBuddy(value);
    form.addRow(name, value);
    return value;
}

bool SettingsPage::mark(const QString &term)
{
    const auto contains = [&term](const QString &text) {
        return !term.isEmpty() && text.contains(term, Qt::CaseInsensitive);
    };
    bool isFound = contains(title()) || contains(searchWords());
    const auto widgets = findChildren<QWidget *>();
    for (auto *widget : widgets) {
        const bool fits = contains(plainText(widget));
        setMarked(widget, fits);
        isFound |= fits;
    }
    return isFound;
}

} // namespace restdock::ui
