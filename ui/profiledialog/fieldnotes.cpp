// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/profiledialog/fieldnotes.h"

#include "ui/look/announcement.h"
#include "ui/look/mutedlabel.h"
#include "ui/profiledialog/problemtext.h"

#include <QFormLayout>
#include <QLabel>

#include <algorithm>

namespace restdock::ui {

void FieldNotes::addRow(QFormLayout &form, const QString &key, const QString &label, QWidget *field,
                        QWidget *row)
{
    auto *const title = new QLabel(label);
    title->setBuddy(field);
    if (row && !label.isEmpty()) // a label names only what stands beside it
        field->setAccessibleName(QString(label).remove(u'&'));
    auto *const note = new MutedLabel;
    note->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred); // its width says how high
    note->setWordWrap(true);
    note->setTextFormat(Qt::PlainText);
    note->hide();
    form.addRow(title, row ? row : field);
    form.addRow(QString(), note);
    m_fields.append({key, field, note});
}

void FieldNotes::show(const Problems &problems)
{
    for (auto &field : m_fields) {
        const Problem *found = nullptr;
        for (const auto &problem : problems) {
            if (problem.field == field.key || problem.field.startsWith(field.key + u'.')) {
                found = &problem; // errors come first
                break;
            }
        }
        if (hasNamesakeShown(field))
            found = nullptr;
        field.isWrong = found && found->severity == Problem::Severity::Error;
        field.note->setVisible(found);
        describeProblem(*field.field, found ? sentence(*found) : QString());
        if (!found)
            continue;
        field.note->setTone(field.isWrong ? MutedLabel::Tone::Error : MutedLabel::Tone::Warning);
        field.note->setText(sentence(*found));
    }
}

/// Two kinds of storage may have a setting of one name; one of the two is shown.
bool FieldNotes::hasNamesakeShown(const Field &field) const
{
    const auto isShown = [](const Field &one) {
        return one.field->isVisibleTo(one.note->parentWidget());
    };
    return !isShown(field)
        && std::any_of(m_fields.begin(), m_fields.end(), [&](const Field &other) {
               return other.key == field.key && isShown(other);
           });
}

QWidget *FieldNotes::firstWrong() const
{
    for (const auto &field : m_fields) {
        if (field.isWrong)
            return field.field;
    }
    return nullptr;
}

} // namespace restdock::ui
