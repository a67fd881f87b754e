// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/profiles/profile.h"
#include "ui/profiledialog/fieldnotes.h"

#include <QWidget>

namespace restdock::ui {

/// A page of the profile dialog: shows a part of a profile, and puts it back. It judges nothing; what
/// is wrong comes from outside.
class ProfilePage : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    virtual void load(const Profile &profile) = 0;
    virtual void store(Profile &profile) const = 0;

    void showProblems(const Problems &problems) { m_notes.show(problems); }
    QWidget *firstWrong() const { return m_notes.firstWrong(); }

Q_SIGNALS:
    void changed();

protected:
    FieldNotes &notes() { return m_notes; }

private:
    FieldNotes m_notes;
};

} // namespace restdock::ui
