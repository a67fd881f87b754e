// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/profiles/profile.h"
#include "ui/profiledialog/fieldnotes.h"

#include <QWidget>

namespace restdock::ui {

/// A page of the profile dialog: shows a part of a profile, and puts it back.
class ProfilePage : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    virtual void load(const Profile &profile) = 0;
    virtual void store(Profile &profile) const = 0;

    /// How the profile is on all pages now.
    virtual void follow(const Profile & /*now*/) {}
    /// What only the page can know: text that is no value of its field, files. Translated. All else
    /// is judged from outside.
    virtual Problems ownProblems() const { return {}; }
    /// Something is being worked out that store() or ownProblems() needs; changed() follows.
    virtual bool isBusy() const { return false; }

    /// The profile is being saved, or may have been; else that it was not.
    virtual void setSaved(bool /*isSaved*/) {}

    /// The person has tried to save: what is missing is said from now on wherever it is.
    virtual void insist() {}
    virtual void showProblems(const Problems &problems) { m_notes.show(problems); }
    /// The field of the first error, brought to where it can be seen on the page; null: none.
    virtual QWidget *firstWrong() { return m_notes.firstWrong(); }

Q_SIGNALS:
    void changed();

protected:
    void showEvent(QShowEvent *event) override;
    FieldNotes &notes() { return m_notes; }

private:
    FieldNotes m_notes;
};

} // namespace restdock::ui
