// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/profiles/setting.h"

#include <QList>
#include <QString>

class QFormLayout;
class QWidget;

namespace restdock::ui {

class MutedLabel;

/// The fields of a form, each with room below it for what is wrong with it. Fields are named by the
/// keys of problems.
class FieldNotes
{
public:
    /// Adds a row: a label (the buddy of @p field), the field (or @p row around it), its note.
    void addRow(QFormLayout &form, const QString &key, const QString &label, QWidget *field,
                QWidget *row = nullptr);

    /// Shows the problems that belong to these fields; "users.laptop.max_size" belongs to "users".
    void show(const Problems &problems);

    /// The field of the first error, or null.
    QWidget *firstWrong() const;

private:
    struct Field
    {
        QString key;
        QWidget *field;
        MutedLabel *note;
        bool isWrong = false;
    };

    bool hasNamesakeShown(const Field &field) const;

    QList<Field> m_fields;
};

} // namespace restdock::ui
